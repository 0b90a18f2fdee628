#pragma once

#include "engine/nn/train.h"
#include "lessons/machine.h"

#include <span>

namespace lessons {

/// Some weights in the next step of a training, which is looked into with one sample of its batch.
struct WeightStep {
    std::string id; ///< on the tape, where "share" is their gradient by the sample
    const engine::Block& block;
    const engine::Learner<float>&before, &after;
    std::span<const float> gradient; ///< of the batch, of all parameters
    engine::Optimiser how;
};
/// "g", the shares of all samples, and what the optimiser makes of it: "new".
void recordMove(Tape& tape, const WeightStep& step);
/// How "share", "g", "new", and what is on cards only, are called; `decimals` of a share, axes those of the weights.
void nameMove(Glossary& names, const std::vector<QStringList>& axes, int decimals);

} // namespace lessons
