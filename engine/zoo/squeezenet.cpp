#include "engine/zoo/classics.h"

namespace engine {
namespace {

ConvUnit plain(int maps, int size, int stride = 1, std::optional<int> zeros = {})
{
    return {.maps = maps, .size = size, .stride = stride, .norm = false, .zeros = zeros};
}
/// 1 x 1 to few maps, from which 1 x 1 and 3 x 3 make as many each, put together.
auto fire(int few, int maps)
{
    return [=](Graph& graph, Maps from) {
        const Maps squeezed = add(graph, from, plain(few, 1));
        return together(graph, {add(graph, squeezed, plain(maps, 1)), add(graph, squeezed, plain(maps, 3))});
    };
}

} // namespace

Model squeezeNet(bool second, int side, int classes)
{
    Model model({3, side, side});
    int number = 1;
    const auto pool = [&] { model.part("pool" + std::to_string(number), MaxPool{3, 2, 0, 1, true}); };
    model.part("conv1", second ? plain(64, 3, 2, 0) : plain(96, 7, 2, 0));
    pool();
    for (const int few : {16, 16, 32, 32, 48, 48, 64, 64}) {
        model.part("fire" + std::to_string(++number), fire(few, 4 * few));
        if (second ? number == 3 || number == 5 : number == 4 || number == 8) pool();
    }
    return model.part("conv10", plain(classes, 1)).part("mean", GlobalAveragePool{});
}

} // namespace engine
