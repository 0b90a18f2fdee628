#pragma once

#include "engine/nn/pass.h"

#include <algorithm>

namespace engine::processes {

// Between lanes, which are padded, and what travels: feature by feature, those of all samples.

inline void pack(const Lanes<const float>& from, std::vector<float>& to)
{
    to.clear();
    for (int f = 0; f < from.features; ++f) {
        const float* row = from.data + std::ptrdiff_t(f) * from.stride;
        to.insert(to.end(), row, row + from.samples);
    }
}

inline void unpack(const std::vector<float>& from, const Lanes<float>& to)
{
    for (int f = 0; f < to.features; ++f)
        std::copy_n(from.begin() + std::ptrdiff_t(f) * to.samples, to.samples, to.row(f).begin());
}

} // namespace engine::processes
