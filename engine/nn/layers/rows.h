#pragma once

#include "engine/nn/site.h"

#include <cstring>

namespace engine {

/// Lanes first ... end of `count` rows, for layers that only move values.
template <class Real> void copyLanes(const Site<Real>& site, const Real* from, Real* to, int count, int first, int end)
{
    for (std::ptrdiff_t at = first; count > 0; --count, at += site.stride)
        std::memcpy(to + at, from + at, std::size_t(end - first) * sizeof(Real));
}

/// The first row of a channel.
template <class Real> Real* channel(const Site<Real>& site, Real* rows, int c)
{
    return rows + std::ptrdiff_t(c) * site.out().pixels() * site.stride;
}

} // namespace engine
