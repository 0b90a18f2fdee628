#pragma once

#include "engine/core/tensor.h"

#include <cstdint>
#include <span>

namespace engine {

/// A matrix without its zeros: those of row i are values rowStart[i] ... rowStart[i + 1] - 1, in the columns beside them (CSR).
template <class Real> struct SparseRows {
    int columns = 0;
    std::vector<int> rowStart{0}, column;
    std::vector<Real> value;

    int rows() const { return int(rowStart.size()) - 1; }
};
template <class Real> SparseRows<Real> sparseRows(const TensorOf<Real>& matrix);
template <class Real> TensorOf<Real> dense(const SparseRows<Real>& matrix);
/// y_i = Σ_j A_ij x_j over what is not zero, in double.
template <class Real> std::vector<Real> multiplied(const SparseRows<Real>& matrix, std::span<const Real> x);
/// The same of a batch, in floats and lane by lane: x {columns, lanes} to y {rows, lanes}.
void multiply(const SparseRows<float>& matrix, std::span<const float> x, int lanes, std::span<float> y);

/// Numbers without their zeros, each with how many zeros stand before it, in `indexBits` bits. Where more do, a zero is kept as a
/// stepping stone. (Han, Mao and Dally 2016, figure 2; their differences of indices are these plus 1)
template <class Real> struct SparseGaps {
    int indexBits = 0;
    std::size_t size = 0;
    std::vector<std::uint32_t> gap;
    std::vector<Real> value;

    std::size_t bits(int valueBits) const { return gap.size() * std::size_t(indexBits + valueBits); }
};
/// indexBits 1 to 16.
template <class Real> SparseGaps<Real> sparseGaps(std::span<const Real> numbers, int indexBits);
template <class Real> std::vector<Real> dense(const SparseGaps<Real>& numbers);

/// A bit for each number, set where it is not zero, and those that are not.
template <class Real> struct Bitmap {
    std::size_t size = 0;
    std::vector<std::uint64_t> mask; ///< number i is bit i % 64 of word i / 64
    std::vector<Real> value;

    std::size_t bits(int valueBits) const { return size + value.size() * std::size_t(valueBits); }
};
template <class Real> Bitmap<Real> bitmapOf(std::span<const Real> numbers);
template <class Real> std::vector<Real> dense(const Bitmap<Real>& numbers);

} // namespace engine
