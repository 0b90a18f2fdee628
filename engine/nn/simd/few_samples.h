#pragma once

// Convolutions of a few samples: a sample's pictures are copied with their padding, so that neighbours fill the vectors that
// lanes would leave empty.

#include "engine/nn/simd/band.h"
#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

constexpr Index FewSamples = 4;

/// Room for one sample's pictures [plane][y][x] amid zeros, and for reading beyond the last row.
template <class Real> struct Sheet {
    static constexpr Index Room = 64 * 1024, Beyond = 2 * RegisterVectors * Lanes<Real>;

    alignas(RegisterBytes) Real values[Room + Beyond];
    Index row, plane;

    static bool fits(Index planes, Index height, Index width) { return planes * height * width <= Room; }
    void open(Index planes, Index height, Index width)
    {
        row = width, plane = height * width;
        for (Index i = 0; i < planes * plane + Beyond; ++i) values[i] = 0;
    }
    /// Picture `p`, whose first pixel comes to (top, left).
    void put(Index p, const Real* from, Index height, Index width, Index stride, Index top, Index left)
    {
        for (Index y = 0; y < height; ++y) {
            Real* to = values + p * plane + (y + top) * row + left;
            for (Index x = 0; x < width; ++x, from += stride) to[x] = *from;
        }
    }
};

/// A way along one axis on which place i sees `taps` pixels, from first + i on, each `step` from the last; 0 taps: there is none,
/// or places lie further apart.
struct Walk {
    Index first = 0, step = 0, taps = 0;

    Index reach() const { return (taps - 1) * (step < 0 ? -step : step); }
    Index lowest() const { return first + (step < 0 ? (taps - 1) * step : 0); }
};
/// Read off the middle, where most of the kernel is seen; but all places must agree with it.
inline Walk walkOf(const Taps* places, Index count)
{
    const Index m = count / 2;
    const Walk walk{places[m].pixel - m, places[m].pixelStep, places[m].count};
    if (places[m].first != 0) return {};
    for (Index i = 0; i < count; ++i) {
        const Taps& t = places[i];
        if (t.count == 0) continue;
        const bool agrees = (t.count == 1 || (t.tapStep == 1 && t.pixelStep == walk.step)) && t.first + t.count <= walk.taps &&
                            t.pixel == walk.first + i + t.first * walk.step;
        if (!agrees) return {};
    }
    return walk;
}

/// The target planes r ... of one sample, for the places x ... of row y.
template <class Real, int Rows, int Vectors> void fewTile(const Slide<Real>& s, const Sheet<Real>& sheet, const Walk& down,
                                                          const Walk& across, Index r, Index y, Index x, Real* target)
{
    Tile<Real, Rows, Vectors> tile;
    tile.start(s.bias ? s.bias + r : nullptr);
    for (Index p = 0; p < s.planes; ++p)
        for (Index u = 0; u < down.taps; ++u) {
            const Real* pixel = sheet.values + p * sheet.plane + (y + down.first - down.lowest() + u * down.step) * sheet.row +
                                x + across.first - across.lowest();
            Factors<Real, Rows> weight(s.weights + r * s.weightRow + p * s.weightPlane + u * s.kernelWidth, s.weightRow);
            for (Index v = 0; v < across.taps; ++v, weight.move(1), pixel += across.step) tile.add(weight, pixel);
        }
    for (int row = 0; row < Rows; ++row)
        for (int v = 0; v < Vectors; ++v)
            for (Index i = 0; i < Lanes<Real> && x + v * Lanes<Real> + i < s.width; ++i)
                target[(((r + row) * s.height + y) * s.width + x + v * Lanes<Real> + i) * s.stride] = tile.sum[row][v][i];
}

template <class Real, int Rows, int Vectors> void fewRows(const Slide<Real>& s, const Sheet<Real>& sheet, const Walk& down,
                                                          const Walk& across, Index r, Index y, Index x, Real* target)
{
    for (; r + Rows <= s.targets; r += Rows) fewTile<Real, Rows, Vectors>(s, sheet, down, across, r, y, x, target);
    if constexpr (Rows > 1) fewRows<Real, FewerRows<Rows>, Vectors>(s, sheet, down, across, r, y, x, target);
}

