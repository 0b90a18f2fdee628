#pragma once

// Rows become columns, a square of vectors at a time.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Swaps the off-diagonal blocks of `Block` lanes between two rows.
template <class Real, int Block, int... I> inline void swapBlocks(Vec<Real>& a, Vec<Real>& b, Indices<I...>)
{
    constexpr int L = Lanes<Real>;
    const Vec<Real> first = __builtin_shufflevector(a, b, ((I & Block) ? I - Block + L : I)...);
    b = __builtin_shufflevector(a, b, ((I & Block) ? I + L : I + Block)...);
    a = first;
}

template <class Real, int Block> inline void swapAll(Vec<Real> (&row)[Lanes<Real>])
{
#pragma GCC unroll 16
    for (int r = 0; r < Lanes<Real>; ++r)
        if (!(r & Block)) swapBlocks<Real, Block>(row[r], row[r + Block], LaneIndices<Real>{});
    if constexpr (Block > 1) swapAll<Real, Block / 2>(row);
}

/// A square of L x L; load(r) gives its rows, of which `rows` are there: the others count as 0.
template <class Real, class Load> inline void transposeRows(Load load, Index rows, Real* to, Index toRow)
{
    constexpr int L = Lanes<Real>;
    Vec<Real> row[L];
    for (int r = 0; r < L; ++r) row[r] = r < rows ? load(r) : Vec<Real>{};
    swapAll<Real, L / 2>(row);
    for (int r = 0; r < L; ++r) store(to + r * toRow, row[r]);
}
template <class Real> inline void transposeSquare(const Real* from, Index fromRow, Index rows, Real* to, Index toRow)
{
    transposeRows<Real>([=](Index r) { return load(from + r * fromRow); }, rows, to, toRow);
}

template <class Real> void transpose(const Real* from, Index fromStride, Real* to, Index toStride, Index rows, Index columns)
{
    constexpr int L = Lanes<Real>;
    for (Index i = 0; i < rows; i += L)
        for (Index j = 0; j < columns; j += L) {
            Vec<Real> row[L];
            for (int r = 0; r < L; ++r) row[r] = i + r < rows ? load(from + (i + r) * fromStride + j) : Vec<Real>{};
            swapAll<Real, L / 2>(row);
            for (int r = 0; r < L; ++r)
                if (j + r < columns) store(to + (j + r) * toStride + i, row[r]);
        }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
