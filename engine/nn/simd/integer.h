#pragma once

// Products of whole numbers and of signs: exact, so in any order.

#include "engine/nn/simd/vector.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

using IntVec = Ints<float>;
constexpr Index IntLanes = Lanes<float>;
constexpr int TileRows = 6; // of RegisterVectors sums each: they stay in registers while the sum runs

/// sum + a_low b_low + a_high b_high in each lane, of pairs of 16 bits.
inline IntVec addPairs(IntVec sum, IntVec a, IntVec b)
{
#if defined(__AVX512BW__)
    return sum + IntVec(_mm512_madd_epi16(__m512i(a), __m512i(b)));
#elif defined(__AVX2__)
    return sum + IntVec(_mm256_madd_epi16(__m256i(a), __m256i(b)));
#elif defined(__SSE2__)
    return sum + IntVec(_mm_madd_epi16(__m128i(a), __m128i(b)));
#else
    return sum + ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
#endif
}

inline IntVec loadInts(const int32_t* from)
{
    IntVec v;
    __builtin_memcpy(&v, from, sizeof v);
    return v;
}

/// Rows r ... r + Rows, Vectors of columns from j on in one panel.
template <int Rows, int Vectors> void integerTile(const IntegerProduct& p, Index r, Index j)
{
    IntVec sum[Rows][Vectors] = {};
    const int32_t *a = p.a + r * p.pairs, *b = p.b + j / IntegerPanel * p.pairs * IntegerPanel + j % IntegerPanel;
    for (Index k = 0; k < p.pairs; ++k, b += IntegerPanel) {
        IntVec column[Vectors];
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v) column[v] = loadInts(b + v * IntLanes);
#pragma GCC unroll 6
        for (int row = 0; row < Rows; ++row) {
            const IntVec pair = IntVec{} + a[row * p.pairs + k];
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v) sum[row][v] = addPairs(sum[row][v], pair, column[v]);
        }
    }
    for (int row = 0; row < Rows; ++row)
        for (int v = 0; v < Vectors; ++v) {
            const Index first = j + v * IntLanes, left = p.columns - first;
            const Index count = left < IntLanes ? left : IntLanes;
            if (count > 0) __builtin_memcpy(p.c + (r + row) * p.columns + first, &sum[row][v], sizeof(int32_t) * size_t(count));
        }
}

template <int Vectors> void integerColumns(const IntegerProduct& p, Index j)
{
    Index r = 0;
    for (; r + TileRows <= p.rows; r += TileRows) integerTile<TileRows, Vectors>(p, r, j);
    switch (p.rows - r) {
    case 1: return integerTile<1, Vectors>(p, r, j);
    case 2: return integerTile<2, Vectors>(p, r, j);
    case 3: return integerTile<3, Vectors>(p, r, j);
    case 4: return integerTile<4, Vectors>(p, r, j);
    case 5: return integerTile<5, Vectors>(p, r, j);
    default: return;
    }
}

/// Columns that are read stay in the cache for all rows.
inline void integerProduct(const IntegerProduct& p)
{
    for (Index j = 0; j < p.columns; j += RegisterVectors * IntLanes) integerColumns<RegisterVectors>(p, j);
}

// a · b = n - 2 popcount(a xor b)
inline void binaryProduct(const BinaryProduct& p)
{
    for (Index i = 0; i < p.rows; ++i)
        for (Index j = 0; j < p.columns; ++j) {
            const uint64_t *a = p.a + i * p.words, *b = p.b + j * p.words;
            long long differing = 0;
            for (Index k = 0; k < p.words; ++k) differing += __builtin_popcountll(a[k] ^ b[k]);
            p.c[i * p.columns + j] = int32_t(p.signs - 2 * differing);
        }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
