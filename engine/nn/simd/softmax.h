#pragma once

// Softmax over rows, and its derivative.

#include "engine/nn/simd/elementary.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(offset of its first row, lane) for each vector of lanes of each block.
template <class Real, class Body> inline void eachBlock(const Softmax<Real>& s, Body body)
{
    for (Index b = 0; b < s.blocks; ++b)
        for (Index j = 0; j < s.lanes; j += Lanes<Real>) body(b * s.block + j, j);
}

// What is left out counts as -infinity: if everything is, all p are 0.
template <class Real> void softmaxRows(const Softmax<Real>& s)
{
    eachBlock(s, [&s](Index at, Index lane) {
        const Vec<Real> count = s.lengths ? load(s.lengths + lane) : all(Real(s.rows)), none = all(Real(-1e38F));
        const auto counts = [&count](Index i) { return all(Real(i)) < count; };
        Vec<Real> most = none, sum{};
        for (Index i = 0; i < s.rows; ++i) most = larger(counts(i) ? load(s.y + at + i * s.row) : none, most);
        for (Index i = 0; i < s.rows; ++i) {
            const Vec<Real> e = counts(i) ? expOf<Real>(load(s.y + at + i * s.row) - most) : Vec<Real>{};
            store(s.p + at + i * s.row, e);
            sum += e;
        }
        sum = sum > 0 ? sum : all(Real(1));
        for (Index i = 0; i < s.rows; ++i) store(s.p + at + i * s.row, Vec<Real>(load(s.p + at + i * s.row) / sum));
    });
}

template <class Real> void softmaxRowsBack(const Softmax<Real>& s)
{
    eachBlock(s, [&s](Index at, Index) {
        Vec<Real> sum{};
        for (Index i = 0; i < s.rows; ++i) sum += load(s.dp + at + i * s.row) * load(s.p + at + i * s.row);
        for (Index i = 0; i < s.rows; ++i) {
            const Index k = at + i * s.row;
            store(s.dy + k, Vec<Real>(load(s.p + k) * (load(s.dp + k) - sum)));
        }
    });
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
