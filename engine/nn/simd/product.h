#pragma once

// Matrix products in register tiles: TileRows rows of RegisterVectors vectors stay in registers while the sum runs.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

constexpr Index DepthOfBlock = 128; // as many rows of b, a tile wide, stay in the first-level cache

/// Rows of accumulators and how they start and end. `count` lanes of the last vector exist in memory.
template <class Real, int Rows, int Vectors> struct Tile {
    Vec<Real> sum[Rows][Vectors];

    void start(const Real* bias)
    {
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) sum[r][v] = all<Real>(bias ? bias[r] : Real(0));
    }
    void resume(const Real* c, Index row, Index count)
    {
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) {
                const Real* from = c + r * row + v * Lanes<Real>;
                sum[r][v] = v == Vectors - 1 && count < Lanes<Real> ? loadSome(from, count) : load(from);
            }
    }
    void finish(Real* c, Index row, Index count) const
    {
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) {
                Real* to = c + r * row + v * Lanes<Real>;
                if (v == Vectors - 1 && count < Lanes<Real>) storeSome(to, sum[r][v], count);
                else store(to, sum[r][v]);
            }
    }
    /// sum[r] += a[r aRow] b
    void add(const Real* a, Index aRow, const Real* b)
    {
        Vec<Real> x[Vectors];
#pragma GCC unroll 8
        for (int v = 0; v < Vectors; ++v) x[v] = load(b + v * Lanes<Real>);
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r) {
            const Vec<Real> w = all<Real>(a[r * aRow]);
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) sum[r][v] += w * x[v];
        }
    }
};

/// Terms [k, end) of the tile at row r, column j, whose last vector has `count` lanes.
template <class Real, int Rows, int Vectors>
void productTile(const Product<Real>& p, Index r, Index j, Index k, Index end, Index count)
{
    Tile<Real, Rows, Vectors> tile;
    Real* c = p.c + r * p.cRow + j;
    if (k == 0) tile.start(p.bias ? p.bias + r : nullptr);
    else tile.resume(c, p.cRow, count);
    const Real *a = p.a + r * p.aRow + k * p.aTerm, *b = p.b + k * p.bTerm + j;
    for (; k < end; ++k, a += p.aTerm, b += p.bTerm) tile.add(a, p.aRow, b);
    tile.finish(c, p.cRow, count);
}

/// A narrow tile has too few sums to hide the latency of an addition, so it takes every term k in turn to one of several sums.
/// Its order of adding is its own: only for products that are cut the same way whatever the number of threads.
template <class Real, int Rows> void narrowTile(const Product<Real>& p, Index r, Index j, Index k, Index end, Index count)
{
    constexpr int Turns = RegisterVectors;
    Tile<Real, Rows, 1> tile[Turns];
    Real* c = p.c + r * p.cRow + j;
    if (k == 0) tile[0].start(p.bias ? p.bias + r : nullptr);
    else tile[0].resume(c, p.cRow, count);
    for (int t = 1; t < Turns; ++t) tile[t].start(nullptr);
    const Real *a = p.a + r * p.aRow + k * p.aTerm, *b = p.b + k * p.bTerm + j;
    for (; k + Turns <= end; k += Turns)
#pragma GCC unroll 4
        for (int t = 0; t < Turns; ++t, a += p.aTerm, b += p.bTerm) tile[t].add(a, p.aRow, b);
    for (; k < end; ++k, a += p.aTerm, b += p.bTerm) tile[0].add(a, p.aRow, b);
    for (int t = 1; t < Turns; ++t)
        for (int row = 0; row < Rows; ++row) tile[0].sum[row][0] += tile[t].sum[row][0];
    tile[0].finish(c, p.cRow, count);
}

/// 0 vectors: a narrow tile.
template <class Real, int Rows, int Vectors>
inline void anyTile(const Product<Real>& p, Index r, Index j, Index k, Index end, Index count)
{
    if constexpr (Vectors == 0) narrowTile<Real, Rows>(p, r, j, k, end, count);
    else productTile<Real, Rows, Vectors>(p, r, j, k, end, count);
}

template <class Real, int Vectors> void productColumns(const Product<Real>& p, Index j, Index k, Index end, Index count)
{
    Index r = 0;
    for (; r + TileRows <= p.rows; r += TileRows) anyTile<Real, TileRows, Vectors>(p, r, j, k, end, count);
    switch (p.rows - r) {
    case 1: return anyTile<Real, 1, Vectors>(p, r, j, k, end, count);
    case 2: return anyTile<Real, 2, Vectors>(p, r, j, k, end, count);
    case 3: return anyTile<Real, 3, Vectors>(p, r, j, k, end, count);
    case 4: return anyTile<Real, 4, Vectors>(p, r, j, k, end, count);
    case 5: return anyTile<Real, 5, Vectors>(p, r, j, k, end, count);
    default: return;
    }
}

/// Terms [k, end) of all columns, the widest tiles first.
template <class Real> void productTerms(const Product<Real>& p, Index k, Index end)
{
    constexpr Index L = Lanes<Real>;
    Index j = 0;
    if constexpr (RegisterVectors == 4)
        for (; j + 4 * L <= p.columns; j += 4 * L) productColumns<Real, 4>(p, j, k, end, L);
    for (; j + 2 * L <= p.columns; j += 2 * L) productColumns<Real, 2>(p, j, k, end, L);
    for (; p.padded && j < p.columns; j += L) productColumns<Real, 1>(p, j, k, end, L);
    for (; j < p.columns; j += L) productColumns<Real, 0>(p, j, k, end, j + L <= p.columns ? L : p.columns - j);
}

template <class Real> void product(const Product<Real>& p)
{
    Index k = 0;
    do {
        const Index end = k + DepthOfBlock < p.depth ? k + DepthOfBlock : p.depth;
        productTerms(p, k, end);
        k = end;
    } while (k < p.depth);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
