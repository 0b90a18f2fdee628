#pragma once

// Convolutions on [plane][y][x][lane]: with the batch in the lanes every pixel is a row of full vectors, so nothing is copied.

#include "engine/nn/simd/band.h"
#include "engine/nn/simd/few_samples.h"
#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Vectors of one row of places that see the same taps: of each vector, where it is read and written. With a batch of one vector
/// a tile is as wide as with a batch of four.
template <class Real, int Vectors> struct Strip {
    Index from[Vectors], to[Vectors];
};

/// Which source planes, kernel rows and taps a tile sums over.
struct Reach {
    Index plane, planeEnd;
    Taps down, across;
};

/// Target planes r ... r + Rows of a strip.
template <class Real, int Rows, int Vectors>
void slideTile(const Slide<Real>& s, Index r, const Reach& reach, const Strip<Real, Vectors>& strip)
{
    Tile<Real, Rows, Vectors> tile;
    const Index plane = s.height * s.width * s.stride;
    Real* target = s.target + r * plane;
    tile.start(s.bias ? s.bias + r : nullptr);
    const Taps down = reach.down, across = reach.across;
    const Index right = across.pixelStep * s.stride;
    for (Index p = reach.plane; p < reach.planeEnd; ++p)
        for (Index u = 0; u < down.count; ++u) {
            const Index y = down.pixel + u * down.pixelStep, tap = (down.first + u * down.tapStep) * s.kernelWidth + across.first;
            Factors<Real, Rows> weight(s.weights + r * s.weightRow + p * s.weightPlane + tap, s.weightRow);
            const Real* pixel = s.source + (p * s.sourceHeight + y) * s.sourceWidth * s.stride;
            for (Index v = 0; v < across.count; ++v, weight.move(across.tapStep), pixel += right)
                tile.addAt(weight, pixel, strip.from);
        }
    tile.finishAt(later(target), plane, strip.to);
}

template <class Real, int Rows, int Vectors>
void slideRows(const Slide<Real>& s, Index r, const Reach& reach, const Strip<Real, Vectors>& strip)
{
    for (; r + Rows <= s.targets; r += Rows) slideTile<Real, Rows, Vectors>(s, r, reach, strip);
    if constexpr (Rows > 1) slideRows<Real, FewerRows<Rows>, Vectors>(s, r, reach, strip);
}

/// What a strip sees, copied: one row of vectors per term, with the way to its weight.
template <class Real, int Vectors> struct Patches {
    Panel<Real, Vectors> panel;
    Index toWeight[DepthOfBlock]; // from that of the term before
    Index terms = 0;

    void fill(const Slide<Real>& s, const Pixels<Real>& source, const Reach& reach, const Strip<Real, Vectors>& strip)
    {
        const Taps down = reach.down, across = reach.across;
        Index before = 0;
        terms = 0;
        for (Index p = reach.plane; p < reach.planeEnd; ++p)
            for (Index u = 0; u < down.count; ++u)
                for (Index v = 0; v < across.count; ++v, ++terms) {
                    const Index y = down.pixel + u * down.pixelStep, row = down.first + u * down.tapStep;
                    const Real* pixel = source.rowAt(y) + p * source.plane + v * across.pixelStep * source.pixel;
#pragma GCC unroll 8
                    for (int k = 0; k < Vectors; ++k)
                        store(panel.values + terms * panel.Row + k * Lanes<Real>, load(pixel + strip.from[k]));
                    const Index weight = p * s.weightPlane + row * s.kernelWidth + across.first + v * across.tapStep;
                    toWeight[terms] = weight - before, before = weight;
                }
    }
};

/// The sums of a strip so far, close together for the same reason.
constexpr Index TargetsAtOnce = 96;
template <class Real, int Vectors> struct Sums {
    alignas(RegisterBytes) Real values[TargetsAtOnce * Vectors * Lanes<Real>];
};

/// Target planes r ... r + Rows; their sums lie from `first` on.
template <class Real, int Rows, int Vectors> void patchTile(const Slide<Real>& s, Index first, Index r, bool fresh,
                                                            const Patches<Real, Vectors>& patches, Sums<Real, Vectors>& sums)
{
    constexpr Index Row = Vectors * Lanes<Real>;
    Tile<Real, Rows, Vectors> tile;
    Real* at = sums.values + (r - first) * Row;
    if (fresh) tile.start(s.bias ? s.bias + r : nullptr);
    else tile.resume(at, Row, Lanes<Real>);
    const Real* b = patches.panel.values;
    Factors<Real, Rows> weight(s.weights + r * s.weightRow, s.weightRow);
    for (Index k = 0; k < patches.terms; ++k, b += Row) {
        weight.move(patches.toWeight[k]);
        tile.add(weight, b);
    }
    tile.finish(later(at), Row, Lanes<Real>);
}

template <class Real, int Rows, int Vectors> void patchRows(const Slide<Real>& s, Index first, Index r, Index end, bool fresh,
                                                            const Patches<Real, Vectors>& patches, Sums<Real, Vectors>& sums)
{
    for (; r + Rows <= end; r += Rows) patchTile<Real, Rows, Vectors>(s, first, r, fresh, patches, sums);
    if constexpr (Rows > 1) patchRows<Real, FewerRows<Rows>, Vectors>(s, first, r, end, fresh, patches, sums);
}

