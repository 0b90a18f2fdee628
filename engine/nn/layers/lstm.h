#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// x {d, T} to h {hidden, T}, from h_0 = c_0 = 0 (Hochreiter and Schmidhuber 1997, Gers et al. 2000):
///     i, f, o = σ(W x_t + U h_{t-1} + b), each its own;  c~ = tanh(W x_t + U h_{t-1} + b)
///     c_t = f ⊙ c_{t-1} + i ⊙ c~;  h_t = o ⊙ tanh c_t
/// Blocks, in the order i f c~ o: weights {4 hidden, d}, recurrent {4 hidden, hidden}, and "input biases", "forget biases",
/// "candidate biases", "output biases" {hidden}. Inner: i f c~ o and c, each [hidden][T]; rows after them mean nothing.
/// `reversed` goes from the last step to the first. A second input is the length of each sample: from there on h and c stay what
/// they were (reversed: 0) and nothing is learnt.
struct Lstm {
    int hidden = 1;
    bool reversed = false;
    double forgetBias = 1; ///< where forget biases start: at 1 a net remembers before it has learnt to

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
