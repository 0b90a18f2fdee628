#pragma once

#include "engine/nn/activation_kind.h"
#include "engine/nn/layer.h"

namespace engine {

/// x {d, T} to h {hidden, T}: h_t = f(W x_t + U h_{t-1} + b) from h_0 = 0, f = tanh, ReLU or linear. (Elman 1990) An output
/// g(V h_t + c) is a Conv2d of 1 x 1 after it.
/// Blocks: weights {hidden, d}, recurrent {hidden, hidden}, biases {hidden}. Inner: the weighted sums [hidden][T]; the 3 hidden
/// rows after them mean nothing. `reversed` and a second input, the length, as in Lstm.
struct Rnn {
    int hidden = 1;
    Activation activation = Activation::Tanh;
    bool reversed = false;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
