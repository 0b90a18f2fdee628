#pragma once

#include "engine/core/tensor.h"

#include <cstdint>
#include <span>

namespace engine {

/// Rows of signs, 64 in a word: bit 1 for +1 (also of 0), bit 0 for -1. The last word of a row is filled up with 0.
struct BinaryRows {
    int rows = 0, columns = 0;
    std::vector<std::uint64_t> words; ///< [row][word]

    int wordsPerRow() const { return (columns + 63) / 64; }
    int sign(int row, int column) const
    {
        return words[std::size_t(row * wordsPerRow() + column / 64)] >> column % 64 & 1 ? 1 : -1;
    }
};

template <class Real> BinaryRows binarised(const TensorOf<Real>& matrix);

/// c[i][j] = a_i · b_j = n - 2 popcount(a_i xor b_j), for rows of n signs: a.rows x b.rows, row by row.
/// Throws InputError if rows are not equally long, or there is no room. (Rastegari et al., "XNOR-Net", 2016)
void binaryProduct(const BinaryRows& a, const BinaryRows& b, std::span<std::int32_t> c);

/// α_i = mean of |W_i|: the scale with which the signs of a row are nearest to it; Σ (w - α sign w)² = Σ w² - n α².
template <class Real> std::vector<Real> binaryScales(const TensorOf<Real>& matrix);

} // namespace engine
