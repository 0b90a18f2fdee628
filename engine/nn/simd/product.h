#pragma once

// Matrix products in register tiles: RowsOfTile rows of RegisterVectors vectors stay in registers while the sum runs.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

constexpr Index DepthOfBlock = 96;    // as many rows of b, a tile wide, stay in the first-level cache
constexpr Index RowsThatPay = 4 * 12; // for copying them there

/// Rows of b, some vectors wide, close together: rows that lie a power of two apart would drive each other out of the cache.
template <class Real, int Vectors> struct Panel {
    alignas(RegisterBytes) Real values[DepthOfBlock * Vectors * Lanes<Real>];

    static constexpr Index Row = Vectors * Lanes<Real>;
    void fill(const Real* b, Index bTerm, Index terms)
    {
        for (Index k = 0; k < terms; ++k, b += bTerm)
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) store(values + k * Row + v * Lanes<Real>, load(b + v * Lanes<Real>));
    }
};

/// The compiler works addresses out where they are used; for a whole tile at once they would take its registers.
template <class Pointer> inline Pointer later(Pointer p)
{
    asm("" : "+r"(p));
    return p;
}

/// Rows of a tile that is so many vectors wide: enough sums to hide the latency of an addition (two units of four cycles), as
/// many as registers hold, and rows of weights few enough for the addresses. It suits registers of 512 bits whether the processor
/// computes with them at full or half rate. What is left over goes to ever lower tiles.
template <int Vectors>
constexpr int RowsOfTile = RegisterVectors == 4 && Vectors == 4 ? 6 : (RegisterVectors == 4 || Vectors == 1 ? 12 : 6);
template <int Rows> constexpr int FewerRows = Rows > 8 ? 8 : (Rows > 6 ? 6 : (Rows > 4 ? 4 : Rows - 1));

/// Where the factors of a tile's rows lie. So many rows that their addresses would not find room in registers are reached in
/// groups of four.
template <class Real, int Rows> struct Factors {
    static constexpr int PerGroup = Rows > 6 ? 4 : Rows, Groups = (Rows + PerGroup - 1) / PerGroup;

    const Real* group[Groups];
    Index row;

    Factors(const Real* a, Index aRow) : row(aRow)
    {
        for (int g = 0; g < Groups; ++g) group[g] = later(a + PerGroup * g * aRow);
    }
    Real operator[](int r) const { return group[r / PerGroup][r % PerGroup * row]; }
    void move(Index by)
    {
#pragma GCC unroll 4
        for (int g = 0; g < Groups; ++g) group[g] = later(group[g] + by);
    }
};

/// Rows of accumulators and how they start and end. `count` lanes of the last vector exist in memory.
template <class Real, int Rows, int Vectors> struct Tile {
    Vec<Real> sum[Rows][Vectors];

    void start(const Real* bias)
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) sum[r][v] = all<Real>(bias ? bias[r] : Real(0));
    }
    void resume(const Real* c, Index row, Index count)
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r, c = later(c + row))
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) {
                const Real* from = c + v * Lanes<Real>;
                sum[r][v] = v == Vectors - 1 && count < Lanes<Real> ? loadSome(from, count) : load(from);
            }
    }
    void finish(Real* c, Index row, Index count) const
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r, c = later(c + row))
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) {
                Real* to = c + v * Lanes<Real>;
                if (v == Vectors - 1 && count < Lanes<Real>) storeSome(to, sum[r][v], count);
                else store(to, sum[r][v]);
            }
    }
    /// sum[r] += a[r] b
    void add(const Factors<Real, Rows>& a, const Real* b)
    {
        Vec<Real> x[Vectors];
#pragma GCC unroll 8
        for (int v = 0; v < Vectors; ++v) x[v] = load(b + v * Lanes<Real>);
        multiply(a, x);
    }
    void multiply(const Factors<Real, Rows>& a, const Vec<Real> (&x)[Vectors])
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r) {
            const Vec<Real> w = all<Real>(a[r]);
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) sum[r][v] += w * x[v];
        }
    }
    // The same with vectors that lie apart from each other: vector v at at[v].
    void resumeAt(const Real* c, Index row, const Index (&at)[Vectors])
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r, c = later(c + row))
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) sum[r][v] = load(c + at[v]);
    }
    void finishAt(Real* c, Index row, const Index (&at)[Vectors]) const
    {
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r, c = later(c + row))
#pragma GCC unroll 8
            for (int v = 0; v < Vectors; ++v) store(c + at[v], sum[r][v]);
    }
    void addAt(const Factors<Real, Rows>& a, const Real* b, const Index (&at)[Vectors])
    {
        Vec<Real> x[Vectors];
#pragma GCC unroll 8
        for (int v = 0; v < Vectors; ++v) x[v] = load(b + at[v]);
        multiply(a, x);
    }
};

/// Terms [k, end) of the tile at row r, column j, whose last vector has `count` lanes; `b` is where those of the second factor
/// are.
template <class Real, int Rows, int Vectors>
void productTile(const Product<Real>& p, const Real* b, Index r, Index j, Index k, Index end, Index count)
{
    Tile<Real, Rows, Vectors> tile;
    Real* c = p.c + r * p.cRow + j;
    if (k == 0 && !p.more) tile.start(p.bias ? p.bias + r : nullptr);
    else tile.resume(c, p.cRow, count);
    for (Factors<Real, Rows> a(p.a + r * p.aRow + k * p.aTerm, p.aRow); k < end; ++k, a.move(p.aTerm), b += p.bTerm)
        tile.add(a, b);
    tile.finish(later(c), p.cRow, count);
}

/// The tiles of columns j ..., rows r and on.
template <class Real, int Rows, int Vectors>
void productRows(const Product<Real>& p, const Real* b, Index r, Index j, Index k, Index end, Index count)
{
    for (; r + Rows <= p.rows; r += Rows) productTile<Real, Rows, Vectors>(p, b, r, j, k, end, count);
    if constexpr (Rows > 1) productRows<Real, FewerRows<Rows>, Vectors>(p, b, r, j, k, end, count);
}

template <class Real, int Vectors> void productColumns(const Product<Real>& p, Index j, Index k, Index end, Index count)
{
    const Real* b = p.b + k * p.bTerm + j;
    if (p.rows < RowsThatPay || p.bTerm == Panel<Real, Vectors>::Row)
        return productRows<Real, RowsOfTile<Vectors>, Vectors>(p, b, 0, j, k, end, count);
    Panel<Real, Vectors> panel;
    panel.fill(b, p.bTerm, end - k);
    Product<Real> copied = p;
    copied.bTerm = panel.Row;
    productRows<Real, RowsOfTile<Vectors>, Vectors>(copied, panel.values, 0, j, k, end, count);
}

/// Terms [k, end) of all columns, the widest tiles first.
template <class Real> void productTerms(const Product<Real>& p, Index k, Index end)
{
    constexpr Index L = Lanes<Real>;
    Index j = 0;
    if constexpr (RegisterVectors == 4)
        for (; j + 4 * L <= p.columns; j += 4 * L) productColumns<Real, 4>(p, j, k, end, L);
    for (; j + 2 * L <= p.columns; j += 2 * L) productColumns<Real, 2>(p, j, k, end, L);
    for (; j < p.columns; j += L) productColumns<Real, 1>(p, j, k, end, p.padded || j + L <= p.columns ? L : p.columns - j);
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
