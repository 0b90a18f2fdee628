#include "engine/core/error.h"
#include "engine/zoo/classics.h"

#include <array>
#include <map>

namespace engine {
namespace {

ConvUnit onEach(int maps, int stride) { return {.maps = maps, .stride = stride, .groups = maps, .then = Activation::Linear}; }
ConvUnit pointwise(int maps) { return {.maps = maps, .size = 1}; }

/// Half of the maps stay as they are (or, with a stride, get 3 x 3 and 1 x 1); the others go 1 x 1, 3 x 3 on one map each, 1 x 1.
auto unit(int maps, int stride)
{
    return [=](Graph& graph, Maps from) {
        const int half = maps / 2;
        Maps kept = from, changed = from;
        if (stride == 1)
            kept = {graph.add(Slice{0, half}, {from.value}), half}, changed = {graph.add(Slice{half, half}, {from.value}), half};
        else kept = add(graph, add(graph, from, onEach(from.channels, stride)), pointwise(half));
        changed = add(graph, add(graph, add(graph, changed, pointwise(half)), onEach(half, stride)), pointwise(half));
        const Maps both = together(graph, {kept, changed});
        return Maps{graph.add(Shuffle{2}, {both.value}), maps};
    };
}

} // namespace

Model shuffleNetV2(int tenths, int side, int classes)
{
    static const std::map<int, std::array<int, 4>> Widths{
        {5, {48, 96, 192, 1024}}, {10, {116, 232, 464, 1024}}, {15, {176, 352, 704, 1024}}, {20, {244, 488, 976, 2048}}};
    const auto widths = Widths.find(tenths);
    if (widths == Widths.end()) throw InputError("ShuffleNetV2 is 5, 10, 15 or 20 tenths wide, not " + std::to_string(tenths));
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = 24, .stride = 2}).part("pool1", MaxPool{3, 2, 1});
    for (int stage = 0; stage < 3; ++stage)
        for (int k = 1; k <= (stage == 1 ? 8 : 4); ++k)
            model.part(std::to_string(stage + 2) + '.' + std::to_string(k),
                       unit(widths->second[std::size_t(stage)], k == 1 ? 2 : 1));
    model.part("conv5", pointwise(widths->second[3])).part("mean", GlobalAveragePool{});
    return model.dense("fc", classes, true);
}

} // namespace engine
