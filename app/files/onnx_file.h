#pragma once

#include "lessons/net.h"

#include <QString>

class QIODevice;

namespace app {

/// The net for other programs as ONNX (engine/exchange/onnx.h), with what the .npz has beside it: `architecture`, `origin`.
/// Throws engine::InputError: a layer that ONNX has no operator for; this build has no ONNX.
void writeOnnx(QIODevice& device, const lessons::Net& net);

bool isOnnx(const QString& path);
/// A net of another program's. It brings no data: one that tells 10 classes apart in 28 x 28 grey pixels gets `pictures`,
/// "digits" or "fashion", others get none. Throws engine::InputError that names the file, and where in it what is wrong.
lessons::NetPtr readOnnx(const std::string& path, const std::string& pictures);

} // namespace app
