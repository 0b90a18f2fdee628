#pragma once

#include "engine/core/parallel.h"
#include "engine/nn/site.h"

#include <cstring>

namespace engine {

/// A batch that is too small for several threads is shared out by rows: calls body(row, last) for ranges of `count` rows, cut at
/// multiples of `grain`. Each of their `perRow` numbers is read, changed and written, which takes as long as some operations of a
/// product.
template <class Body> void shareRows(int count, int grain, double perRow, const Body& body)
{
    constexpr double operations = 3;
    parallelRanges(count, grain, operations * count * perRow, body);
}

/// Lanes first ... end of `count` rows, for layers that only move values.
template <class Real> void copyLanes(const Site<Real>& site, const Real* from, Real* to, int count, int first, int end)
{
    shareRows(count, 1, end - first, [&](int row, int last) {
        for (; row < last; ++row) {
            const std::ptrdiff_t at = std::ptrdiff_t(row) * site.stride + first;
            std::memcpy(to + at, from + at, std::size_t(end - first) * sizeof(Real));
        }
    });
}

/// to = a + b, likewise; `to` may be one of them.
template <class Real> void addLanes(const Site<Real>& site, const Real* a, const Real* b, Real* to, int count, int first, int end)
{
    shareRows(count, 1, end - first, [&](int row, int last) {
        const std::ptrdiff_t at = std::ptrdiff_t(row) * site.stride + first;
        simd::kernels<Real>().addRows(a + at, b + at, to + at, last - row, end - first, site.stride);
    });
}

/// The first row of a channel.
template <class Real> Real* channel(const Site<Real>& site, Real* rows, int c)
{
    return rows + std::ptrdiff_t(c) * site.out().pixels() * site.stride;
}

} // namespace engine
