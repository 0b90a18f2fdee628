#pragma once

// The derivative of a convolution by its kernel where there are few maps: lanes are multiplied by lanes, and added up at the end.

#include "engine/nn/simd/gradient_tile.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Target planes r ... r + Rows, lanes j ... j + lanes. All taps look at one row of deltas, while it is in the cache, before the
/// next; the sums of as many as there is room for are kept.
template <class Real, int Rows> struct FewMaps {
    static constexpr Index AtOnce = 48;
    static constexpr int MostSums = RegisterVectors == 4 ? 24 : 10;

    const KernelGradient<Real>& g;
    Index r, j, lanes;
    Vec<Real> sums[AtOnce][MostSums];

    FewMaps(const KernelGradient<Real>& gradient, Index target, Index lane, Index count)
        : g(gradient), r(target), j(lane), lanes(count)
    {
    }
    void run()
    {
        const Index count = g.planes * g.kernelHeight * tapRowsPerRow(g);
        for (Index first = 0; first < count; first += AtOnce) {
            const Index end = first + AtOnce < count ? first + AtOnce : count;
            for (Index t = first; t < end; ++t)
                for (Vec<Real>& sum : sums[t - first]) sum = Vec<Real>{};
            for (Index i = 0; i < g.height; ++i)
                for (Index t = first; t < end; ++t) overTaps(tapRow(g, t), i, sums[t - first]);
            for (Index t = first; t < end; ++t) finish(tapRow(g, t), sums[t - first]);
        }
    }
    void overTaps(const TapRow& taps, Index i, Vec<Real>* kept)
    {
        const Index y = i * g.strideDown + taps.u * g.dilationDown - g.top;
        if (y < 0 || y >= g.sourceHeight) return;
        const Real* row = g.source + (taps.p * g.sourceHeight + y) * g.sourceWidth * g.stride + j;
        const Real* delta = g.delta + (r * g.height + i) * g.width * g.stride + j;
        switch (taps.across) {
        case 1: return add<1>(taps, row, delta, kept);
        case 2: return add<2>(taps, row, delta, kept);
        case 3: return add<3>(taps, row, delta, kept);
        case 4: return add<4>(taps, row, delta, kept);
        default: return add<5>(taps, row, delta, kept);
        }
    }
    template <int Across> void add(const TapRow& taps, const Real* row, const Real* delta, Vec<Real>* kept)
    {
        if constexpr (Rows * Across <= MostSums) {
            GradientTile<Real, Rows, Across> tile(g);
            tile.resume(kept);
            const Inside inside = insideOf(g, taps);
            tile.addEdge(delta, row, taps, 0, inside.first, lanes);
            tile.addInside(delta, row, taps, inside.first, inside.end, lanes);
            tile.addEdge(delta, row, taps, inside.end, g.width, lanes);
            tile.keep(kept);
        }
    }
    /// The first lanes set the gradient, the others add.
    void finish(const TapRow& taps, const Vec<Real>* kept) const
    {
        for (int k = 0; k < Rows; ++k)
            for (Index t = 0; t < taps.across; ++t) {
                const Index tap = (((r + k) * g.planes + taps.p) * g.kernelHeight + taps.u) * g.kernelWidth + taps.v + t;
                g.gradient[tap] = (j == 0 ? Real(0) : g.gradient[tap]) + sumOfLanes<Real>(kept[k * taps.across + t]);
            }
    }
};

template <class Real, int Rows> void gradientOfMapsFrom(const KernelGradient<Real>& g, Index r, Index j)
{
    const Index lanes = j + g.atOnce < g.lanes ? g.atOnce : g.lanes - j;
    for (; r + Rows <= g.targets; r += Rows) FewMaps<Real, Rows>(g, r, j, lanes).run();
    if constexpr (Rows > 1) gradientOfMapsFrom<Real, Rows / 2>(g, r, j);
}

/// As many target planes at once as registers hold sums for.
template <class Real> void gradientOfFewMaps(const KernelGradient<Real>& g)
{
    constexpr bool many = RegisterVectors == 4;
    for (Index j = 0; j < g.lanes; j += g.atOnce) {
        if (g.kernelWidth > 3) gradientOfMapsFrom<Real, many ? 4 : 2>(g, 0, j);
        else gradientOfMapsFrom<Real, many ? 8 : 3>(g, 0, j);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
