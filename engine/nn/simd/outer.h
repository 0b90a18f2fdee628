#pragma once

// Products of rows with rows: some terms of b at a time are transposed into a panel.

#include "engine/nn/simd/half_lines.h"
#include "engine/nn/simd/transpose.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Terms k ... k + terms; of halves, they are numbers.
template <class Real, int Rows, int Vectors>
void outerRows(const Outer<Real>& o, Index r, Index j, Index k, Index terms, Index count, const Panel<Real, Vectors>& panel)
{
    for (; r + Rows <= o.rows; r += Rows) {
        Tile<Real, Rows, Vectors> tile;
        Real* c = o.c + r * o.cRow + j;
        if (k == 0 && !o.more) tile.start(nullptr);
        else tile.resume(c, o.cRow, count);
        Factors<Real, Rows> a(o.a + r * o.aRow + (o.half ? 2 * k : k), o.aRow);
        const Real* b = panel.values;
        const Index atOnce = o.half ? HalfLine<Real> : terms;
        for (Index i = 0; i < terms; i += atOnce, a.move(HalfLine<Real>))
            for (Index n = 0; n < atOnce; ++n, a.move(1), b += panel.Row) tile.add(a, b);
        tile.finish(later(c), o.cRow, count);
    }
    if constexpr (Rows > 1) outerRows<Real, FewerRows<Rows>, Vectors>(o, r, j, k, terms, count, panel);
}

/// Columns j ...; `count` of the last vector exist.
template <class Real, int Vectors> void outerColumns(const Outer<Real>& o, Index j, Index count)
{
    constexpr Index L = Lanes<Real>, AtOnce = DepthOfBlock / L * L;
    Panel<Real, Vectors> panel;
    const Index depth = o.half ? o.depth / 2 : o.depth;
    for (Index k = 0; k < depth; k += AtOnce) {
        const Index terms = k + AtOnce < depth ? AtOnce : depth - k;
        for (int v = 0; v < Vectors; ++v)
            for (Index i = 0; i < terms; i += L) {
                const Real* from = o.b + (j + v * L) * o.bRow;
                const auto row = [&](Index r) {
                    return o.half ? loadHalves(from + r * o.bRow, k + i) : load(from + r * o.bRow + k + i);
                };
                transposeRows<Real>(row, v == Vectors - 1 ? count : L, panel.values + i * panel.Row + v * L, panel.Row);
            }
        outerRows<Real, RowsOfTile<Vectors>, Vectors>(o, 0, j, k, terms, count, panel);
    }
}

template <class Real> void outer(const Outer<Real>& whole)
{
    constexpr Index L = Lanes<Real>;
    Outer<Real> o = whole;
    o.half = o.half && pairsUp<Real>(o.depth);
    Index j = 0;
    const auto left = [&](Index vectors) {
        return o.columns - j - (vectors - 1) * L < L ? o.columns - j - (vectors - 1) * L : L;
    };
    if constexpr (RegisterVectors == 4)
        for (; j + 3 * L < o.columns; j += 4 * L) outerColumns<Real, 4>(o, j, left(4));
    for (; j + L < o.columns; j += 2 * L) outerColumns<Real, 2>(o, j, left(2));
    if (j < o.columns) outerColumns<Real, 1>(o, j, left(1));
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
