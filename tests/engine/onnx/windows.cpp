#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

#include <algorithm>

using namespace engine;

namespace onnx {
namespace {

/// How a window slides over height and width.
struct Sliding {
    std::vector<int> kernel, strides, dilations;
    Borders padding = 0;

    PerAxis size() const { return {kernel[0], kernel[1]}; }
    Convolution how(int groups) const
    {
        return {{strides[0], strides[1]}, {dilations[0], dilations[1]}, groups, padding.vertical, padding.horizontal};
    }
};

Padding paddingOf(const Node& node, int n, const Sliding& s, std::size_t axis)
{
    const std::string automatic = node.text("auto_pad", "NOTSET");
    const auto pads = node.integers("pads", {0, 0, 0, 0});
    if (automatic == "NOTSET") return {pads[axis], pads[axis + 2]};
    if (automatic == "VALID") return {};
    const Padding upper = samePadding(n, s.kernel[axis], s.strides[axis], s.dilations[axis]);
    return automatic == "SAME_UPPER" ? upper : Padding{upper.after, upper.before};
}

Sliding slidingOf(const Case& c, const std::vector<int>& kernel)
{
    const Array& x = c.input(0);
    if (x.shape.size() != 4) throw Outside{std::to_string(x.shape.size() - 2) + " axes"};
    Sliding s{c.node.integers("kernel_shape", kernel), c.node.integers("strides", {1, 1}), c.node.integers("dilations", {1, 1})};
    s.padding = {paddingOf(c.node, x.shape[2], s, 0), paddingOf(c.node, x.shape[3], s, 1)};
    return s;
}

Shape shapeOf(const Array& x) { return {x.shape[1], x.shape[2], x.shape[3]}; }

/// Each picture through a network of this one layer.
Array through(const Array& x, const Network& net, const std::vector<float>& parameters)
{
    Array y = throughNetwork(net, parameters, x);
    const Shape& out = net.shape(net.depth());
    y.shape = {x.shape[0], out.channels, out.height, out.width};
    return y;
}

int groupsOf(const Case& c) { return c.node.integer("group", 1); }

std::vector<Array> convolutionLayer(const Case& c)
{
    const Array& w = c.input(1);
    const Sliding s = slidingOf(c, {w.shape.begin() + 2, w.shape.end()});
    const Network net(shapeOf(c.input(0)), {Conv2d{w.shape[0], w.shape[2], w.shape[3], s.how(groupsOf(c))}});
    return {through(c.input(0), net, parametersOf(net, w.data, c.hasInput(2) ? c.input(2).data : std::vector<double>()))};
}

std::vector<Array> convolutionByFunction(const Case& c)
{
    const Array &x = c.input(0), &w = c.input(1);
    const Sliding s = slidingOf(c, {w.shape.begin() + 2, w.shape.end()});
    Array y({x.shape[0], w.shape[0], 0, 0});
    for (int n = 0; n < x.shape[0]; ++n) {
        Array picture({x.shape[1], x.shape[2], x.shape[3]});
        std::copy_n(x.data.begin() + std::ptrdiff_t(std::size_t(n) * picture.size()), picture.size(), picture.data.begin());
        const Array one = convolve(picture, w, c.hasInput(2) ? c.input(2) : Array({w.shape[0]}), s.how(groupsOf(c)));
        y.shape[2] = one.shape[1], y.shape[3] = one.shape[2];
        y.data.insert(y.data.end(), one.data.begin(), one.data.end());
    }
    return {y};
}

/// What the padding takes off an axis: given, or what makes the output `wish` pixels, or n times the stride, long.
Padding cutOf(const Node& node, int whole, int wish, std::size_t axis)
{
    const std::string automatic = node.text("auto_pad", "NOTSET");
    const auto pads = node.integers("pads", {0, 0, 0, 0});
    if (automatic == "NOTSET" && !node.has("output_shape")) return {pads[axis], pads[axis + 2]};
    if (automatic == "VALID") return {};
    const int cut = whole - wish, less = cut / 2;
    return automatic == "SAME_UPPER" ? Padding{less, cut - less} : Padding{cut - less, less};
}

std::vector<Array> transposedConvolution(const Case& c)
{
    const Array &x = c.input(0), &w = c.input(1);
    if (x.shape.size() != 4) throw Outside{std::to_string(x.shape.size() - 2) + " axes"};
    Sliding s{{w.shape[2], w.shape[3]}, c.node.integers("strides", {1, 1}), c.node.integers("dilations", {1, 1})};
    auto rest = c.node.integers("output_padding", {0, 0});
    const auto cut = [&](std::size_t axis) {
        const int n = x.shape[axis + 2], stride = s.strides[axis];
        const int whole = (n - 1) * stride + span(s.kernel[axis], s.dilations[axis]) + rest[axis];
        const int wish = c.node.has("output_shape") ? c.node.integers("output_shape", {})[axis] : n * stride;
        if (wish > whole) rest[axis] += wish - whole; // more than the kernels reach
        return cutOf(c.node, std::max(whole, wish), wish, axis);
    };
    s.padding = {cut(0), cut(1)};
    const ConvTranspose2d layer{w.shape[1] * groupsOf(c), w.shape[2], w.shape[3], s.how(groupsOf(c)), {rest[0], rest[1]}};
    const Network net(shapeOf(x), {layer});
    return {through(x, net, parametersOf(net, w.data, c.hasInput(2) ? c.input(2).data : std::vector<double>()))};
}

std::vector<Array> maxPool(const Case& c)
{
    if (c.node.outputs.size() > 1) throw Outside{"indices as output"};
    const Sliding s = slidingOf(c, {});
    const Convolution how = s.how(1);
    const MaxPool layer{s.size(), how.stride, s.padding, how.dilation, c.node.integer("ceil_mode", 0) != 0};
    return {through(c.input(0), Network(shapeOf(c.input(0)), {layer}), {})};
}

std::vector<Array> averagePool(const Case& c)
{
    const Sliding s = slidingOf(c, {});
    const bool ceil = c.node.integer("ceil_mode", 0) != 0, counted = c.node.integer("count_include_pad", 0) != 0;
    const AveragePool layer{s.size(), s.how(1).stride, s.padding, 1, ceil, counted};
    return {through(c.input(0), Network(shapeOf(c.input(0)), {layer}), {})};
}

template <class Pool> std::vector<Array> global(const Case& c)
{
    return {through(c.input(0), Network(shapeOf(c.input(0)), {Pool{}}), {})};
}

} // namespace

std::vector<Way> waysOfWindows()
{
    return {{"Conv", "Conv2d", convolutionLayer},
            {"Conv", "convolve()", convolutionByFunction},
            {"ConvTranspose", "ConvTranspose2d", transposedConvolution},
            {"MaxPool", "MaxPool", maxPool},
            {"AveragePool", "AveragePool", averagePool},
            {"GlobalMaxPool", "GlobalMaxPool", global<GlobalMaxPool>},
            {"GlobalAveragePool", "GlobalAveragePool", global<GlobalAveragePool>}};
}

} // namespace onnx
