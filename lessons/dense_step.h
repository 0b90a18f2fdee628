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
/// The same of any net whose layers are called so, up to the last; the batch has so many samples.
Glossary namesOfLayers(int last, int samples, const std::function<QStringList(int layer)>& units);
/// All operations but the first, and "loss".
Caption captionOf(const DenseStep& step, const Tape& tape, int operation);
/// Of those that make sums, activations, or their slopes; the layer is in the key.
Caption captionOfLayer(int last, const std::string& key);
/// Where forward, back, gradients and update begin.
std::vector<Phase> phasesOf(const DenseStep& step, const Tape& tape);
/// A sum of what each sample has in it: that of one sample is arithmetic, the others are numbers, of a large batch one.
engine::Term sumOfShares(const std::vector<double>& shares, int sample, const engine::Term& own);

template <class Real> constexpr auto precisionOf =
    std::is_same_v<Real, double> ? engine::Precision::Double : engine::Precision::Float;
/// What a layer's values are for one sample of a pass.
template <class Real> engine::Numbers lane(const engine::Lanes<Real>& values, int sample = 0)
{
    engine::Numbers column({values.features}, precisionOf<std::remove_const_t<Real>>);
    for (int i = 0; i < values.features; ++i) column.data[std::size_t(i)] = double(values(i, sample));
    return column;
}
/// The numbers of a block of these parameters.
template <class Real> engine::Numbers partOf(const engine::Block& block, std::span<const Real> parameters)
{
    engine::Numbers part(block.shape, precisionOf<Real>);
    for (std::size_t i = 0; i < part.size(); ++i) part.data[i] = double(parameters[block.offset + i]);
    return part;
}

} // namespace lessons
