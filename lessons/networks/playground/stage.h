#pragma once

#include "lessons/networks/playground/units.h"

namespace lessons::playground {

/// Which neuron a step is shown at: that of the last hidden layer (without one, of the output) whose weights have moved
/// furthest from where they began. It seldom changes, so a picture that plays does not flicker.
Unit focusOf(const Params& params, const State& state);

} // namespace lessons::playground
