#pragma once

#include "lessons/dense_step.h"
#include "lessons/networks/playground/units.h"

namespace lessons::playground {

/// The next step, made once more beside the run: what all samples of its batch leave in the net, and the parameters after it.
struct Next {
    Params params;
    StatePtr before;
    State after;
    int place; ///< of the one sample in the batch

    const Plan& plan() const { return *before->plan; }
    int size() const { return int(after.batch.size()); }
    int row() const { return after.batch[std::size_t(place)]; }
};
using NextPtr = std::shared_ptr<const Next>;

Glossary namesInside(const Next& next, const DenseStep& step);
Caption captionInside(const Next& next, const DenseStep& step, int at, const Tape& tape, int operation);
std::vector<Question> questionsInside(const Next& next, const Tape& tape);

} // namespace lessons::playground
