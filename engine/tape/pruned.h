#pragma once

#include "engine/nn/pruned_bytes.h"
#include "engine/nn/pruning.h"
#include "engine/tape/tape.h"

namespace engine::pruning {

// What is left of a pruned net, by hand, in the words "left", "biases", "numbers", "starts of rows", "bytes of bits", "places",
// "w", "m".

/// The bytes that written() makes.
Term bytesOf(const Network& net, std::span<const float> parameters, Storage how);
/// Of what is left as floats, if whole filters or layers are gone.
Term bytesLeft(const Mask& mask);
/// The shortest of those that suit what went at once.
Term bytesOfLeft(const Network& net, Grain grain, std::span<const float> parameters, const Mask& mask);
/// Products of a weight that is not 0 and a value, for a sample.
Term operationsOf(const Network& net, std::span<const float> parameters);

/// Of each block of weights, as a matrix, "W[i]" is made: what was learnt (of what is gone, before it went) times its mask.
void recordMasked(Tape& tape, const Network& net, std::span<const float> before, std::span<const float> now, const Mask& mask);

} // namespace engine::pruning
