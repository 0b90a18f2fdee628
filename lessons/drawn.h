#pragma once

#include "engine/core/elementary.h"

#include <algorithm>
#include <vector>

namespace lessons {

/// One of these by its share of all, exp(y / temperature) each; u is uniform in [0, 1).
inline int drawnBy(const std::vector<double>& logits, double u, double temperature = 1)
{
    const double most = *std::ranges::max_element(logits);
    std::vector<double> upTo;
    double sum = 0;
    for (const double y : logits) upTo.push_back(sum += engine::portableExp((y - most) / temperature));
    return int(std::upper_bound(upTo.begin(), upTo.end() - 1, u * sum) - upTo.begin());
}

} // namespace lessons
