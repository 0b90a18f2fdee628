#include "engine/zoo/classics.h"
#include "engine/zoo/rounding.h"

namespace engine {
namespace {

struct Stage {
    int expansion, maps, blocks, stride;
};
struct Row {
    int size, inner, maps;
    bool worth, hard; ///< squeeze and excitation; hard swish instead of ReLU
    int stride;
};

Model v3(int side, const std::vector<Row>& rows, int wide, int units, int classes)
{
    constexpr Activation Hard = Activation::HardSwish;
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = 16, .stride = 2, .then = Hard});
    int number = 0;
    for (const Row& r : rows) {
        Inverted block{r.inner, r.maps, r.size, r.stride, r.hard ? Hard : Activation::Relu};
        if (r.worth) block.worth = Excitation{multipleOf(8, r.inner / 4.0), Activation::Relu, Activation::HardSigmoid};
        model.part("b" + std::to_string(++number), block);
    }
    model.part("conv2", ConvUnit{.maps = wide, .size = 1, .then = Hard}).part("mean", GlobalAveragePool{});
    model.part("fc1", [units](Graph& graph, Maps from) {
        return Maps{graph.chain({Dense{units}, ActivationLayer{Hard}}, from.value), units};
    });
    return model.dense("fc2", classes, true);
}

} // namespace

Model mobileNetV2(int side, int classes)
{
    static const Stage Stages[] = {{1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                                   {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = 32, .stride = 2, .then = Activation::Relu6});
    int channels = 32, number = 0;
    for (const Stage& stage : Stages) {
        ++number;
        for (int k = 1; k <= stage.blocks; ++k) {
            const Inverted block{stage.expansion * channels, stage.maps, 3, k == 1 ? stage.stride : 1};
            model.part(std::to_string(number) + '.' + std::to_string(k), block);
            channels = stage.maps;
        }
    }
    model.part("conv2", ConvUnit{.maps = 1280, .size = 1, .then = Activation::Relu6}).part("mean", GlobalAveragePool{});
    return model.dense("fc", classes, true);
}

Model mobileNetV3Large(int side, int classes)
{
    return v3(side,
              {{3, 16, 16, false, false, 1},
               {3, 64, 24, false, false, 2},
               {3, 72, 24, false, false, 1},
               {5, 72, 40, true, false, 2},
               {5, 120, 40, true, false, 1},
               {5, 120, 40, true, false, 1},
               {3, 240, 80, false, true, 2},
               {3, 200, 80, false, true, 1},
               {3, 184, 80, false, true, 1},
               {3, 184, 80, false, true, 1},
               {3, 480, 112, true, true, 1},
               {3, 672, 112, true, true, 1},
               {5, 672, 160, true, true, 2},
               {5, 960, 160, true, true, 1},
               {5, 960, 160, true, true, 1}},
              960, 1280, classes);
}

Model mobileNetV3Small(int side, int classes)
{
    return v3(side,
              {{3, 16, 16, true, false, 2},
               {3, 72, 24, false, false, 2},
               {3, 88, 24, false, false, 1},
               {5, 96, 40, true, true, 2},
               {5, 240, 40, true, true, 1},
               {5, 240, 40, true, true, 1},
               {5, 120, 48, true, true, 1},
               {5, 144, 48, true, true, 1},
               {5, 288, 96, true, true, 2},
               {5, 576, 96, true, true, 1},
               {5, 576, 96, true, true, 1}},
              576, 1024, classes);
}

} // namespace engine
