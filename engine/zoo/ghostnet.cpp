#include "engine/zoo/classics.h"
#include "engine/zoo/rounding.h"

namespace engine {
namespace {

struct Row {
    int size, inner, maps;
    bool worth;
    int stride;
};
constexpr Row Rows[] = {{3, 16, 16, false, 1},   {3, 48, 24, false, 2},  {3, 72, 24, false, 1},   {5, 72, 40, true, 2},
                        {5, 120, 40, true, 1},   {3, 240, 80, false, 2}, {3, 200, 80, false, 1},  {3, 184, 80, false, 1},
                        {3, 184, 80, false, 1},  {3, 480, 112, true, 1}, {3, 672, 112, true, 1},  {5, 672, 160, true, 2},
                        {5, 960, 160, false, 1}, {5, 960, 160, true, 1}, {5, 960, 160, false, 1}, {5, 960, 160, true, 1}};

Maps linear(Graph& graph, Maps from, int maps, int size, int stride)
{
    const int groups = size == 1 ? 1 : maps;
    return add(graph, from, {.maps = maps, .size = size, .stride = stride, .groups = groups, .then = Activation::Linear});
}

/// Two Ghost modules, between them the stride and the worth of channels; added to the input, which goes through a kernel on each
/// map and 1 x 1 where its shape changes.
auto bottleneck(int inner, int maps, const Row& row)
{
    return [=](Graph& graph, Maps from) {
        Maps x = ghost(graph, from, inner);
        if (row.stride > 1) x = linear(graph, x, inner, row.size, row.stride);
        if (row.worth) x = excited(graph, x, {multipleOf(4, inner / 4.0), Activation::Relu, Activation::HardSigmoid});
        x = ghost(graph, x, maps, 2, 3, Activation::Linear);
        if (row.stride > 1 || from.channels != maps)
            from = linear(graph, linear(graph, from, from.channels, row.size, row.stride), maps, 1, 1);
        return added(graph, x, from);
    };
}

} // namespace

Model ghostNet(double width, int side, int classes)
{
    const auto wide = [width](int maps) { return multipleOf(4, width * maps); };
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = wide(16), .stride = 2});
    int number = 0;
    for (const Row& row : Rows) model.part("b" + std::to_string(++number), bottleneck(wide(row.inner), wide(row.maps), row));
    model.part("conv2", ConvUnit{.maps = wide(960), .size = 1}).part("mean", GlobalAveragePool{});
    return model.dense("fc1", 1280).dense("fc2", classes, true);
}

} // namespace engine
