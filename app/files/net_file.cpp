#include "app/files/net_file.h"

#include "app/files/archive.h"
#include "app/files/onnx_file.h"
#include "app/files/own_data.h"
#include "app/files/state_file.h"
#include "engine/core/bytes.h"
#include "engine/exchange/onnx.h"
#include "engine/nn/written.h"
#include "widgets/export/export.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {
namespace {

/// For a lesson, which waits for it.
lessons::NetPtr readForLesson(const std::string& path, const std::string& pictures)
{
    if (isOnnx(QString::fromStdString(path))) return readOnnx(path, pictures);
    return readNet(QString::fromStdString(path), [](int, int) { return engine::isAwaited(); });
}

const bool isKnown = (lessons::readNetsBy(readForLesson), true);

// --- arrays as NumPy writes them --------------------------------------------------------------------------------

/// "NEP 1", format 1.0: what it is as text of Python, filled up with blanks to a multiple of 64 bytes, then the numbers.
QByteArray npy(const QByteArray& type, const QByteArray& shape, const std::string& numbers)
{
    constexpr qsizetype Front = 10, Unit = 64;
    QByteArray head = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    head += QByteArray((Unit - (Front + head.size() + 1) % Unit) % Unit, ' ') + '\n';
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes.append(char(head.size() & 0xFF)).append(char(head.size() >> 8));
    return bytes + head + QByteArray::fromStdString(numbers);
}

QByteArray npyOf(const std::vector<int>& shape, std::span<const float> numbers)
{
    QByteArray sizes;
    for (const int size : shape) sizes += QByteArray::number(size) + ", ";
    if (shape.size() > 1) sizes.chop(2); // (3,) but (3, 4)
    engine::ByteWriter bytes;
    for (const float number : numbers) bytes.put(number);
    return npy("<f4", sizes.trimmed(), bytes.bytes());
}

/// An array without axes, of one text.
QByteArray npyOf(const QString& text)
{
    engine::ByteWriter bytes;
    const auto letters = text.toUcs4();
    for (const uint letter : letters) bytes.put(std::uint32_t(letter));
    return npy("<U" + QByteArray::number(letters.size()), {}, bytes.bytes());
}

} // namespace

QString originOf(const lessons::Net& net)
{
    QJsonObject settings;
    for (const auto& [name, value] : net.settings)
        settings[QString::fromStdString(name)] = withNames(QString::fromStdString(value));
    QJsonArray classes;
    for (const std::string& name : net.data->classes) classes.append(QString::fromStdString(name));
    const QJsonObject origin{{QStringLiteral("program"), QStringLiteral("Tensorscope")},
                             {QStringLiteral("lesson"), QString::fromStdString(net.lesson)},
                             {QStringLiteral("parameters"), settings},
                             {QStringLiteral("step"), net.step},
                             {QStringLiteral("data"), nameOfOwn(net.data->name)},
                             {QStringLiteral("classes"), classes}};
    return QString::fromUtf8(QJsonDocument(origin).toJson(QJsonDocument::Compact));
}

lessons::NetPtr readNet(const QString& path, const Progress& progress)
{
    const Resumed run = openState(path, progress);
    try {
        return netOf(*run.lesson, *run.session, run.step);
    } catch (const engine::InputError& error) {
        lessons::refuseNet(path.toStdString(), error.message());
    }
}

std::vector<std::pair<std::string, engine::Block>> arraysOf(const engine::Network& net)
{
    const std::vector<std::string> layers = engine::layerNames(net);
    std::vector<std::pair<std::string, engine::Block>> arrays;
    for (int l = 0; l < net.depth(); ++l)
        for (const engine::Block& block : net.form(l).blocks)
            arrays.emplace_back(layers[std::size_t(l)] + '.' + engine::arrayName(block), block);
    return arrays;
}

bool isForOthers(const QString& path) { return isOnnx(path) || path.endsWith(QStringLiteral(".npz"), Qt::CaseInsensitive); }

void writeForOthers(const QString& path, const lessons::Net& net)
{
    widgets::writeWhole(path, [&](QIODevice& device) { isOnnx(path) ? writeOnnx(device, net) : writeNet(device, net); });
}

namespace {

QByteArray bytesOf(const lessons::Session& session, int step)
{
    for (const auto& [id, value] : session.values(step))
        if (const auto* text = std::get_if<std::string>(&value.content); text && id == "file")
            return QByteArray::fromBase64(QByteArray::fromStdString(*text));
    return {};
}

} // namespace

bool isBytes(const QString& path) { return path.endsWith(QStringLiteral(".bin"), Qt::CaseInsensitive); }

bool hasBytes(const lessons::Session& session, int step) { return !bytesOf(session, step).isEmpty(); }

void writeBytesOf(const QString& path, const lessons::Session& session, int step)
{
    const QByteArray bytes = bytesOf(session, step);
    if (bytes.isEmpty())
        throw engine::InputError(
            engine::message("messages", "no file of a packed net is made here; compression-patterns makes one from step 1 on"));
    widgets::writeWhole(path, [&bytes](QIODevice& device) { device.write(bytes); });
}

void writeNet(QIODevice& device, const lessons::Net& net)
{
    std::vector<std::pair<std::string, QByteArray>> files;
    for (const auto& [name, block] : arraysOf(net.network)) {
        engine::checkPatience();
        files.emplace_back(name + ".npy", npyOf(block.shape, net.of(block)));
    }
    files.emplace_back("architecture.npy", npyOf(QString::fromStdString(engine::written(net.network))));
    files.emplace_back("origin.npy", npyOf(originOf(net)));
    const QByteArray whole = archived(files);
    engine::checkPatience();
    device.write(whole);
}

} // namespace app
