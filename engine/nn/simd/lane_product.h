#pragma once

// Products of matrices in each lane: a tile keeps its sums in registers, and each of its elements is a vector of lanes.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

constexpr int LaneTile = RegisterVectors == 4 ? 5 : 3; // rows and columns: squares load least

template <class Real, int Rows, int Columns> void laneTile(const LaneProduct<Real>& p, Index i, Index j, Index lane)
{
    Vec<Real> sum[Rows][Columns] = {};
    const Real *a = p.a + i * p.aRow + lane, *b = p.b + j * p.bColumn + lane;
    for (Index k = 0; k < p.depth; ++k, a += p.aTerm, b += p.bTerm) {
        Vec<Real> y[Columns];
#pragma GCC unroll 8
        for (int c = 0; c < Columns; ++c) y[c] = load(b + c * p.bColumn);
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r) {
            const Vec<Real> x = once<Vec<Real>>(load(a + r * p.aRow));
#pragma GCC unroll 8
            for (int c = 0; c < Columns; ++c) sum[r][c] += x * y[c];
        }
    }
    for (int r = 0; r < Rows; ++r)
        for (int c = 0; c < Columns; ++c) {
            Real* to = p.c + (i + r) * p.cRow + (j + c) * p.cColumn + lane;
            const Vec<Real> scaled = p.scale * sum[r][c];
            store(to, p.more ? load(to) + scaled : scaled);
        }
}

template <class Real, int Rows, int Columns> void laneColumns(const LaneProduct<Real>& p, Index i, Index j, Index lane)
{
    for (; j + Columns <= p.columns; j += Columns) laneTile<Real, Rows, Columns>(p, i, j, lane);
    if constexpr (Columns > 1) laneColumns<Real, Rows, Columns / 2>(p, i, j, lane);
}

template <class Real, int Rows> void laneRows(const LaneProduct<Real>& p, Index i, Index lane)
{
    for (; i + Rows <= p.rows; i += Rows) laneColumns<Real, Rows, LaneTile>(p, i, 0, lane);
    if constexpr (Rows > 1) laneRows<Real, Rows / 2>(p, i, lane);
}

template <class Real> void laneProduct(const LaneProduct<Real>& p)
{
    for (Index lane = 0; lane < p.lanes; lane += Lanes<Real>) laneRows<Real, LaneTile>(p, 0, lane);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
