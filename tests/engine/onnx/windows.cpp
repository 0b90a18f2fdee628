#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

#include <algorithm>

using namespace engine;

namespace onnx {
namespace {

/// How a window slides over height and width.
struct Sliding {
    std::vector<int> kernel;
    int stride = 1, dilation = 1; ///< of both axes
    Padding vertical{}, horizontal{};
    Convolution how{};
};

Padding paddingOf(const Node& node, int n, const Sliding& s, std::size_t axis)
{
    const std::string automatic = node.text("auto_pad", "NOTSET");
    const auto pads = node.integers("pads", {0, 0, 0, 0});
    if (automatic == "NOTSET") return {pads[axis], pads[axis + 2]};
    if (automatic == "VALID") return {};
    const Padding upper = samePadding(n, s.kernel[axis], s.stride, s.dilation);
    return automatic == "SAME_UPPER" ? upper : Padding{upper.after, upper.before};
}

int commonOf(const std::vector<int>& both, const char* what)
{
    if (both[0] != both[1]) throw Outside{std::string("different ") + what + " along its axes"};
    return both[0];
}

Sliding slidingOf(const Case& c, const std::vector<int>& kernel)
{
    const Array& x = c.input(0);
    if (x.shape.size() != 4) throw Outside{std::to_string(x.shape.size() - 2) + " axes"};
    Sliding s{c.node.integers("kernel_shape", kernel)};
    s.stride = commonOf(c.node.integers("strides", {1, 1}), "strides");
    s.dilation = commonOf(c.node.integers("dilations", {1, 1}), "dilations");
    s.vertical = paddingOf(c.node, x.shape[2], s, 0);
    s.horizontal = paddingOf(c.node, x.shape[3], s, 1);
    s.how = {s.stride, s.dilation, c.node.integer("group", 1), s.vertical, s.horizontal};
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

std::vector<Array> convolutionLayer(const Case& c)
{
    const Array& w = c.input(1);
    const Sliding s = slidingOf(c, {w.shape.begin() + 2, w.shape.end()});
    const Network net(shapeOf(c.input(0)), {Conv2d{w.shape[0], w.shape[2], w.shape[3], s.how}});
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
        const Array one = convolve(picture, w, c.hasInput(2) ? c.input(2) : Array({w.shape[0]}), s.how);
        y.shape[2] = one.shape[1], y.shape[3] = one.shape[2];
        y.data.insert(y.data.end(), one.data.begin(), one.data.end());
    }
    return {y};
}

template <class Pool> std::vector<Array> pooled(const Case& c)
{
    const Sliding s = slidingOf(c, {});
    if (c.node.integer("ceil_mode", 0)) throw Outside{"ceil_mode"};
    if (s.dilation != 1) throw Outside{"dilations"};
    const int size = commonOf(s.kernel, "lengths"), padding = s.vertical.before;
    const Padding everywhere{padding, padding};
    if (s.vertical != everywhere || s.horizontal != everywhere) throw Outside{"more padding on one side"};
    if (2 * padding > size) throw Outside{"padding of more than half the window"};
    return {through(c.input(0), Network(shapeOf(c.input(0)), {Pool{size, s.stride, padding}}), {})};
}

std::vector<Array> maxPool(const Case& c)
{
    if (c.node.outputs.size() > 1) throw Outside{"indices as output"};
    return pooled<MaxPool>(c);
}

std::vector<Array> averagePool(const Case& c)
{
    if (c.node.integer("count_include_pad", 0)) throw Outside{"count_include_pad"};
    return pooled<AveragePool>(c);
}

template <class Pool> std::vector<Array> global(const Case& c)
{
    const Shape shape = shapeOf(c.input(0));
    const int size = commonOf({shape.height, shape.width}, "lengths");
    return {through(c.input(0), Network(shape, {Pool{size, 1, 0}}), {})};
}

} // namespace

std::vector<Way> waysOfWindows()
{
    return {{"Conv", "Conv2d", convolutionLayer},
            {"Conv", "convolve()", convolutionByFunction},
            {"MaxPool", "MaxPool", maxPool},
            {"AveragePool", "AveragePool", averagePool},
            {"GlobalMaxPool", "MaxPool", global<MaxPool>},
            {"GlobalAveragePool", "AveragePool", global<AveragePool>}};
}

} // namespace onnx
