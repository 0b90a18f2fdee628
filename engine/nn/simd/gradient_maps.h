#pragma once

// The derivative of a convolution by its kernel where maps fill vectors: a product of pixels and transposed deltas, a strip of
// places after another, so that each element is one sum over places and lanes in their order.

#include "engine/nn/simd/band.h"
#include "engine/nn/simd/few_samples.h"
#include "engine/nn/simd/gradient_lanes.h"
#include "engine/nn/simd/product.h"
#include "engine/nn/simd/transpose.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Deltas of some places of one row, transposed: [place and lane][map], for maps in whole vectors.
template <class Real, int Vectors> struct Deltas {
    static constexpr Index L = Lanes<Real>, Most = DepthOfBlock / L; // vectors of lanes

    Panel<Real, Vectors> panel;
    Index place[Most], lane[Most];
    Index count = 0;

    /// The maps of `from` on, of which there are `maps`; `mapPlane` apart.
    void add(const Real* from, Index mapPlane, Index maps, Index atPlace, Index atLane)
    {
        place[count] = atPlace, lane[count] = atLane;
        Real* to = panel.values + count++ * L * panel.Row;
        for (int v = 0; v < Vectors; ++v) transposeSquare(from + v * L * mapPlane, mapPlane, maps - v * L, to + v * L, panel.Row);
    }
};

/// The sums of tap (u, v) for planes p ... p + Rows and as many maps as vectors hold. Sums: [plane][tap][map].
template <class Real, int Rows, int Vectors> void deltaTile(const KernelGradient<Real>& g, const Pixels<Real>& source,
                                                            const Real* row, const Deltas<Real, Vectors>& deltas, Index first,
                                                            Index end, Index v, Real* sums)
{
    constexpr Index Row = Vectors * Lanes<Real>;
    const Index taps = g.kernelHeight * g.kernelWidth * Row;
    Tile<Real, Rows, Vectors> tile;
    tile.resume(sums, taps, Lanes<Real>);
    const Real* b = deltas.panel.values + first * Lanes<Real> * Row;
    for (Index c = first; c < end; ++c) {
        const Index pixel = (deltas.place[c] * g.strideAcross + v * g.dilationAcross - g.left) * source.pixel + deltas.lane[c];
        Factors<Real, Rows> a(row + pixel, source.plane);
        for (Index i = 0; i < Lanes<Real>; ++i, a.move(1), b += Row) tile.add(a, b);
    }
    tile.finish(later(sums), taps, Lanes<Real>);
}

template <class Real, int Rows, int Vectors> void deltaRows(const KernelGradient<Real>& g, const Pixels<Real>& source,
                                                            const Real* row, const Deltas<Real, Vectors>& deltas, Index p,
                                                            Real* sums)
{
    const Index plane = g.kernelHeight * g.kernelWidth * Vectors * Lanes<Real>;
    for (; p + Rows <= g.planes; p += Rows)
        for (Index v = 0; v < g.kernelWidth; ++v) {
            const auto outside = [&](Index c) {
                const Index x = deltas.place[c] * g.strideAcross + v * g.dilationAcross - g.left;
                return x < 0 || x >= g.sourceWidth;
            };
            Index first = 0, end = deltas.count;
            while (first < end && outside(first)) ++first;
            while (first < end && outside(end - 1)) --end;
            if (first < end)
                deltaTile<Real, Rows, Vectors>(g, source, row + p * source.plane, deltas, first, end, v,
                                               sums + p * plane + v * Vectors * Lanes<Real>);
        }
    if constexpr (Rows > 1) deltaRows<Real, FewerRows<Rows>, Vectors>(g, source, row, deltas, p, sums);
}

