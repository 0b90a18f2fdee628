#pragma once

#include "engine/core/tensor.h"

#include <span>

namespace engine {

/// Whole numbers of 1 to 16 bits.
struct Integers {
    int bits = 8;
    bool isSigned = true;

    int lowest() const { return isSigned ? -(1 << (bits - 1)) : 0; }
    int highest() const { return (1 << (isSigned ? bits - 1 : bits)) - 1; }
    bool operator==(const Integers&) const = default;
};

/// The real numbers that whole numbers q stand for: x = scale (q - zero).
struct Grid {
    double scale = 1;
    int zero = 0;
    bool operator==(const Grid&) const = default;
};

enum class Spacing {
    Affine,   ///< from the lowest number to the highest, 0 among them; scale = (high - low) / (2^bits - 1)
    Symmetric ///< as far down as up; scale = max |x| / (2^(bits - 1) - 1), zero in the middle
};

/// The grid for numbers from low to high. Affine: the range is widened to hold 0, and 0 is exact (ONNX DynamicQuantizeLinear).
/// If all are 0 the scale is 1. Throws InputError for other widths than 1 to 16 bits (symmetric from 2), and what is not finite.
Grid gridFor(Integers kind, Spacing spacing, double low, double high);

/// ONNX QuantizeLinear: x / scale to the nearest whole number, half to even; then + zero; then as near as the integers go. What
/// is not a number becomes the lowest.
template <class Real> int quantised(Integers kind, const Grid& grid, Real x);
template <class Real> Real dequantised(const Grid& grid, int q) { return Real(grid.scale) * Real(q - grid.zero); }

/// A tensor as whole numbers: one grid, or one for each channel, the first axis.
struct QuantisedTensor {
    Integers kind;
    std::vector<int> shape;
    std::vector<Grid> grids;
    std::vector<int> codes;

    const Grid& gridOf(std::size_t element) const { return grids[element / (codes.size() / grids.size())]; }
};

enum class Grids { One, PerChannel };
template <class Real>
QuantisedTensor quantise(const TensorOf<Real>& tensor, Integers kind, Spacing spacing, Grids grids = Grids::One);
template <class Real> TensorOf<Real> dequantise(const QuantisedTensor& tensor);

/// 10 log10(Σ x² / Σ (x - y)²), in decibels; infinity if nothing is lost.
template <class Real> double signalToNoise(std::span<const Real> signal, std::span<const Real> approximation);

} // namespace engine
