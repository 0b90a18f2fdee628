#pragma once

#include "app/run/progress.h"
#include "lessons/net.h"

#include <QByteArray>
#include <QString>

class QIODevice;
namespace lessons {
class Session;
}

namespace app {

/// The net of a state file, at the step where it stands. Throws engine::InputError: the file cannot be opened, or its lesson has
/// no net; engine::Cancelled.
lessons::NetPtr readNet(const QString& path, const Progress& progress = {});

/// The net for other programs, in NumPy's format .npz: an array for each block of parameters, float32 in C order, named by layer
/// and block ("dense1.weight", [out, in]), the layers of a kind counted from 1; `architecture` is engine::written(), `origin`
/// says in JSON which run it was. The same net gives the same bytes.
void writeNet(QIODevice& device, const lessons::Net& net);

/// The same as the name of a file says: .npz, or .onnx. What has another name is for this program, or no net.
bool isForOthers(const QString& path);
void writeForOthers(const QString& path, const lessons::Net& net);
/// The file of bytes that a lesson makes of its net (compression-patterns): what the numbers of a step hold as "file", in base64.
/// Throws engine::InputError if there is none.
bool isBytes(const QString& path); ///< ends in .bin
bool hasBytes(const lessons::Session& session, int step);
void writeBytesOf(const QString& path, const lessons::Session& session, int step);
/// Which run it was, in JSON.
QString originOf(const lessons::Net& net);

/// "dense1.weight", ...: the arrays of its parameters, in their order.
std::vector<std::pair<std::string, engine::Block>> arraysOf(const engine::Network& net);

} // namespace app
