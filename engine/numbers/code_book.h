#pragma once

#include "engine/core/random.h"

#include <span>
#include <vector>

namespace engine {

/// Numbers that share values: each is one of the few in the book. (Han, Mao and Dally, "Deep Compression", 2016, section 3)
template <class Real> struct CodeBook {
    std::vector<Real> values; ///< from the lowest up
    std::vector<int> codes;   ///< of each number, its place in `values`
    double distance = 0;      ///< Σ (x - value)²
    int rounds = 0;           ///< updates of the values until no code changed any more
};

/// Where the values of a book begin.
enum class Seeding {
    Linear,  ///< evenly from the lowest number to the highest: large numbers, which matter most, get values of their own
    Density, ///< evenly in the distribution: value j lies above a share (j + ½) / k of the numbers
    Random   ///< k of the numbers, without repetition
};
template <class Real> std::vector<Real> seeds(std::span<const Real> numbers, int k, Seeding how, Random random = Random(0));

/// Lloyd's algorithm, exactly: each number goes to the nearest value (of two as near the lower), each value to the mean of its
/// numbers, in double, until no number changes its value. A value without numbers stays where it is.
/// Throws InputError if there are no values or numbers, or some that are not finite.
template <class Real> CodeBook<Real> clustered(std::span<const Real> numbers, std::vector<Real> start);
template <class Real> CodeBook<Real> clustered(std::span<const Real> numbers, int k, Seeding how, Random random = Random(0))
{
    return clustered<Real>(numbers, seeds(numbers, k, how, random));
}

/// One round of it: each number goes to the nearest of these values, which go up; then each value to the mean of its numbers.
/// (The codes are those of the values before, the distance is to those after.)
template <class Real> CodeBook<Real> clusteredOnce(std::span<const Real> numbers, std::vector<Real> values);

template <class Real> std::vector<Real> restored(const CodeBook<Real>& book);
/// ∂L/∂value_j = Σ of the ∂L/∂x_i with code j: what trains a book. (On the tape x is
/// picked(values, codes, shape), and its gradient this.)
template <class Real> std::vector<Real> sharedGradient(std::span<const int> codes, std::span<const Real> gradient, int k);

/// n b / (n ⌈log2 k⌉ + k b): by how much a book of k values makes n numbers of b bits smaller.
double compressionOf(std::size_t n, int k, int bits = 32);

} // namespace engine
