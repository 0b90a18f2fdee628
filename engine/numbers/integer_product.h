#pragma once

#include "engine/core/aligned.h"

#include <cstdint>
#include <span>

namespace engine {

/// The two sides of a product of whole numbers, laid out for its kernel: two neighbours along the sum in one word. What stands
/// for 0 is taken off before, so that codes of any grid up to 8 bits (and sums of such) can be multiplied.
struct IntegerRows {
    int rows = 0, depth = 0, largest = 0; ///< the largest size of a number
    AlignedVector<std::int32_t> pairs;    ///< [row][depth / 2]
};
struct IntegerColumns {
    int depth = 0, columns = 0, largest = 0;
    AlignedVector<std::int32_t> pairs; ///< [panel of 64 columns][depth / 2][column]
};

/// Two neighbours of one side, the lower half first.
inline std::int32_t pairOf(int low, int high)
{
    return std::int32_t(std::uint32_t(std::uint16_t(low)) | std::uint32_t(std::uint16_t(high)) << 16);
}

/// a[row][k] - zero, and b[k][column] - zero. Throws InputError for other sizes, or differences beyond 16 bits.
template <class Code> IntegerRows integerRows(std::span<const Code> a, int rows, int depth, int zero = 0);
template <class Code> IntegerColumns integerColumns(std::span<const Code> b, int depth, int columns, int zero = 0);

/// c[i][j] = Σ_k a[i][k] b[k][j] in 32 bits, exactly (ONNX MatMulInteger). Throws InputError if a sum could be larger, and for
/// sides that do not fit. Takes no memory.
void integerProduct(const IntegerRows& a, const IntegerColumns& b, std::span<std::int32_t> c);

} // namespace engine
