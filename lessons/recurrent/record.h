#pragma once

#include "lessons/recurrent/cell.h"

namespace lessons::recurrent {

/// A step of a training: its measures, and the walk of one test sequence, all of it and at the time that is shown.
void record(Tape& tape, const Kind& kind, const Shown& p, const State& state, int step);

} // namespace lessons::recurrent
