#include "lessons/networks/convolution/params.h"

#include "engine/nn/layers/conv2d.h"
#include "lessons/net.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

namespace lessons::conv {
namespace {

constexpr int LargestKernel = 15, LargestPadding = 16, LargestDilation = 8;
constexpr double LargestWeight = 1e6;

std::optional<engine::Tensor> kernelInNumbers(const std::string& text)
{
    const QStringList rows = QString::fromStdString(text).split(QLatin1Char(';'));
    const int n = int(rows.size());
    if (n % 2 == 0 || n > LargestKernel) return {};
    engine::Tensor kernel({n, n});
    auto weight = kernel.data.begin();
    const auto isUsable = [](double x) { return std::abs(x) <= LargestWeight; };
    for (const QString& row : rows) {
        const auto weights = engine::numbersIn(row.toStdString());
        if (!weights || int(weights->size()) != n || !std::ranges::all_of(*weights, isUsable)) return {};
        for (const double x : *weights) *weight++ = float(x);
    }
    return kernel;
}

/// Of its first convolution, from the first channel to the first map.
std::optional<engine::Tensor> kernelInNet(const std::string& text)
{
    if (std::error_code ignored; !std::filesystem::is_regular_file(text, ignored)) return {};
    const NetPtr net = netIn(text);
    for (int l = 0; l < net->network.depth(); ++l)
        if (const auto* layer = net->network.layer(l).as<engine::Conv2d>()) {
            if (layer->height != layer->width || layer->height % 2 == 0 || layer->height > LargestKernel)
                refuseNet(text, engine::message("messages",
                                                "the kernels of its first convolution should be squares of odd size up to 15"));
            engine::Tensor kernel({layer->height, layer->width});
            std::copy_n(net->of(*net->network.weights(l)).begin(), kernel.size(), kernel.data.begin());
            return kernel;
        }
    refuseNet(text, engine::message("messages", "it should have a convolution"));
}

/// A number of pixels on all sides.
std::optional<int> pixelsOf(const std::string& text)
{
    bool isNumber = false;
    const int pixels = QString::fromStdString(text).toInt(&isNumber);
    return isNumber && 0 <= pixels && pixels <= LargestPadding ? std::optional(pixels) : std::nullopt;
}

} // namespace

const std::vector<std::string>& kernelNames()
{
    static const std::vector<std::string> names{
        QT_TRANSLATE_NOOP("choices", "identity"),  QT_TRANSLATE_NOOP("choices", "box-blur"),
        QT_TRANSLATE_NOOP("choices", "gaussian"),  QT_TRANSLATE_NOOP("choices", "sharpen"),
        QT_TRANSLATE_NOOP("choices", "sobel-x"),   QT_TRANSLATE_NOOP("choices", "sobel-y"),
        QT_TRANSLATE_NOOP("choices", "laplacian"), QT_TRANSLATE_NOOP("choices", "emboss")};
    return names;
}

std::optional<engine::Kernel> knownKernel(const std::string& text)
{
    const auto found = std::ranges::find(kernelNames(), text);
    return found == kernelNames().end() ? std::nullopt : std::optional(engine::Kernel(found - kernelNames().begin()));
}

std::optional<engine::Tensor> ownKernel(const std::string& text)
{
    auto kernel = kernelInNumbers(text);
    return kernel ? kernel : kernelInNet(text);
}

std::string numbersOf(const engine::Tensor& kernel, int place, const std::string& typed)
{
    std::string text;
    for (int i = 0; i < int(kernel.size()); ++i) {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, kernel.data[std::size_t(i)]).ptr;
        if (i > 0) text += i % kernel.shape.back() == 0 ? ';' : ',';
        text += i == place ? typed : std::string(buffer, end);
    }
    return text;
}

engine::Padding paddingOf(const std::string& text, int n, int k, int stride, int dilation)
{
    if (text == "same") return engine::samePadding(n, k, stride, dilation);
    const int pixels = pixelsOf(text).value_or(0);
    return {pixels, pixels};
}

engine::Tensor Params::kernelTensor() const
{
    const auto known = knownKernel(kernel);
    return known ? engine::kernelOf(*known, kernelSize) : *ownKernel(kernel);
}

int Params::room() const
{
    // those of ours are square; how large a file is shows when it is read
    const bool always = padding == "same" || !widgets::isBuiltInPicture(picture);
    return always ? 1000 : resolution + paddingOf(padding, resolution, 1, 1, 1).total();
}

engine::Range Params::kernelSizes() const
{
    if (const auto own = ownKernel(kernel)) return {double(own->shape[0]), double(own->shape[0]), 2};
    const int low = engine::smallestSize(knownKernel(kernel).value_or(engine::Kernel::Identity));
    if (learns() && kernelSize == 3) return {3, 3, 2}; // no other can be learnt
    const int high = std::min(LargestKernel, room());
    return {double(low), double(high - (high + 1) % 2), 2};
}

engine::Range Params::dilations() const
{
    const engine::Range sizes = kernelSizes();
    const int k = int(std::clamp(double(kernelSize), sizes.low, sizes.high));
    return {1, double(k == 1 ? LargestDilation : std::clamp((room() - 1) / (k - 1), 1, LargestDilation))};
}

std::vector<engine::Change> Params::with(std::vector<engine::Change> changes)
{
    for (engine::Change& change : changes)
        if (const auto kernel = change.name == "kernel" ? kernelInNet(change.value) : std::nullopt)
            change.value = numbersOf(*kernel);
    return changes;
}

engine::Message Params::complaintAboutKernel(const std::string& text)
{
    if (knownKernel(text) || ownKernel(text)) return {};
    return engine::message("messages", "%1 or a square of odd size up to 15 given in numbers, row by row, such as "
                                       "'1,0,-1;2,0,-2;1,0,-1', or the path of a file .tensorscope or .onnx with a net")
        .with(engine::joined(kernelNames()));
}

engine::Message Params::complaintAboutPadding(const std::string& text)
{
    if (text == "same" || text == "valid" || pixelsOf(text)) return {};
    return engine::message("messages", "same, valid or a whole number of pixels from 0 to 16");
}

} // namespace lessons::conv
