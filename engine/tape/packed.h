#pragma once

#include "engine/nn/packed.h"
#include "engine/tape/tape.h"

namespace engine::packing {

// A net in a file, by hand, in the words "bits of the head", "a bit for each weight", "weights kept", "bits of a code",
// "uses of a code", "bits by Huffman", "lengths of codes", "floats", "bits to a whole byte"; "weight", "value in the book",
// "whether it is kept", "scale of its row", "whole number".

/// The bytes that written() makes.
Term bytesOf(const Packed& packed);
/// Of each block of weights, as a matrix, "W[i]" is made, as it comes out of the file.
void recordPacked(Tape& tape, const Network& net, std::span<const float> parameters, const Packed& packed);

} // namespace engine::packing
