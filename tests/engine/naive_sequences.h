#pragma once

#include "engine/nn/network.h"

#include <optional>
#include <vector>

namespace engine {

/// What layer l of sequences makes of one sample by its definition: rows [feature][time] of the values before it. None if it is
/// no such layer.
std::optional<std::vector<double>> naiveSequence(const Network& net, const std::vector<double>& parameters, int l,
                                                 const std::vector<std::vector<double>>& values);

} // namespace engine
