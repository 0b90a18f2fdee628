#pragma once

#include "engine/core/random.h"
#include "engine/tape/tape.h"

#include <vector>

namespace lessons::blocks {

// What a pixel behind a stack of kernels depends on, measured: forwards through the stack, and back from the pixel in the middle.

/// "z2", its gradient "dz2"; of layer 0, which is the picture, "x" and "dx".
inline std::string mapBehind(int layer) { return layer == 0 ? "x" : std::string("z").append(std::to_string(layer)); }
inline std::string slopeBehind(int layer) { return std::string("d").append(mapBehind(layer)); }
inline std::string kernelOf(int layer) { return std::string("K").append(std::to_string(layer)); }

/// Whole numbers, so that slopes are whole, too.
engine::Numbers drawn(std::vector<int> shape, int least, int most, engine::Random& random);

/// x {n, n} through the kernels {height, width} to the pixel "y", and back to "dx", a step each; then through a single kernel,
/// the map "zOne", its pixel "yOne", and back to "dxOne". At last "field": through 1, 2, ... layers back, and through the single
/// one, how many numbers of the middle row have a slope. Kernels are drawn, 1 or 2: none of them can cancel another.
void recordWalk(engine::Tape& tape, engine::Numbers x, const std::vector<std::vector<int>>& stack, const std::vector<int>& single,
                engine::Random& random);

} // namespace lessons::blocks
