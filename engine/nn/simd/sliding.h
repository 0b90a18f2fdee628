#pragma once

// Convolutions on [plane][y][x][lane]: with the batch in the lanes every pixel is a row of full vectors, so nothing is copied.

#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Target planes r ... r + Rows at one place, lanes from j on.
template <class Real, int Rows, int Vectors>
void slideTile(const Slide<Real>& s, Index r, Index place, Taps down, Taps across, Index j)
{
    Tile<Real, Rows, Vectors> tile;
    tile.start(s.bias ? s.bias + r : nullptr);
    for (Index p = 0; p < s.planes; ++p)
        for (Index u = 0; u < down.count; ++u) {
            const Index y = down.pixel + u * down.pixelStep, tap = (down.first + u * down.tapStep) * s.kernelWidth + across.first;
            const Real* weight = s.weights + r * s.weightRow + p * s.weightPlane + tap;
            const Real* pixel = s.source + ((p * s.sourceHeight + y) * s.sourceWidth + across.pixel) * s.stride + j;
            for (Index v = 0; v < across.count; ++v) {
                tile.add(weight, s.weightRow, pixel);
                weight += across.tapStep, pixel += across.pixelStep * s.stride;
            }
        }
    const Index plane = s.height * s.width * s.stride;
    tile.finish(s.target + r * plane + place * s.stride + j, plane, Lanes<Real>);
}

template <class Real, int Vectors> void slideLanes(const Slide<Real>& s, Index place, Taps down, Taps across, Index j)
{
    Index r = 0;
    for (; r + TileRows <= s.targets; r += TileRows) slideTile<Real, TileRows, Vectors>(s, r, place, down, across, j);
    switch (s.targets - r) {
    case 1: return slideTile<Real, 1, Vectors>(s, r, place, down, across, j);
    case 2: return slideTile<Real, 2, Vectors>(s, r, place, down, across, j);
    case 3: return slideTile<Real, 3, Vectors>(s, r, place, down, across, j);
    case 4: return slideTile<Real, 4, Vectors>(s, r, place, down, across, j);
    case 5: return slideTile<Real, 5, Vectors>(s, r, place, down, across, j);
    default: return;
    }
}

template <class Real> void slide(const Slide<Real>& s)
{
    constexpr Index L = Lanes<Real>;
    Index j = 0;
    const auto everywhere = [&s](auto lanes, Index first) {
        for (Index y = 0; y < s.height; ++y)
            for (Index x = 0; x < s.width; ++x) lanes(s, y * s.width + x, s.rows[y], s.columns[x], first);
    };
    if constexpr (RegisterVectors == 4)
        for (; j + 4 * L <= s.lanes; j += 4 * L) everywhere(slideLanes<Real, 4>, j);
    for (; j + 2 * L <= s.lanes; j += 2 * L) everywhere(slideLanes<Real, 2>, j);
    for (; j < s.lanes; j += L) everywhere(slideLanes<Real, 1>, j);
}

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
    constexpr int most = (RegisterVectors == 4 ? 24 : 10) / Across, Rows = most > TileRows ? TileRows : most;
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

template <class Real> void kernelGradient(const KernelGradient<Real>& g)
{
    for (Index j = 0; j < g.lanes; j += g.atOnce)
        for (Index p = 0; p < g.planes; ++p)
            for (Index u = 0; u < g.kernelHeight; ++u) gradientOfRow(g, p, u, j);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
