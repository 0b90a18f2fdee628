#pragma once

#include <algorithm>

namespace engine {

/// The nearest multiple of `divisor`, the larger one where that would take away more than a tenth: how MobileNets and what comes
/// of them make a number of channels. (Sandler et al. 2018, their code)
inline int multipleOf(int divisor, double channels)
{
    const int nearest = std::max(divisor, int(channels + divisor / 2.0) / divisor * divisor);
    return nearest < 0.9 * channels ? nearest + divisor : nearest;
}

} // namespace engine
