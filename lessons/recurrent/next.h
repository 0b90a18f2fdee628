#pragma once

#include "lessons/recurrent/cell.h"

namespace lessons::recurrent {

/// The training's next step, as its own kernels make it: before the gradient is clipped, and all that is changed after it.
struct Next {
    Next(const Shown& p, const State& state);

    engine::SequenceSet batch;
    engine::Pass<float> pass;
    engine::Learner<float> after;
    std::vector<float> clipped;
};

/// Records one sample of it through the cell, back through time, and to the update of one gate's biases.
void recordInside(Tape& tape, const Kind& kind, const Shown& p, const State& state, int place);

/// What that looks like: the names behind those of the lesson, what its operations do, and where its phases begin.
void nameInside(Glossary& names, const Kind& kind, int place);
Caption insideCaption(const Kind& kind, const Shown& p, const Tape& tape, int operation);
std::vector<Phase> insidePhases(const Tape& tape);

} // namespace lessons::recurrent
