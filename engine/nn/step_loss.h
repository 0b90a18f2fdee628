#pragma once

#include "engine/nn/pass.h"

#include <span>

namespace engine {

/// Classes of each step of a sequence: cross-entropy of logits y {classes, T}, the output, after forward(). The mean of
/// -log softmax(y_t)_label over all steps of the batch that have a label, and its derivatives as deltas, for backwardFrom().
/// labels: samples x T, below 0 there is none. Throws InputError for labels that there are not.
template <class Real> double judgeSteps(const Network& net, std::span<const int> labels, Pass<Real>& pass);

} // namespace engine
