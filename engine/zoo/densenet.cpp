#include "engine/core/error.h"
#include "engine/zoo/classics.h"

#include <array>
#include <map>

namespace engine {

Model denseNet(int layers, int side, int classes)
{
    constexpr int Growth = 32;
    static const std::map<int, std::array<int, 4>> Blocks{{121, {6, 12, 24, 16}}, {169, {6, 12, 32, 32}}, {201, {6, 12, 48, 32}}};
    const auto blocks = Blocks.find(layers);
    if (blocks == Blocks.end()) throw InputError("DenseNet has 121, 169 or 201 layers, not " + std::to_string(layers));
    Model model({3, side, side});
    model.part("conv0", ConvUnit{2 * Growth, 7, 2}).part("pool0", MaxPool{3, 2, 1});
    int maps = 2 * Growth;
    for (std::size_t b = 0; b < 4; ++b) {
        const std::string number = std::to_string(b + 1);
        const int count = blocks->second[b];
        maps += count * Growth;
        model.part("block" + number, [=](Graph& graph, Maps from) { return denseBlock(graph, from, count, Growth); });
        if (b == 3) break;
        maps /= 2;
        model.part("trans" + number, [=](Graph& graph, Maps from) { return transition(graph, from, maps); });
    }
    model.part("norm", BatchNorm{}).part("relu", ActivationLayer{Activation::Relu});
    return model.part("mean", GlobalAveragePool{}).dense("fc", classes, true);
}

} // namespace engine