/// All source planes, `atOnce` at a time, for the target planes first ... end of a strip.
template <class Real, int Vectors> void slidePatches(const Slide<Real>& s, const Pixels<Real>& source, Index first, Index end,
                                                     Index atOnce, Reach reach, const Strip<Real, Vectors>& strip)
{
    Sums<Real, Vectors> sums;
    Patches<Real, Vectors> patches;
    Index p = 0;
    do {
        reach.plane = p, reach.planeEnd = p + atOnce < s.planes ? p + atOnce : s.planes;
        patches.fill(s, source, reach, strip);
        patchRows<Real, RowsOfTile<Vectors>, Vectors>(s, first, first, end, p == 0, patches, sums);
        p = reach.planeEnd;
    } while (p < s.planes);
    const Index plane = s.height * s.width * s.stride;
    for (Index r = first; r < end; ++r)
        for (int v = 0; v < Vectors; ++v)
            store(s.target + r * plane + strip.to[v], load(sums.values + ((r - first) * Vectors + v) * Lanes<Real>));
}

inline bool sameTaps(const Taps& a, const Taps& b)
{
    return a.first == b.first && a.tapStep == b.tapStep && a.count == b.count && a.pixelStep == b.pixelStep;
}

/// Places x, x + step, ... in row y, `count` of them, which see the same taps.
template <class Real> struct Run {
    const Slide<Real>& s;
    const Pixels<Real>& source;
    Index y, x, step, count;

    Index vectors() const { return count * (s.lanes / Lanes<Real>); }
    /// Vectors first ... of the run.
    template <int Vectors> void strip(const Reach& reach, Index first) const
    {
        const Index perPlace = s.lanes / Lanes<Real>;
        Strip<Real, Vectors> strip;
        for (int v = 0; v < Vectors; ++v) {
            const Index place = x + (first + v) / perPlace * step, lane = (first + v) % perPlace * Lanes<Real>;
            strip.from[v] = s.columns[place].pixel * source.pixel + lane;
            strip.to[v] = (y * s.width + place) * s.stride + lane;
        }
        const Index area = reach.down.count * reach.across.count;
        if (s.targets < RowsThatPay / 2 || area == 0 || area > DepthOfBlock)
            return slideRows<Real, RowsOfTile<Vectors>, Vectors>(s, 0, reach, strip);
        for (Index r = 0; r < s.targets; r += TargetsAtOnce) {
            const Index end = r + TargetsAtOnce < s.targets ? r + TargetsAtOnce : s.targets;
            slidePatches(s, source, r, end, DepthOfBlock / area, reach, strip);
        }
    }
    void overStrips() const
    {
        const Reach reach{0, s.planes, s.rows[y], s.columns[x]};
        Index v = 0;
        if constexpr (RegisterVectors == 4)
            for (; v + 4 <= vectors(); v += 4) strip<4>(reach, v);
        for (; v + 2 <= vectors(); v += 2) strip<2>(reach, v);
        if (v < vectors()) strip<1>(reach, v);
    }
};

/// The run that begins at place x of row y.
template <class Real> inline Run<Real> runFrom(const Slide<Real>& s, const Pixels<Real>& source, Index y, Index x, Index step)
{
    Index count = 1;
    while (x + count * step < s.width && sameTaps(s.columns[x], s.columns[x + count * step])) ++count;
    return {s, source, y, x, step, count};
}

/// One row of places. Going back through a convolution of stride n, every n-th of them sees the same taps.
template <class Real> void slideRow(const Slide<Real>& s, const Pixels<Real>& source, Index y)
{
    const Index tapStep = s.columns[s.width / 2].tapStep, step = tapStep < 0 ? -tapStep : tapStep;
    for (Index phase = 0; phase < step && phase < s.width; ++phase)
        for (Index x = phase; x < s.width;) {
            const Run<Real> run = runFrom(s, source, y, x, step);
            run.overStrips();
            x += run.count * step;
        }
}

/// How many source rows a place sees at most.
template <class Real> inline Index rowsSeen(const Slide<Real>& s)
{
    Index most = 0;
    for (Index y = 0; y < s.height; ++y) {
        const Index step = s.rows[y].pixelStep, span = (s.rows[y].count - 1) * (step < 0 ? -step : step) + 1;
        if (span > most) most = span;
    }
    return most;
}

template <class Real> void slideInBand(const Slide<Real>& s, const Pictures<Real>& pictures, Index rows)
{
    Band<Real> band;
    band.open(pictures, rows);
    for (Index y = s.first; y < s.last(); ++y) {
        for (Index u = 0; u < s.rows[y].count; ++u) band.show(s.rows[y].pixel + u * s.rows[y].pixelStep);
        slideRow(s, band.pixels(), y);
    }
}

/// A band is worth its copies if many target planes see it; of a wide batch it holds some lanes at a time.
template <class Real> void slide(const Slide<Real>& s)
{
    if (slideFew(s)) return;
    Pictures<Real> pictures{s.source, s.planes, s.sourceHeight, s.sourceWidth, s.lanes, s.stride};
    const Index rows = rowsSeen(s), fit = Band<Real>::lanesThatFit(pictures, rows);
    if (s.targets < RowsThatPay / 2 || rows < 2 || fit == 0) {
        for (Index y = s.first; y < s.last(); ++y) slideRow(s, pixelsOf(pictures), y);
        return;
    }
    for (Index j = 0; j < s.lanes; j += fit) {
        Slide<Real> part = s;
        part.source += j, part.target += j, part.lanes = j + fit < s.lanes ? fit : s.lanes - j;
        pictures.data = part.source, pictures.lanes = part.lanes;
        slideInBand(part, pictures, rows);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
