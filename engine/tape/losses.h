#pragma once

#include "engine/nn/objective.h"
#include "engine/tape/operators.h"

namespace engine {

/// More losses of one sample, as engine::Loss, and what they are made of.

/// log softmax(z)_i = z_i - m - log Σ_j e^(z_j - m) with m = max z, over the last axis: finite where softmax is 0.
Quantity logSoftmax(const Quantity& z);
/// |z|; at 0 the slope is 0.
Quantity absolute(const Quantity& z);
/// t log t, and 0 at 0.
Quantity timesOwnLog(const Quantity& t);

/// mean of |y - t|
Quantity meanAbsolute(const Quantity& y, const Quantity& t);
/// mean of max(0, -t y), t = ±1. At the kink t y = 0 it learns: the slope is -t.
Quantity perceptron(const Quantity& y, const Quantity& t);
/// -Σ_j t_j log softmax(y)_j
Quantity softCrossEntropy(const Quantity& y, const Quantity& t);
/// The target (1 - ε) onehot(label) + ε / m of smoothed labels, each share times the weight of its class if there are any.
Quantity smoothed(int label, int m, double smoothing, const std::vector<double>& classWeights = {});
/// Of a batch y {N, m}, as Loss::CrossEntropy with these options: Σ_n w_n L_n / Σ_n w_n, where w_n is the weight of the sample's
/// class, 0 for the label that is ignored, and L_n is that of its smoothed label.
Quantity crossEntropy(const Quantity& y, const std::vector<int>& labels, const LossOptions& how);
/// Σ_j t_j (log t_j - log softmax(y)_j)
Quantity divergence(const Quantity& y, const Quantity& t);
/// T² (-Σ_j q_j log softmax(y / T)_j) with q = softmax(t / T), t the teacher's outputs; without T² if not `scaled`.
Quantity distillation(const Quantity& y, const Quantity& t, double temperature, bool scaled = true);

} // namespace engine
