#pragma once

#include "lessons/networks/playground/units.h"

namespace lessons::playground {

constexpr int MapSide = 64; ///< places along each axis of the plane for which the network is asked

/// The middle of a place, counted from the top left one, in the units of Plan::columns.
QPointF middleOf(const Plan& plan, int row, int column);
/// "input[0]", "neuron[0,3]": what each unit of a layer answers all over the plane; and "output", what the classes make of that.
void recordMaps(Tape& tape, const StatePtr& state);
/// Which neuron a step is shown at: that of the last hidden layer (without one, of the output) whose weights have moved
/// furthest from where they began. It seldom changes, so a picture that plays does not flicker.
Unit focusOf(const Params& params, const State& state);

} // namespace lessons::playground
