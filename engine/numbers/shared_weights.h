#pragma once

#include "engine/numbers/bit_stream.h"
#include "engine/numbers/code_book.h"

namespace engine {

// Tensors of weights, each with a book of its own. (Han, Mao and Dally, "Deep Compression", 2016, sections 3 and 4)

using Books = std::vector<CodeBook<float>>;
using WeightTensors = std::vector<std::span<const float>>;

/// The values with which the book of a tensor begins; another tensor has other random ones.
std::vector<float> seeds(const WeightTensors& tensors, std::size_t tensor, int k, Seeding how, std::uint64_t seed);
/// A round of k-means in each; without books it begins with the seeds.
Books clusteredOnce(const WeightTensors& tensors, const Books& before, int k, Seeding how, std::uint64_t seed);

/// c_j - rate Σ ∂L/∂w over the weights with code j, each in floats.
void descend(CodeBook<float>& book, std::span<const float> gradient, double rate);

/// How often each value is used; how long Huffman's code of each is, 0 of one that is not used.
std::vector<std::uint64_t> usesOf(const CodeBook<float>& book);
std::vector<int> lengthsOf(const CodeBook<float>& book);

constexpr int BitsOfLength = 8;
/// As a file holds it: each value as a float of 32 bits, then the codes of ⌈log2 k⌉ bits each; or, by Huffman, after each value
/// the length of its code in a byte, then codes of these lengths.
void write(const CodeBook<float>& book, bool huffman, BitWriter& to);
std::size_t bitsOf(const Books& books, bool huffman);

} // namespace engine
