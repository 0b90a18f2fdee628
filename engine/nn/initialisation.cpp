#include "engine/nn/network.h"

#include <cmath>

namespace engine {
namespace {

struct Fan {
    double in, out;
};

/// {units, inputs}, or {maps, channels / groups, height, width}: a map is entered by all weights of its kernel, and a pixel
/// enters maps / groups kernels of `area` places.
Fan fanOf(const Layer& layer, const std::vector<int>& shape)
{
    const int groups = std::holds_alternative<Conv2d>(layer) ? std::get<Conv2d>(layer).how.groups : 1;
    const double in = double(Tensor::elements(shape)) / shape[0];
    return {in, double(shape[0]) / groups * in / shape[1]};
}

double draw(Initialisation how, Fan fan, Random& random)
{
    switch (how) {
    case Initialisation::Uniform: return random.uniform(-1, 1) / std::sqrt(fan.in);
    case Initialisation::Xavier: return random.uniform(-1, 1) * std::sqrt(6 / (fan.in + fan.out));
    case Initialisation::He: return random.normal() * std::sqrt(2 / fan.in);
    }
    return 0;
}

} // namespace

template <class Real> std::vector<Real> initialParameters(const Network& net, Initialisation how, Random random)
{
    std::vector<Real> flat(net.parameterCount());
    const auto fill = [&flat](const Block& block, auto number) {
        for (std::size_t i = 0; i < block.size(); ++i) flat[block.offset + i] = Real(number());
    };
    for (int l = 0; l < net.depth(); ++l) {
        const Layer& layer = net.layers()[std::size_t(l)];
        if (const auto& slopes = net.slopes(l)) fill(*slopes, [&] { return std::get<ActivationLayer>(layer).shape; });
        if (!net.weights(l)) continue;
        const Fan fan = fanOf(layer, net.weights(l)->shape);
        fill(*net.weights(l), [&] { return draw(how, fan, random); });
        if (how == Initialisation::Uniform) fill(*net.biases(l), [&] { return draw(how, fan, random); });
    }
    return flat;
}

template std::vector<float> initialParameters(const Network&, Initialisation, Random);
template std::vector<double> initialParameters(const Network&, Initialisation, Random);

} // namespace engine
