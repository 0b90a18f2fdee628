#pragma once

// A batch that fits into half a line of lanes: the halves of two places share what one place would leave half empty. Numbers
// count as if these halves followed each other.

#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> constexpr Index HalfLine = 32 / sizeof(Real);
template <class Real> constexpr Index Line = 2 * HalfLine<Real>;

/// Whether lines come in pairs, so that halves fill vectors.
template <class Real> inline bool pairsUp(Index lanes) { return lanes % (2 * Line<Real>) == 0; }

template <class Real, int... I> inline Vec<Real> firstHalves(Vec<Real> a, Vec<Real> b, Indices<I...>)
{
    constexpr int half = Lanes<Real> / 2;
    return __builtin_shufflevector(a, b, (I < half ? I : I + half)...);
}
template <class Real, int... I> inline Vec<Real> secondHalf(Vec<Real> v, Indices<I...>)
{
    return __builtin_shufflevector(v, Vec<Real>{}, (I + Lanes<Real> / 2)...);
}

/// A vector from a number on, of lines that begin at `lines`.
template <class Real> inline Vec<Real> loadHalves(const Real* lines, Index number)
{
    const Real* from = lines + number / HalfLine<Real> * Line<Real> + number % HalfLine<Real>;
    if constexpr (Lanes<Real> <= HalfLine<Real>) return load(from);
    else return firstHalves<Real>(load(from), load(from + Line<Real>), LaneIndices<Real>{});
}
/// The other halves become 0.
template <class Real> inline void storeHalves(Real* lines, Index number, Vec<Real> v)
{
    Real* to = lines + number / HalfLine<Real> * Line<Real> + number % HalfLine<Real>;
    if constexpr (Lanes<Real> <= HalfLine<Real>) {
        store(to, v), store(to + HalfLine<Real>, Vec<Real>{});
    } else {
        store(to, firstHalves<Real>(v, Vec<Real>{}, LaneIndices<Real>{}));
        store(to + Line<Real>, secondHalf<Real>(v, LaneIndices<Real>{}));
    }
}

/// The sums of rows r ... of a product, as many vectors of numbers from j on as a tile is wide.
template <class Real, int Vectors> struct HalfColumns {
    static constexpr Index L = Lanes<Real>, Row = Vectors * L, Most = 128;

    Panel<Real, Vectors> panel;
    alignas(RegisterBytes) Real sums[Most * Row];

    void run(const Product<Real>& p, Index j)
    {
        for (Index r = 0; r < p.rows; r += Most) {
            const Index rows = r + Most < p.rows ? Most : p.rows - r;
            for (Index k = 0; k < p.depth; k += DepthOfBlock) addTerms(p, r, rows, j, k);
            for (Index i = 0; i < rows; ++i)
                for (Index v = 0; v < Row; v += L) storeHalves(p.c + (r + i) * p.cRow, j + v, load(sums + i * Row + v));
        }
    }
    void addTerms(const Product<Real>& p, Index r, Index rows, Index j, Index k)
    {
        const Index terms = k + DepthOfBlock < p.depth ? DepthOfBlock : p.depth - k;
        for (Index i = 0; i < terms; ++i)
#pragma GCC unroll 8
            for (Index v = 0; v < Row; v += L) store(panel.values + i * Row + v, loadHalves(p.b + (k + i) * p.bTerm, j + v));
        const Product<Real> part{rows, Row,  terms, p.a + r * p.aRow + k * p.aTerm, p.aRow, p.aTerm, panel.values,
                                 Row,  sums, Row,   p.bias ? p.bias + r : nullptr,  true,   k > 0};
        productRows<Real, RowsOfTile<Vectors>, Vectors>(part, part.b, 0, 0, 0, terms, L);
    }
};

template <class Real> void productOfHalves(const Product<Real>& p)
{
    constexpr Index L = Lanes<Real>;
    const Index numbers = p.columns / 2;
    Index j = 0;
    if constexpr (RegisterVectors == 4)
        for (HalfColumns<Real, 4> columns; j + 4 * L <= numbers; j += 4 * L) columns.run(p, j);
    for (HalfColumns<Real, 2> columns; j + 2 * L <= numbers; j += 2 * L) columns.run(p, j);
    for (HalfColumns<Real, 1> columns; j < numbers; j += L) columns.run(p, j);
}

template <class Real> void anyProduct(const Product<Real>& p)
{
    if (p.half && !p.more && pairsUp<Real>(p.columns)) productOfHalves(p);
    else product(p);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
