#pragma once

#include "lessons/networks/playground/run.h"

namespace lessons::playground {

/// What stands beside an axis of the output map: the column, and what is taken from all its numbers where they are so large and
/// so close together that they would read the same: "time − 1 700 000 000".
QString axisName(const Plan& plan, int column);
/// The number at a share of the half axis, from -1 to 1; of a table in its own units, less what the name says.
QString axisNumber(const Plan& plan, int column, double share);

} // namespace lessons::playground
