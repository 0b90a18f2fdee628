#pragma once

#include "engine/nn/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// How a gradient g moves a parameter p, as PyTorch does it (torch.optim.SGD, Adam, Adagrad, RMSprop, AdamW); moments from 0:
///   Sgd       p -= rate g
///   Momentum  v = momentum v + (1 - dampening) g, but v = g at first;  p -= rate v
///   Adam      m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g²;
///             p -= rate (m / (1 - beta1^t)) / (√(v / (1 - beta2^t)) + epsilon), t = 1, 2, ...
///   Nesterov  v = momentum v + g;  p -= rate (g + momentum v)
///   Adagrad   v = v + g²;  p -= rate g / (√v + epsilon)
///   RmsProp   v = alpha v + (1 - alpha) g²;  p -= rate g / (√v + epsilon)
///   AdamW     p -= rate decay p, of weights only (as penalties are), then as Adam (Loshchilov and Hutter 2019)
struct Optimiser {
    enum Kind { Sgd, Momentum, Adam, Nesterov, Adagrad, RmsProp, AdamW };
    Kind kind = Sgd;
    double rate = 0.01, momentum = 0.9, beta1 = 0.9, beta2 = 0.999, epsilon = kind == Adagrad ? 1e-10 : 1e-8;
    double dampening = 0, alpha = 0.99, decay = 0.01;

    bool hasFirst() const { return kind == Momentum || kind == Nesterov || isAdam(); }
    bool hasSecond() const { return kind == Adagrad || kind == RmsProp || isAdam(); }
    bool isAdam() const { return kind == Adam || kind == AdamW; }
};

/// 1 / (1 - beta^t), what makes up for the zero that a moment began with; by repeated squaring: pow differs between machines.
double correctionOf(double beta, std::int64_t t);

/// Throws InputError where PyTorch refuses an optimiser, too.
void requireSound(const Optimiser& optimiser);

/// l1 Σ|w| + l2/2 Σw² is added to the loss; Σ over weights that learn: biases and constants are never punished.
struct Penalty {
    double l1 = 0, l2 = 0;
};

/// What training changes: a value, and with the random generator of the caller all that a snapshot needs.
template <class Real> struct Learner {
    std::vector<Real> parameters;
    std::vector<Real> first = {},
                      second = {}; ///< the moments of gradients and of their squares; empty until an optimiser needs them
    std::int64_t steps = 0;        ///< updates made
};

/// One step: parameters, moments and `steps` of the learner change. `gradient` is that of the loss alone; the penalty's,
/// l1 sign(w) + l2 w, is added on the way (sign(0) = 0), before any moment sees it. Throws InputError if
/// gradient or learner do not belong to the network, or the optimiser is not sound.
template <class Real> void update(const Network& net, const Optimiser& optimiser, const Penalty& penalty,
                                  std::span<const Real> gradient, Learner<Real>& learner);

/// The value of the penalty, summed in double. Throws InputError if these are not parameters of the network.
template <class Real> double penaltyOf(const Network& net, const Penalty& penalty, std::span<const Real> parameters);

} // namespace engine
