#include "engine/core/error.h"
#include "engine/zoo/classics.h"

#include <array>
#include <map>

namespace engine {

Model resNet(int layers, int side, int classes, bool firstStrides)
{
    static const std::map<int, std::array<int, 4>> Blocks{
        {18, {2, 2, 2, 2}}, {34, {3, 4, 6, 3}}, {50, {3, 4, 6, 3}}, {101, {3, 4, 23, 3}}, {152, {3, 8, 36, 3}}};
    const auto blocks = Blocks.find(layers);
    if (blocks == Blocks.end()) throw InputError("ResNet has 18, 34, 50, 101 or 152 layers, not " + std::to_string(layers));
    Model model({3, side, side});
    model.part("conv1", ConvUnit{64, 7, 2}).part("pool1", MaxPool{3, 2, 1});
    for (int stage = 0; stage < 4; ++stage)
        for (int k = 0; k < blocks->second[std::size_t(stage)]; ++k) {
            const int maps = 64 << stage, stride = stage > 0 && k == 0 ? 2 : 1;
            const auto block = layers < 50 ? residual : firstStrides ? bottleneckOfPaper : bottleneck;
            model.part(std::to_string(stage + 1) + '.' + std::to_string(k + 1),
                       [=](Graph& graph, Maps from) { return block(graph, from, maps, stride); });
        }
    return model.part("mean", GlobalAveragePool{}).dense("fc", classes, true);
}

} // namespace engine
