#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// AdderNet: like Conv2d, but Y = -Σ |x - w| over the window, pixels outside being 0: no products, and never above 0. Learnt with
/// dY/dw := x - w and dY/dx := w - x, cut off at ±1, not with the signs that are the derivatives. (Chen et al. 2020)
/// Blocks: weights {maps, channels / groups, height, width}.
struct Adder {
    int maps = 1, height = 1, width = 1;
    Convolution how = {};

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
