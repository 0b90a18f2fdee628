#pragma once

#include "engine/nn/train.h"
#include "lessons/layered.h"
#include "lessons/machine.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace lessons {

/// tr() of what is said of steps in nets of dense layers.
struct DenseWords {
    Q_DECLARE_TR_FUNCTIONS(dense)
};

/// The next step of a training whose network is dense layers and activations in turn, perhaps with dropout behind these, made
/// once more beside the run: what all samples of its batch leave in the net, and what it has learnt before and after. One of the
/// samples is looked at.
struct DenseStep {
    std::shared_ptr<const void> owner; ///< of all that this refers to
    const engine::Network& network;
    const engine::Learner<float>&before, &after;
    const engine::Pass<float>& pass;
    std::span<const float> gradient; ///< of the batch's loss
    float loss;                      ///< of the batch
    engine::Recipe recipe;
    int place;                                                     ///< of the sample in the batch
    int label;                                                     ///< its class, -1 if the loss has a target of its own
    std::function<Quantity(Tape& tape, const Quantity& y)> lossOf; ///< of the sample; puts its target "t" on the tape
    std::function<Quantity(int layer, const Quantity& z)> activated = nullptr; ///< f(z) of a layer
    std::optional<double> dropout = {}; ///< its probability: masks "m1", and what they leave, "h1"

    int last() const { return (network.depth() + each() - 1) / each(); } ///< layers as lessons count them: from 1
    int dense(int layer) const { return each() * (layer - 1); }          ///< as the engine counts
    int each() const { return dropout ? 3 : 2; }
    int size() const { return pass.samples(); }
};
using DenseStepPtr = std::shared_ptr<const DenseStep>;

/// Forward, back, the gradients of the batch, the new parameters, bit for bit those of the training. Ids are those of layered.h;
/// "loss" is that of the sample, "L" the batch's.
Tape tapeOf(const DenseStepPtr& step);
/// What its parts are called, each unit of a layer by a word (of one layer the list may be empty; layer 0 is the input); the
/// origin of "x" and "t" is the lesson's.
Glossary namesOf(const DenseStep& step, const std::function<QStringList(int layer)>& units);
/// All operations but the first, and "loss".
Caption captionOf(const DenseStep& step, const Tape& tape, int operation);
/// Where forward, back, gradients and update begin.
std::vector<Phase> phasesOf(const DenseStep& step, const Tape& tape);
/// What a layer's values are for one sample of a pass.
engine::Numbers lane(const engine::Lanes<const float>& values, int sample = 0);

} // namespace lessons
