#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

#include <algorithm>
#include <utility>

using namespace engine;

namespace onnx {
namespace {

Shape shapeOf(const Array& x)
{
    const auto length = [&x](std::size_t axis) { return axis < x.shape.size() ? x.shape[axis] : 1; };
    if (x.shape.size() > 4) throw Outside{std::to_string(x.shape.size()) + " axes"};
    return {length(1), length(2), length(3)};
}

Array through(const Array& x, const Layer& layer)
{
    Array y = throughNetwork(Network(shapeOf(x), {layer}), {}, x);
    y.shape = x.shape;
    return y;
}

/// Learning, the outputs are y and the running statistics; ONNX's momentum is what stays, and its variance there has n, not n
/// - 1.
std::vector<Array> batchNorm(const Case& c)
{
    const Array& x = c.input(0);
    const double stays = c.node.real("momentum", 0.9);
    const Network net(shapeOf(x), {BatchNorm{c.node.real("epsilon", 1e-5), 1 - stays}});
    std::vector<float> parameters;
    for (const std::size_t input : {1U, 2U, 3U, 4U}) // scale, shift, mean, variance: the layer's order
        parameters.insert(parameters.end(), c.input(input).data.begin(), c.input(input).data.end());
    auto pass = passOf(net, x);
    const bool learning = c.node.integer("training_mode", 0) != 0;
    forward<float>(net, parameters, pass, {learning, 0});
    Array y(x.shape), mean = c.input(3), variance = c.input(4);
    const auto values = std::as_const(pass).values(1);
    for (int n = 0, i = 0; n < pass.samples(); ++n)
        for (int f = 0; f < values.features; ++f) y.data[std::size_t(i++)] = double(values(f, n));
    if (!learning) return {y};
    follow<float>(net, pass, parameters);
    const int channels = net.shape(0).channels;
    for (int k = 0; k < channels; ++k) {
        mean.data[std::size_t(k)] = double(parameters[net.block(0, "mean")->offset + std::size_t(k)]);
        double& old = variance.data[std::size_t(k)];
        old = stays * old + (1 - stays) * double(pass.inner(0)(channels + k, 0));
    }
    return {y, mean, variance};
}

std::vector<Array> localResponseNorm(const Case& c)
{
    return {through(c.input(0), LocalResponseNorm{c.node.integer("size", 0), c.node.real("alpha", 1e-4),
                                                  c.node.real("beta", 0.75), c.node.real("bias", 1)})};
}

std::vector<Array> dropout(const Case& c)
{
    const bool training = c.hasInput(2) && c.input(2).data[0] != 0;
    const double ratio = c.hasInput(1) ? c.input(1).data[0] : c.node.real("ratio", 0.5);
    if (training && ratio > 0) throw Outside{"another generator's draws"};
    const Array& x = c.input(0);
    return {through(x, Dropout{ratio}), Array(TensorOf<double>(x.shape, 1.0))};
}

} // namespace

std::vector<Way> waysOfNormalisation()
{
    return {{"BatchNormalization", "BatchNorm", batchNorm},
            {"LRN", "LocalResponseNorm", localResponseNorm},
            {"Dropout", "Dropout", dropout}};
}

} // namespace onnx
