#pragma once

#include "engine/core/random.h"

#include <Eigen/Dense>

#include <vector>

namespace engine {

/// Row by row: one example per row.
template <class Real> using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A network with one tanh layer and softmax cross-entropy: P = softmax(tanh(X W + b) V + c). Instantiated for float and
/// double.
template <class Real> class Mlp {
public:
    /// Weights and biases uniform in ±1/sqrt(fan-in).
    Mlp(int inputs, int hidden, int outputs, Random random);

    /// Everything that is learnt, in the order in which the backward pass finishes it: V (hidden x outputs), c (outputs),
    /// W (inputs x hidden), b (hidden).
    std::vector<Real> parameters;

    /// The mean of -log P[label] over the examples; X is examples x inputs.
    Real loss(const Matrix<Real>& X, const std::vector<int>& labels) const;
    /// The loss's derivative by each of the parameters, in their order.
    std::vector<Real> gradient(const Matrix<Real>& X, const std::vector<int>& labels) const;

private:
    Matrix<Real> hiddenValues(const Matrix<Real>& X) const;
    Matrix<Real> probabilities(const Matrix<Real>& H) const;

    int m_inputs, m_hidden, m_outputs;
};

} // namespace engine
