#include "engine/nn/network.h"

#include <cmath>

namespace engine {
namespace {

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
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks) {
            if (block.kind == Block::Constants) fill(block, [&] { return block.start; });
            else if (block.kind == Block::Weights || how == Initialisation::Uniform)
                fill(block, [&] { return draw(how, block.fan, random); });
        }
    return flat;
}

template std::vector<float> initialParameters(const Network&, Initialisation, Random);
template std::vector<double> initialParameters(const Network&, Initialisation, Random);

} // namespace engine
