#pragma once

#include "engine/nn/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// How a gradient g moves a parameter p, as PyTorch does it (torch.optim.SGD and Adam):
///   Sgd       p -= rate g
///   Momentum  v = momentum v + g, from v = 0;  p -= rate v
///   Adam      m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g², both from 0;
///             p -= rate (m / (1 - beta1^t)) / (√(v / (1 - beta2^t)) + epsilon), t = 1, 2, ...
struct Optimiser {
    enum Kind { Sgd, Momentum, Adam };
    Kind kind = Sgd;
    double rate = 0.01, momentum = 0.9, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
};

/// l1 Σ|w| + l2/2 Σw² is added to the loss; Σ over weights that learn: biases and constants are never punished.
struct Penalty {
    double l1 = 0, l2 = 0;
};

/// What training changes: a value, and with the random generator of the caller all that a snapshot needs.
template <class Real> struct Learner {
    std::vector<Real> parameters;
    std::vector<Real> first = {}, second = {}; ///< momentum's v, or Adam's m and v; empty until an optimiser needs them
    std::int64_t steps = 0;                    ///< updates made
};

/// One step: parameters, moments and `steps` of the learner change. `gradient` is that of the loss alone; the penalty's,
/// l1 sign(w) + l2 w, is added on the way (sign(0) = 0), before momentum or Adam sees it. Throws InputError if
/// gradient or learner do not belong to the network.
template <class Real> void update(const Network& net, const Optimiser& optimiser, const Penalty& penalty,
                                  std::span<const Real> gradient, Learner<Real>& learner);

/// The value of the penalty, summed in double. Throws InputError if these are not parameters of the network.
template <class Real> double penaltyOf(const Network& net, const Penalty& penalty, std::span<const Real> parameters);

} // namespace engine
