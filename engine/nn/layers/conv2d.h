#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// `maps` kernels of height x width slide over the picture (cross-correlation; see convolve()).
/// Blocks: weights {maps, channels / groups, height, width} and, if wanted, biases {maps}.
struct Conv2d {
    int maps = 1, height = 1, width = 1;
    Convolution how = {};
    bool bias = true;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