/// False if this is not a convolution of few samples with stride 1, or too large.
template <class Real> bool slideFew(const Slide<Real>& s)
{
    if (s.samples == 0 || s.samples > FewSamples || s.width == 0 || s.height == 0) return false;
    const Walk down = walkOf(s.rows, s.height), across = walkOf(s.columns, s.width);
    if (down.taps == 0 || across.taps == 0 || down.lowest() > 0 || across.lowest() > 0) return false;
    const Index height = s.height + down.reach(), width = s.width + across.reach();
    if (s.sourceHeight - down.lowest() > height || s.sourceWidth - across.lowest() > width) return false;
    if (!Sheet<Real>::fits(s.planes, height, width)) return false;
    Sheet<Real> sheet;
    sheet.open(s.planes, height, width);
    for (Index n = 0; n < s.samples; ++n) {
        for (Index p = 0; p < s.planes; ++p)
            sheet.put(p, s.source + p * s.sourceHeight * s.sourceWidth * s.stride + n, s.sourceHeight, s.sourceWidth, s.stride,
                      -down.lowest(), -across.lowest());
        for (Index y = s.first; y < s.last(); ++y) {
            Index x = 0;
            for (; x + Lanes<Real> < s.width; x += 2 * Lanes<Real>)
                fewRows<Real, RowsOfTile<2>, 2>(s, sheet, down, across, 0, y, x, s.target + n);
            if (x < s.width) fewRows<Real, RowsOfTile<1>, 1>(s, sheet, down, across, 0, y, x, s.target + n);
        }
    }
    return true;
}

/// The sums of planes' taps v ... of kernel row u for maps r ...: places along a row are multiplied as lanes are elsewhere.
template <class Real, int Rows, int Across> void fewGradient(const KernelGradient<Real>& g, const Sheet<Real>& source,
                                                             const Sheet<Real>& delta, Index r, Index p, Index u, Index v,
                                                             bool set)
{
    Vec<Real> sum[Rows][Across] = {};
    for (Index y = 0; y < g.height; ++y) {
        const Real* x = source.values + p * source.plane + (y + u * g.dilationDown) * source.row + v * g.dilationAcross;
        const Real* d = delta.values + r * delta.plane + y * delta.row;
        for (Index j = 0; j < delta.row; j += Lanes<Real>) {
            Vec<Real> pixel[Across];
#pragma GCC unroll 8
            for (int t = 0; t < Across; ++t) pixel[t] = load(x + j + t * g.dilationAcross);
#pragma GCC unroll 8
            for (int row = 0; row < Rows; ++row) {
                const Vec<Real> factor = once<Vec<Real>>(load(d + row * delta.plane + j));
#pragma GCC unroll 8
                for (int t = 0; t < Across; ++t) sum[row][t] += factor * pixel[t];
            }
        }
    }
    for (int row = 0; row < Rows; ++row)
        for (int t = 0; t < Across; ++t) {
            Real& to = g.gradient[(((r + row) * g.planes + p) * g.kernelHeight + u) * g.kernelWidth + v + t];
            to = (set ? Real(0) : to) + sumOfLanes<Real>(sum[row][t]);
        }
}

template <class Real, int Across> Index fewTaps(const KernelGradient<Real>& g, const Sheet<Real>& source,
                                                const Sheet<Real>& delta, Index p, Index u, Index v, bool set)
{
    for (; v + Across <= g.kernelWidth; v += Across) {
        Index r = 0;
        for (; r + 2 <= g.targets; r += 2) fewGradient<Real, 2, Across>(g, source, delta, r, p, u, v, set);
        if (r < g.targets) fewGradient<Real, 1, Across>(g, source, delta, r, p, u, v, set);
    }
    return v;
}

template <class Real> bool gradientOfFew(const KernelGradient<Real>& g)
{
    if (g.samples == 0 || g.samples > FewSamples || g.strideDown != 1 || g.strideAcross != 1 || g.top < 0 || g.left < 0)
        return false;
    constexpr Index L = Lanes<Real>;
    const Index width = (g.width + L - 1) / L * L, high = g.height + (g.kernelHeight - 1) * g.dilationDown;
    const Index wide = width + (g.kernelWidth - 1) * g.dilationAcross;
    if (!Sheet<Real>::fits(g.planes, high, wide) || !Sheet<Real>::fits(g.targets, g.height, width)) return false;
    if (g.sourceHeight + g.top > high || g.sourceWidth + g.left > wide) return false;
    Sheet<Real> source, delta;
    source.open(g.planes, high, wide), delta.open(g.targets, g.height, width);
    for (Index n = 0; n < g.samples; ++n) {
        for (Index p = 0; p < g.planes; ++p)
            source.put(p, g.source + p * g.sourceHeight * g.sourceWidth * g.stride + n, g.sourceHeight, g.sourceWidth, g.stride,
                       g.top, g.left);
        for (Index r = 0; r < g.targets; ++r)
            delta.put(r, g.delta + r * g.height * g.width * g.stride + n, g.height, g.width, g.stride, 0, 0);
        for (Index p = 0; p < g.planes; ++p)
            for (Index u = 0; u < g.kernelHeight; ++u) {
                const Index v = fewTaps<Real, 5>(g, source, delta, p, u, 0, n == 0);
                fewTaps<Real, 1>(g, source, delta, p, u, fewTaps<Real, 3>(g, source, delta, p, u, v, n == 0), n == 0);
            }
    }
    return true;
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
