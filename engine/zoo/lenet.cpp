#include "engine/zoo/classics.h"

namespace engine {
namespace {

ConvUnit plain(int maps, int size) { return {.maps = maps, .size = size, .norm = false, .then = Activation::Tanh, .zeros = 0}; }

/// Means of 2 x 2 pixels, which each map multiplies by one weight and shifts by one bias: two learnt numbers a map.
Maps sampled(Graph& graph, Maps from)
{
    const Maps means{graph.add(AveragePool{}, {from.value}), from.channels};
    return add(graph, means,
               {.maps = from.channels, .size = 1, .groups = from.channels, .norm = false, .then = Activation::Tanh});
}

/// Layer C3: each map sees some of the six before it, by table I of the paper: three neighbours, four, four with a gap, all.
Maps partlyConnected(Graph& graph, Maps from)
{
    static const char* const Seen[] = {"012",  "123",  "234",  "345",  "045",  "015",  "0123", "1234",
                                       "2345", "0345", "0145", "0125", "0134", "1245", "0235", "012345"};
    std::vector<Maps> made;
    for (const char* seen : Seen) {
        std::vector<Maps> few;
        for (; *seen; ++seen) few.push_back({graph.add(Slice{*seen - '0', 1}, {from.value}), 1});
        made.push_back(add(graph, together(graph, few), plain(1, 5)));
    }
    return together(graph, made);
}

} // namespace

Model leNet5(int side, int channels)
{
    Model model({channels, side, side});
    model.part("conv1", plain(6, 5)).part("pool1", AveragePool{}).part("conv2", plain(16, 5)).part("pool2", AveragePool{});
    return model.dense("fc1", 120).dense("fc2", 84).dense("fc3", 10, true);
}

Model leNet1998(int side)
{
    Model model({1, side, side});
    model.part("C1", plain(6, 5)).part("S2", sampled).part("C3", partlyConnected).part("S4", sampled);
    return model.part("C5", plain(120, 5)).dense("F6", 84, true);
}

} // namespace engine
