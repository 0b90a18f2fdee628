#pragma once

#include "engine/nn/activation.h"
#include "engine/nn/layer.h"

namespace engine {

/// One function for every element; `shape` is its γ or β. PReLU learns one γ per channel, from `shape` on: block slopes
/// {channels}.
struct ActivationLayer {
    Activation kind = Activation::Linear;
    double shape = customaryShape(kind);

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
