#include "engine/core/error.h"
#include "engine/exchange/onnx/operators.h"
#include "engine/exchange/onnx/write_layers.h"

#include <numeric>

namespace engine::exchange {
namespace {

/// The attributes of a layer's operator.
struct Listed {
    Settings settings = {};

    void operator()(const char* name, int n) { settings.emplace_back(name, n); }
    void operator()(const char* name, bool is) { settings.emplace_back(name, int(is)); }
    void operator()(const char* name, double x) { settings.emplace_back(name, float(x)); }
    void operator()(const char* name, const PerAxis& n) { settings.emplace_back(name, Axes{n.vertical, n.horizontal}); }
    void operator()(const char* name, const Borders& n)
    {
        settings.emplace_back(name, Axes{n.vertical.before, n.horizontal.before, n.vertical.after, n.horizontal.after});
    }
};

template <class Kind> Settings settingsOf(Kind kind)
{
    Listed listed;
    attributes(kind, listed);
    return listed.settings;
}

Flow picture(Writer& w, const Piece& p, std::size_t i = 0) { return asPicture(w, p.from[i], p.in(i)); }

/// A convolution, and its way back.
template <class Kind> Flow kernels(Writer& w, const Piece& p, const char* operation, const Kind& kind)
{
    Names from{picture(w, p).name, w.parameters(p.block(0), p.block(0).shape)};
    if (kind.bias) from.push_back(w.parameters(p.block(1), p.block(1).shape));
    return w.make(operation, from, pictureAxes(p.form.out), settingsOf(kind));
}

/// Places of a window that rounds up as ONNX says it: it may begin in the padding behind the picture.
int roundedUp(int n, int size, int stride, int dilation, const Padding& padding)
{
    return (n + padding.total() - span(size, dilation) + stride - 1) / stride + 1;
}

template <class Kind> void checkRounding(const Piece& p, const Kind& k)
{
    const Shape &in = p.in(), &out = p.form.out;
    const auto along = [&](int n, int size, int stride, int dilation, const Padding& padding) {
        return k.ceil ? roundedUp(n, size, stride, dilation, padding) : outputLength(n, size, stride, dilation, padding);
    };
    if (along(in.height, k.size.vertical, k.stride.vertical, k.dilation.vertical, k.padding.vertical) != out.height ||
        along(in.width, k.size.horizontal, k.stride.horizontal, k.dilation.horizontal, k.padding.horizontal) != out.width)
        throw InputError(message("messages", "rounded up, ONNX has a window more, in the padding; without 'ceil' it has not"));
}

} // namespace

Flow write(Writer& w, const Piece& p, const Conv2d& kind) { return kernels(w, p, "Conv", kind); }
Flow write(Writer& w, const Piece& p, const ConvTranspose2d& kind) { return kernels(w, p, "ConvTranspose", kind); }

Flow write(Writer& w, const Piece& p, const MaxPool& kind)
{
    checkRounding(p, kind);
    return w.make("MaxPool", {picture(w, p).name}, pictureAxes(p.form.out), settingsOf(kind));
}

Flow write(Writer& w, const Piece& p, const AveragePool& kind)
{
    checkRounding(p, kind);
    if (!(kind.dilation == PerAxis(1))) throw InputError(message("messages", "means of windows with gaps came with opset 19"));
    return w.make("AveragePool", {picture(w, p).name}, pictureAxes(p.form.out), settingsOf(kind));
}

Flow write(Writer& w, const Piece& p, const GlobalAveragePool&)
{
    return w.make("GlobalAveragePool", {picture(w, p).name}, {p.in().channels, 1, 1});
}
Flow write(Writer& w, const Piece& p, const GlobalMaxPool&)
{
    return w.make("GlobalMaxPool", {picture(w, p).name}, {p.in().channels, 1, 1});
}

Flow write(Writer& w, const Piece& p, const BatchNorm& kind)
{
    Names from{p.from[0].name};
    for (const Block& block : p.form.blocks) from.push_back(w.parameters(block, block.shape));
    return w.make("BatchNormalization", from, p.from[0].axes, settingsOf(kind));
}

Flow write(Writer& w, const Piece& p, const LocalResponseNorm& kind)
{
    LocalResponseNorm divided = kind;
    if (!kind.alphaOverSize) divided.alpha *= kind.size;
    return w.make("LRN", {picture(w, p).name}, pictureAxes(p.in()), settingsOf(divided));
}

Flow write(Writer& w, const Piece& p, const Dense& kind)
{
    Names from{asVector(w, p.from[0], p.in()).name, w.parameters(p.block(0), p.block(0).shape)};
    if (kind.bias) from.push_back(w.parameters(p.block(1), p.block(1).shape));
    return w.make("Gemm", from, {kind.units}, {{"transB", 1}});
}

Flow write(Writer&, const Piece& p, const Dropout&) { return p.from[0]; }

Flow write(Writer& w, const Piece& p, const Add&)
{
    Names all;
    for (std::size_t i = 0; i < p.from.size(); ++i) all.push_back(picture(w, p, i).name);
    return w.make(all.size() == 2 ? "Add" : "Sum", all, pictureAxes(p.in()));
}

Flow write(Writer& w, const Piece& p, const Concat&)
{
    Names all;
    for (std::size_t i = 0; i < p.from.size(); ++i) all.push_back(picture(w, p, i).name);
    return w.make("Concat", all, pictureAxes(p.form.out), {{"axis", 1}});
}

Flow write(Writer& w, const Piece& p, const Slice& kind)
{
    const Names from{picture(w, p).name, w.wholes({kind.first}), w.wholes({kind.first + kind.count}), w.wholes({1})};
    return w.make("Slice", from, pictureAxes(p.form.out));
}

Flow write(Writer& w, const Piece& p, const ChannelScale&)
{
    const Flow x = picture(w, p), scale = asPicture(w, p.from[1], p.in(1));
    return w.make("Mul", {x.name, scale.name}, pictureAxes(p.in()));
}

Flow write(Writer& w, const Piece& p, const Shuffle& kind)
{
    const Shape& in = p.in();
    const int n = in.channels / kind.groups;
    const Flow rows = reshaped(w, p.from[0], {kind.groups, n, in.height, in.width});
    const Flow columns = w.make("Transpose", {rows.name}, {n, kind.groups, in.height, in.width}, {{"perm", Axes{0, 2, 1, 3, 4}}});
    return reshaped(w, columns, pictureAxes(in));
}

} // namespace engine::exchange
