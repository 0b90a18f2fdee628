#pragma once

#include "lessons/layered.h"
#include "lessons/networks/playground/units.h"

namespace lessons::playground {

/// The next step, made once more beside the run: what all samples of its batch leave in the net, and the parameters after it.
struct Next {
    Params params;
    StatePtr before;
    State after;
    int place; ///< of the one sample in the batch

    const Plan& plan() const { return *before->plan; }
    int last() const { return plan().neuronLayers(); } ///< layers as lessons count them: from 1
    int size() const { return int(after.batch.size()); }
    int row() const { return after.batch[std::size_t(place)]; }
};
using NextPtr = std::shared_ptr<const Next>;

/// Forward, back, the gradients of the batch, the new parameters. Ids are those of layered.h; "loss" is that of the sample, "L"
/// the batch's.
Tape tapeOf(const NextPtr& next);

Glossary namesInside(const Next& next);
Caption captionInside(const Next& next, int step, const Tape& tape, int operation);
std::vector<Phase> phasesInside(const Next& next, const Tape& tape);
std::vector<Question> questionsInside(const Next& next, const Tape& tape);

} // namespace lessons::playground
