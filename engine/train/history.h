#pragma once

#include "engine/core/fields.h"

#include <vector>

namespace engine {

/// What was done to a run when it stood at `step`: parameters turned, weights edited, points painted.
struct Fork {
    int step = 0;
    std::vector<Change> changes;

    bool operator==(const Fork&) const = default;
};

/// The forks of a run in the order of their steps. A run is a function of its history: the same history gives the same bits.
using History = std::vector<Fork>;

/// The history with these changes at a step and nothing after it.
History forkedAt(int step, History history, const std::vector<Change>& changes);
/// The history with these changes from the beginning on, whatever it did to them.
History changedThroughout(History history, const std::vector<Change>& changes);

} // namespace engine
