#include "app/files/onnx_file.h"

#include "app/files/net_file.h"
#include "engine/data/file_bytes.h"
#include "engine/exchange/onnx.h"
#include "engine/nn/written.h"
#include "lessons/trained.h"

#include <QIODevice>

namespace app {

void writeOnnx(QIODevice& device, const lessons::Net& net)
{
    const engine::Notes notes{{"architecture", engine::written(net.network)}, {"origin", originOf(net).toStdString()}};
    const std::string whole = engine::onnxOf(net.network, net.parameters, notes);
    engine::checkPatience();
    device.write(whole.data(), qint64(whole.size()));
}

bool isOnnx(const QString& path) { return path.endsWith(QStringLiteral(".onnx"), Qt::CaseInsensitive); }

lessons::NetPtr readOnnx(const std::string& path, const std::string& pictures)
{
    const std::string bytes = engine::fileBytes(path, engine::LargestOnnx);
    try {
        engine::Foreign foreign = engine::networkInOnnx(bytes);
        const engine::Network& net = foreign.network;
        const bool seesPictures = net.inputs() == 1 && net.shape(0) == engine::Shape{1, 28, 28} && net.outputs().size() == 1 &&
                                  net.shape(net.output()).features() == 10;
        auto data = seesPictures ? lessons::picturesOf(pictures) : std::make_shared<const lessons::NetData>();
        return std::make_shared<const lessons::Net>(
            lessons::Net{std::move(foreign.network), std::move(foreign.parameters), std::move(data), std::move(foreign.names)});
    } catch (const engine::InputError& error) {
        lessons::refuseNet(path, error.message());
    }
}

} // namespace app
