#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// x {d, T} to h {hidden, T}, from h_0 = 0 (Cho et al. 2014):
///     r, z = σ(W x_t + U h_{t-1} + b), each its own;  h~ = tanh(W x_t + U (r ⊙ h_{t-1}) + b)
///     h_t = z ⊙ h_{t-1} + (1 - z) ⊙ h~: z near 1 keeps the old state
/// or, with the reset outside, h~ = tanh(W x_t + b + r ⊙ (U h_{t-1} + b')). (PyTorch, cuDNN)
/// Blocks, in the order r z h~: weights {3 hidden, d}, recurrent {3 hidden, hidden}, "reset biases", "update biases", "candidate
/// biases" {hidden}, and, with the reset outside, "state biases" {hidden}, b'.
/// Inner: r z h~ and what the reset makes, r ⊙ h_{t-1} or U h_{t-1} + b', each [hidden][T]; the 3 hidden rows after them mean
/// nothing. `reversed` and a second input, the length, as in Lstm.
struct Gru {
    enum class Reset { Inside, Outside };

    int hidden = 1;
    Reset reset = Reset::Inside;
    bool reversed = false;
    double updateBias = 0; ///< where update biases start: above 0 a net remembers before it has learnt to

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;

private:
    template <class Real> void stateGradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
