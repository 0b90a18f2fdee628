#pragma once

#include "lessons/dense_step.h"
#include "lessons/inside.h"

namespace lessons {

/// The loss of a row by its class, or by what its outputs should be, if that is what the loss asks for: "t" on the tape.
Quantity lossOn(const engine::Objective& loss, const engine::Samples& samples, int row, Tape& tape, const Quantity& y);
/// Inside of a step whose samples are rows of numbers: the net, whose layers fold, above both losses.
Inside insideOf(const DenseStepPtr& step, std::function<Glossary()> names,
                std::function<Caption(const Tape& tape, int operation)> caption);

} // namespace lessons
