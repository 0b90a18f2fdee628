#include "lessons/layer_list.h"

#include <algorithm>
#include <cmath>

namespace lessons {

std::vector<int> unitsIn(const std::string& list, int most)
{
    std::vector<int> units;
    if (list == "none") return units;
    for (const double n : engine::numbersIn(list).value_or(std::vector{0.0}))
        units.push_back(n >= 1 && n <= most && n == std::floor(n) ? int(n) : 0);
    return units;
}

engine::Form listOfLayers(std::vector<std::string> suggestions, int mostLayers, int mostUnits)
{
    const auto complaint = [mostLayers, mostUnits](const std::string& text) -> engine::Message {
        const std::vector<int> units = unitsIn(text, mostUnits);
        if (int(units.size()) <= mostLayers && std::ranges::find(units, 0) == units.end()) return {};
        return engine::message("messages", "up to %1 layers of 1 to %2 units, as in 4,2; or none").with(mostLayers, mostUnits);
    };
    return {std::move(suggestions), complaint};
}

} // namespace lessons