/// Maps r ... of which there are `maps`, and as many planes as there is room for sums.
template <class Real, int Vectors> struct ManyMaps {
    static constexpr Index L = Lanes<Real>, Row = Vectors * L, Room = Band<Real>::Room;

    const KernelGradient<Real>& g;
    Index r, maps;
    Band<Real> band;
    alignas(RegisterBytes) Real sums[Room];

    ManyMaps(const KernelGradient<Real>& gradient, Index first, Index count) : g(gradient), r(first), maps(count) {}
    static Index planesThatFit(const KernelGradient<Real>& g) { return Room / (g.kernelHeight * g.kernelWidth * Row); }
    Index taps() const { return g.kernelHeight * g.kernelWidth; }

    void run(const Pictures<Real>& pictures, Index rows)
    {
        band.open(pictures, rows);
        for (Index k = 0; k < g.planes * taps() * Row; k += L) store(sums + k, Vec<Real>{});
        for (Index i = 0; i < g.height; ++i) {
            for (Index u = 0; u < g.kernelHeight; ++u)
                if (seen(i, u)) band.show(sourceRow(i, u));
            overRow(i);
        }
    }
    Index sourceRow(Index i, Index u) const { return i * g.strideDown + u * g.dilationDown - g.top; }
    bool seen(Index i, Index u) const { return sourceRow(i, u) >= 0 && sourceRow(i, u) < g.sourceHeight; }

    void overRow(Index i)
    {
        Deltas<Real, Vectors> deltas;
        const Index plane = g.height * g.width * g.stride;
        const Real* delta = g.delta + r * plane + i * g.width * g.stride;
        for (Index x = 0; x < g.width; ++x)
            for (Index j = 0; j < g.lanes; j += L) {
                deltas.add(delta + x * g.stride + j, plane, maps, x, j);
                if (deltas.count == deltas.Most) overTaps(i, deltas);
            }
        if (deltas.count > 0) overTaps(i, deltas);
    }
    void overTaps(Index i, Deltas<Real, Vectors>& deltas)
    {
        const Pixels<Real> source = band.pixels();
        for (Index u = 0; u < g.kernelHeight; ++u)
            if (seen(i, u))
                deltaRows<Real, RowsOfTile<Vectors>, Vectors>(g, source, source.rowAt(sourceRow(i, u)), deltas, 0,
                                                              sums + u * g.kernelWidth * Row);
        deltas.count = 0;
    }
    /// The first lanes set the gradient, the others add; `weights` from map to map.
    void finish(Real* gradient, Index weights, bool set) const
    {
        for (Index m = 0; m < maps; ++m)
            for (Index k = 0; k < g.planes * taps(); ++k) {
                Real& to = gradient[(r + m) * weights + k];
                to = (set ? Real(0) : to) + sums[k * Row + m];
            }
    }
};

template <class Real, int Vectors> void gradientOfMaps(const KernelGradient<Real>& g, Index r, Index weights, bool set)
{
    constexpr Index Most = Vectors * Lanes<Real>;
    ManyMaps<Real, Vectors> many(g, r, g.targets - r < Most ? g.targets - r : Most);
    many.run({g.source, g.planes, g.sourceHeight, g.sourceWidth, g.lanes, g.stride}, (g.kernelHeight - 1) * g.dilationDown + 1);
    many.finish(g.gradient, weights, set);
}

/// Planes and lanes of which there is room for a band; `weights` from map to map.
template <class Real> void gradientOfPart(const KernelGradient<Real>& g, Index weights, bool set)
{
    constexpr Index L = Lanes<Real>;
    Index r = 0;
    if constexpr (RegisterVectors == 4)
        for (; r + 2 * L < g.targets; r += 4 * L) gradientOfMaps<Real, 4>(g, r, weights, set);
    for (; r + L < g.targets; r += 2 * L) gradientOfMaps<Real, 2>(g, r, weights, set);
    if (r < g.targets) gradientOfMaps<Real, 1>(g, r, weights, set);
}

/// How many planes have room at once, with one vector of lanes.
template <class Real> inline Index planesAtOnce(const KernelGradient<Real>& g)
{
    const Index rows = (g.kernelHeight - 1) * g.dilationDown + 1;
    if (rows > Band<Real>::MostRows) return 0;
    const Index ofBand = Band<Real>::Room / (rows * g.sourceWidth * Lanes<Real>);
    const Index ofSums = ManyMaps<Real, RegisterVectors>::planesThatFit(g);
    return ofBand < ofSums ? ofBand : ofSums;
}

template <class Real> void kernelGradient(const KernelGradient<Real>& g)
{
    if (gradientOfFew(g)) return;
    const Index planes = planesAtOnce(g) < g.planes ? planesAtOnce(g) : g.planes;
    if (g.targets < Lanes<Real> || planes == 0) return gradientOfFewMaps(g);
    const Index taps = g.kernelHeight * g.kernelWidth, plane = g.sourceHeight * g.sourceWidth * g.stride;
    const Pictures<Real> pictures{g.source, planes, g.sourceHeight, g.sourceWidth, g.lanes, g.stride};
    const Index fit = Band<Real>::lanesThatFit(pictures, (g.kernelHeight - 1) * g.dilationDown + 1);
    for (Index p = 0; p < g.planes; p += planes)
        for (Index j = 0; j < g.lanes; j += fit) {
            KernelGradient<Real> part = g;
            part.planes = p + planes < g.planes ? planes : g.planes - p, part.lanes = j + fit < g.lanes ? fit : g.lanes - j;
            part.source += p * plane + j, part.delta += j, part.gradient += p * taps;
            gradientOfPart(part, g.planes * taps, j == 0);
        }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
