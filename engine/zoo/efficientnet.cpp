#include "engine/core/error.h"
#include "engine/zoo/classics.h"
#include "engine/zoo/rounding.h"

#include <cmath>

namespace engine {
namespace {

struct Stage {
    int expansion, size, stride, maps, blocks;
};
constexpr Stage Stages[] = {{1, 3, 1, 16, 1},  {6, 3, 2, 24, 2},  {6, 5, 2, 40, 2}, {6, 3, 2, 80, 3},
                            {6, 5, 1, 112, 3}, {6, 5, 2, 192, 4}, {6, 3, 1, 320, 1}};

/// How much wider, and deeper, than B0: 1.1^phi and 1.2^phi, rounded as their code has them.
struct Scale {
    double width, depth;
};
constexpr Scale Scales[] = {{1, 1}, {1, 1.1}, {1.1, 1.2}, {1.2, 1.4}, {1.4, 1.8}, {1.6, 2.2}, {1.8, 2.6}, {2, 3.1}};

} // namespace

Model efficientNet(int number, int side, int classes)
{
    if (number < 0 || number > 7) throw InputError("EfficientNets are B0 to B7, not B" + std::to_string(number));
    const Scale scale = Scales[number];
    const auto wide = [&scale](int maps) { return multipleOf(8, scale.width * maps); };
    constexpr Activation Swish = Activation::Swish;
    Model model({3, side, side});
    int channels = wide(32), stages = 0;
    model.part("conv1", ConvUnit{.maps = channels, .stride = 2, .then = Swish});
    for (const Stage& s : Stages) {
        ++stages;
        for (int k = 1; k <= int(std::ceil(scale.depth * s.blocks)); ++k) {
            Inverted block{multipleOf(8, channels * s.expansion), wide(s.maps), s.size, k == 1 ? s.stride : 1, Swish};
            block.worth = Excitation{std::max(1, channels / 4), Swish};
            model.part(std::to_string(stages) + '.' + std::to_string(k), block);
            channels = block.maps;
        }
    }
    model.part("conv2", ConvUnit{.maps = 4 * channels, .size = 1, .then = Swish}).part("mean", GlobalAveragePool{});
    return model.dense("fc", classes, true);
}

} // namespace engine
