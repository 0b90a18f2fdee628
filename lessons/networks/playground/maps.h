#pragma once

#include "lessons/networks/playground/units.h"

#include <QPointF>

namespace lessons::playground {

constexpr int MapSide = 64; ///< places along each axis of the plane for which the network is asked

/// The middle of a place, counted from the top left one, in the units of Plan::columns.
QPointF middleOf(const Plan& plan, int row, int column);
/// "input[0]", "neuron[0,3]": what each unit of a layer answers all over the plane; and "output", what the classes make of that.
void recordMaps(Tape& tape, const std::shared_ptr<const State>& state);

} // namespace lessons::playground
