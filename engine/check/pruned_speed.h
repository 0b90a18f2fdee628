#pragma once

#include "engine/nn/pruning_search.h"

namespace engine::pruning {

/// Seconds for a batch, on one thread: of the dense net and the pruned one, where whole filters are gone without them, else with
/// zeros; of the largest dense layer, as a full matrix and row by row without zeros (1 if there is none).
struct Speed {
    double dense = 1, pruned = 1, layer = 1, rows = 1;
};
/// Taken once for nets of these sizes, see timed().
Speed speedOf(const Network& net, const Method& method, std::span<const float> dense, std::span<const float> pruned,
              const Mask& mask);

} // namespace engine::pruning
