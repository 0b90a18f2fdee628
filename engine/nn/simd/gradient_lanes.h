#pragma once

// The derivative of a convolution by its kernel where there are few maps: lanes are multiplied by lanes, and added up at the end.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// The pixel under tap v of a place in `row`; outside the picture a pixel of zeros.
template <class Real> inline const Real* pixelUnder(const KernelGradient<Real>& g, const Real* row, Index place, Index v)
{
    const Index x = place * g.strideAcross + v * g.dilationAcross - g.left;
    return x >= 0 && x < g.sourceWidth ? row + x * g.stride : g.zeros;
}

/// The sums of target planes r ... r + Rows and taps v ... v + Across in kernel row u of source plane p.
template <class Real, int Rows, int Across> struct GradientTile {
    const KernelGradient<Real>& g;
    Index r, p, u, v;
    Vec<Real> sum[Rows][Across] = {};

    /// One row of places, lanes j ... end.
    void add(const Real* delta, const Real* row, Index j, Index end)
    {
        const Index plane = g.height * g.width * g.stride;
        for (Index x = 0; x < g.width; ++x, delta += g.stride) {
            const Real* pixel[Across];
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) pixel[t] = pixelUnder(g, row, x, v + t);
            for (Index k = j; k < end; k += Lanes<Real>) multiply(delta + k, plane, pixel, k);
        }
    }
    void multiply(const Real* delta, Index plane, const Real* (&pixel)[Across], Index k)
    {
        Vec<Real> value[Across];
#pragma GCC unroll 8
        for (int t = 0; t < Across; ++t) value[t] = load(pixel[t] + k);
#pragma GCC unroll 8
        for (int row = 0; row < Rows; ++row) {
            const Vec<Real> d = load(delta + row * plane);
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) sum[row][t] += d * value[t];
        }
    }
    /// The first lanes set the gradient, the others add.
    void finish(bool set) const
    {
        for (int k = 0; k < Rows; ++k)
            for (int t = 0; t < Across; ++t) {
                Real& to = g.gradient[(((r + k) * g.planes + p) * g.kernelHeight + u) * g.kernelWidth + v + t];
                to = (set ? Real(0) : to) + sumOfLanes<Real>(sum[k][t]);
            }
    }
};

template <class Real, int Rows, int Across>
void gradientTile(const KernelGradient<Real>& g, Index r, Index p, Index u, Index v, Index j)
{
    GradientTile<Real, Rows, Across> tile{g, r, p, u, v};
    const Index end = j + g.atOnce < g.lanes ? j + g.atOnce : g.lanes;
    for (Index i = 0; i < g.height; ++i) {
        const Index y = i * g.strideDown + u * g.dilationDown - g.top;
        if (y < 0 || y >= g.sourceHeight) continue;
        tile.add(g.delta + (r * g.height + i) * g.width * g.stride,
                 g.source + (p * g.sourceHeight + y) * g.sourceWidth * g.stride, j, end);
    }
    tile.finish(j == 0);
}

/// As many target planes at once as registers hold sums for.
template <class Real, int Across> void gradientTargets(const KernelGradient<Real>& g, Index p, Index u, Index v, Index j)
{
    constexpr int most = (RegisterVectors == 4 ? 24 : 10) / Across, Rows = most > 6 ? 6 : most;
    Index r = 0;
    for (; r + Rows <= g.targets; r += Rows) gradientTile<Real, Rows, Across>(g, r, p, u, v, j);
    if (r + 2 <= g.targets && Rows > 4) gradientTile<Real, 2, Across>(g, r, p, u, v, j), r += 2;
    if (r + 2 <= g.targets && Rows > 2) gradientTile<Real, 2, Across>(g, r, p, u, v, j), r += 2;
    for (; r < g.targets; ++r) gradientTile<Real, 1, Across>(g, r, p, u, v, j);
}

template <class Real> void gradientOfRow(const KernelGradient<Real>& g, Index p, Index u, Index j)
{
    Index v = 0;
    for (; v + 5 <= g.kernelWidth; v += 5) gradientTargets<Real, 5>(g, p, u, v, j);
    switch (g.kernelWidth - v) {
    case 1: return gradientTargets<Real, 1>(g, p, u, v, j);
    case 2: return gradientTargets<Real, 2>(g, p, u, v, j);
    case 3: return gradientTargets<Real, 3>(g, p, u, v, j);
    case 4: return gradientTargets<Real, 4>(g, p, u, v, j);
    default: return;
    }
}

template <class Real> void gradientOfFewMaps(const KernelGradient<Real>& g)
{
    for (Index j = 0; j < g.lanes; j += g.atOnce)
        for (Index p = 0; p < g.planes; ++p)
            for (Index u = 0; u < g.kernelHeight; ++u) gradientOfRow(g, p, u, j);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
