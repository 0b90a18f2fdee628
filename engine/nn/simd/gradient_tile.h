#pragma once

// Lanes times lanes: the sums that some taps of some maps' kernels learn from, a row of places at a time.

#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

constexpr int TapsAtOnce = 5;

/// Taps v ... v + across in row u of the kernel of source plane p.
struct TapRow {
    Index p, u, v, across;
};

template <class Real> inline Index tapRowsPerRow(const KernelGradient<Real>& g)
{
    return (g.kernelWidth + TapsAtOnce - 1) / TapsAtOnce;
}
template <class Real> inline TapRow tapRow(const KernelGradient<Real>& g, Index number)
{
    const Index perRow = tapRowsPerRow(g), row = number / perRow, v = number % perRow * TapsAtOnce;
    return {row / g.kernelHeight, row % g.kernelHeight, v, g.kernelWidth - v < TapsAtOnce ? g.kernelWidth - v : TapsAtOnce};
}

/// The places of a row whose taps v ... v + across all lie in the picture; before `first` and from `end` on, some do not.
struct Inside {
    Index first, end;
};
template <class Real> inline Inside insideOf(const KernelGradient<Real>& g, const TapRow& t)
{
    const auto pixel = [&](Index x, Index tap) { return x * g.strideAcross + tap * g.dilationAcross - g.left; };
    Index first = 0, end = g.width;
    while (first < end && pixel(first, t.v) < 0) ++first;
    while (end > first && pixel(end - 1, t.v + t.across - 1) >= g.sourceWidth) --end;
    return {first, end};
}

/// So many rows, `apart` from each other.
template <class Real, int Rows> struct Addresses {
    static constexpr int PerGroup = 3, Groups = (Rows + PerGroup - 1) / PerGroup; // base, base + apart, base + 2 apart

    const Real* group[Groups];
    Index apart;

    Addresses(const Real* first, Index distance) : apart(distance)
    {
#pragma GCC unroll 4
        for (int k = 0; k < Groups; ++k) group[k] = later(first + PerGroup * k * distance);
    }
    const Real* operator[](int r) const { return group[r / PerGroup] + r % PerGroup * apart; }
    void move(Index by)
    {
#pragma GCC unroll 4
        for (int k = 0; k < Groups; ++k) group[k] = later(group[k] + by);
    }
};

/// The sums of Rows target planes and Across taps, while one row of places is added.
template <class Real, int Rows, int Across> struct GradientTile {
    const KernelGradient<Real>& g;
    const Index plane = g.height * g.width * g.stride;
    Vec<Real> sum[Rows][Across];

    explicit GradientTile(const KernelGradient<Real>& gradient) : g(gradient) {}
    void resume(const Vec<Real>* kept)
    {
#pragma GCC unroll 8
        for (int k = 0; k < Rows; ++k)
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) sum[k][t] = kept[k * Across + t];
    }
    void keep(Vec<Real>* kept) const
    {
#pragma GCC unroll 8
        for (int k = 0; k < Rows; ++k)
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) kept[k * Across + t] = sum[k][t];
    }
    void multiply(Addresses<Real, Rows> delta, const Vec<Real> (&value)[Across])
    {
#pragma GCC unroll 8
        for (int k = 0; k < Rows; ++k) {
            const Vec<Real> d = once<Vec<Real>>(load(delta[k]));
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) sum[k][t] += d * value[t];
        }
    }
    /// Places x ... end near the border, where taps outside the picture see zeros.
    void addEdge(const Real* delta, const Real* row, const TapRow& taps, Index x, Index end, Index lanes)
    {
        for (; x < end; ++x)
            for (Index n = 0; n < lanes; n += Lanes<Real>) {
                Vec<Real> value[Across];
#pragma GCC unroll 8
                for (int t = 0; t < Across; ++t) {
                    const Index at = x * g.strideAcross + (taps.v + t) * g.dilationAcross - g.left;
                    value[t] = at >= 0 && at < g.sourceWidth ? load(row + at * g.stride + n) : Vec<Real>{};
                }
                multiply({delta + x * g.stride + n, plane}, value);
            }
    }
    void addInside(const Real* delta, const Real* row, const TapRow& taps, Index x, Index end, Index lanes)
    {
        const Index first = x * g.strideAcross + taps.v * g.dilationAcross - g.left;
        Addresses<Real, Rows> d(delta + x * g.stride, plane);
        Addresses<Real, Across> pixel(row + first * g.stride, g.dilationAcross * g.stride);
        const Index next = g.stride - lanes, nextPixel = g.strideAcross * g.stride - lanes;
        for (; x < end; ++x, d.move(next), pixel.move(nextPixel))
            for (Index n = 0; n < lanes; n += Lanes<Real>, d.move(Lanes<Real>), pixel.move(Lanes<Real>)) {
                Vec<Real> value[Across];
#pragma GCC unroll 8
                for (int t = 0; t < Across; ++t) value[t] = load(pixel[t]);
                multiply(d, value);
            }
    }
};

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
