#include "engine/core/error.h"
#include "engine/zoo/classics.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace engine {

Model vgg(int layers, int side, int classes)
{
    static const std::map<int, std::array<int, 5>> Blocks{
        {11, {1, 1, 2, 2, 2}}, {13, {2, 2, 2, 2, 2}}, {16, {2, 2, 3, 3, 3}}, {19, {2, 2, 4, 4, 4}}};
    const auto blocks = Blocks.find(layers);
    if (blocks == Blocks.end()) throw InputError("VGG has 11, 13, 16 or 19 layers, not " + std::to_string(layers));
    Model model({3, side, side});
    int maps = 64;
    for (std::size_t b = 0; b < blocks->second.size(); ++b, maps = std::min(2 * maps, 512)) {
        const std::string block = std::to_string(b + 1);
        for (int k = 1; k <= blocks->second[b]; ++k)
            model.part("conv" + block + "_" + std::to_string(k), ConvUnit{maps, 3, 1, 1, false});
        model.part("pool" + block, MaxPool{});
    }
    return model.dense("fc1", 4096).dense("fc2", 4096).dense("fc3", classes, true);
}

} // namespace engine
