#pragma once

#include "engine/tape/tape.h"
#include "lessons/networks/backpropagation/params.h"

namespace lessons::backprop {

constexpr double Epsilon = 1e-5; ///< by which a weight is moved for a difference quotient

/// "W" + the number of a layer, from 1; the last layer is the output.
std::string named(const char* what, int layer);
/// What its weighted sums are called, and their slopes.
std::string sumOf(const Params& p, int layer);
std::string deltaOf(const Params& p, int layer);

struct Picked {
    int layer, unit, input;
};
Picked pickedOf(const Params& p);
int outputLayer(const Params& p);

/// One sample forwards, back, every slope checked, and one update.
engine::Tape run(const Params& p);

} // namespace lessons::backprop
