#pragma once

#include "lessons/live_machine.h"
#include "lessons/recurrent/cell.h"

namespace lessons::recurrent {

/// How many answers are right.
QString rightInWords(const Setup& setup, const Tape& tape);
/// Some lines of its own.
QString writtenInWords(const Setup& setup, const State& state);
/// What the run is, whatever is looked at: the parameters as the kernel has them, and the curves' numbers.
engine::Values exported(const Setup& setup, const State& state, const Tape& tape);

} // namespace lessons::recurrent
