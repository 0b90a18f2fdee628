#pragma once

#include "engine/nn/clipping.h"
#include "engine/nn/objective.h"
#include "engine/nn/optimiser.h"
#include "engine/nn/pass.h"

namespace engine {

/// A data set, one sample per row; views. Either labels or targets may be empty. A label below 0 is none: it may be gathered,
/// and only an objective that ignores it takes it.
struct Samples {
    std::span<const float> features; ///< n x net.inputFeatures()
    std::span<const int> labels;     ///< n
    std::span<const float> targets;  ///< n x features of net.output()
};

/// The chosen rows become the batch: inputs, and labels or targets. Throws InputError if a row or a label does not
/// exist, or the widths do not fit the network.
template <class Real> void gather(const Network& net, const Samples& samples, std::span<const int> rows, Pass<Real>& pass);

/// Fills all values from the inputs.
/// It and all that follow throw InputError if parameters, pass, labels or rows do not belong to the network.
template <class Real> void forward(const Network& net, std::span<const Real> parameters, Pass<Real>& pass, Mode mode = {});

/// The mean loss of net.output() in the pass, and losses().
template <class Real> Real lossOf(const Network& net, const Objective& loss, Pass<Real>& pass);

/// How far back derivatives go: to the first parameters that learn, or to the inputs.
enum class Reach { Parameters, Inputs };

/// After forward(): the mean loss, losses(), deltas() and gradient(). For networks with one output.
template <class Real> Real backward(const Network& net, std::span<const Real> parameters, const Objective& loss, Pass<Real>& pass,
                                    Reach reach = Reach::Parameters);

/// Likewise from dL/dy: pass.needBackward(net) makes room, and the caller fills pass.deltas(v) of every output v.
template <class Real>
void backwardFrom(const Network& net, std::span<const Real> parameters, Pass<Real>& pass, Reach reach = Reach::Parameters);

/// Such a filling by a loss: deltas(output) become `weight` times its derivatives; returns the mean loss, without the weight.
template <class Real> Real judge(const Network& net, const Objective& loss, int output, double weight, Pass<Real>& pass);

/// How to train.
struct Recipe {
    Objective loss = {};
    Optimiser optimiser = {};
    Penalty penalty = {};
    Clipping clipping = {};
};

/// What descent does not learn goes on, after a forward() that learnt: the running statistics of batch normalisation.
template <class Real> void follow(const Network& net, Pass<Real>& pass, std::span<Real> parameters);

/// One training step: gather(), forward() in the mode {true, steps made}, backward(), clip(), update(), follow(), with the same
/// bits as these six; returns the mean loss before the update (without penalty). Values, deltas and gradient of the step stay
/// readable in `pass`. The same bits for any number of threads: each sample's way through the net is its own, and each
/// parameter's gradient is one sum over the batch in order. Takes no memory after the first step (of the largest batch).
template <class Real> Real trainStep(const Network& net, const Recipe& recipe, const Samples& samples, std::span<const int> rows,
                                     Learner<Real>& learner, Pass<Real>& pass);

/// Fills probabilities() from the outputs: p_j = exp(y_j - max y) / sum.
template <class Real> void probabilitiesOf(const Network& net, Pass<Real>& pass);

} // namespace engine
