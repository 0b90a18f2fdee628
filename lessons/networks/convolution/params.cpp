#include "lessons/networks/convolution/params.h"

#include "engine/nn/layers/conv2d.h"
#include "lessons/net.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

namespace lessons::conv {
namespace {

constexpr float LargestWeight = 1e6F;

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts{{}};
    for (const char c : text) {
        if (c == at) parts.emplace_back();
        else if (c != ' ') parts.back() += c;
    }
    return parts;
}

/// A number that is the whole of a text, if it is from `low` to `high`.
template <class Number> std::optional<Number> numberIn(const std::string& text, Number low, Number high)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

std::optional<int> pixelsOf(const std::string& text) { return numberIn(text, 0, LargestPadding); }

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
    const auto& names = kernelNames();
    const auto found = std::find(names.begin(), names.end(), text);
    return found == names.end() ? std::nullopt : std::optional(engine::Kernel(found - names.begin()));
}

std::optional<engine::Tensor> kernelInNumbers(const std::string& text)
{
    const auto rows = split(text, ';');
    const int n = int(rows.size());
    if (n % 2 == 0 || n > LargestKernel) return {};
    engine::Tensor kernel({n, n});
    kernel.data.clear();
    for (const std::string& row : rows) {
        const auto words = split(row, ',');
        if (int(words.size()) != n) return {};
        for (const std::string& word : words) {
            const auto weight = numberIn(word, -LargestWeight, LargestWeight);
            if (!weight) return {};
            kernel.data.push_back(*weight);
        }
    }
    return kernel;
}

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
            const auto weights = net->of(*net->network.weights(l));
            std::copy_n(weights.begin(), kernel.size(), kernel.data.begin());
            return kernel;
        }
    refuseNet(text, engine::message("messages", "it should have a convolution"));
}

std::optional<engine::Tensor> ownKernel(const std::string& text)
{
    auto kernel = kernelInNumbers(text);
    return kernel ? kernel : kernelInNet(text);
}

std::string numbersOf(const engine::Tensor& kernel)
{
    std::string text;
    const auto columns = std::size_t(kernel.shape.back());
    for (std::size_t i = 0; i < kernel.size(); ++i) {
        char buffer[24];
        const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, kernel.data[i]);
        if (i > 0) text += i % columns == 0 ? ';' : ',';
        text.append(buffer, end);
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
    if (const auto known = knownKernel(kernel)) return engine::kernelOf(*known, kernelSize);
    return *ownKernel(kernel);
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

engine::Message Params::complaintAboutPicture(const std::string& text)
{
    if (!text.empty()) return {};
    return engine::message("messages", "%1 or the path of a PNG or JPEG file").with(engine::joined(widgets::pictureNames()));
}

} // namespace lessons::conv
