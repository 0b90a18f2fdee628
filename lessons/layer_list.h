#pragma once

#include "engine/core/fields.h"

namespace lessons {

// A field that lists the hidden layers of a net by their units, "8,8"; or "none".

/// Their units; 0 for what is no such number from 1 to `most`.
std::vector<int> unitsIn(const std::string& list, int most);
/// Suggestions, and what would be right instead of another text.
engine::Form listOfLayers(std::vector<std::string> suggestions, int mostLayers, int mostUnits);

} // namespace lessons
