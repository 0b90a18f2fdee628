#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// A convolution's way back as a layer: every pixel of the input spreads its kernel over the output, `how.stride` apart, and
/// `how`'s padding is cut off. (n - 1) s + d (k - 1) + 1 - padding + outputPadding pixels; the output padding, after the picture
/// and smaller than stride or dilation, chooses among the sizes that a convolution of this stride would make n of. (ONNX
/// ConvTranspose; Dumoulin and Visin 2016, chapter 4) Blocks: weights {channels, maps / groups, height, width} and, if wanted,
/// biases {maps}.
struct ConvTranspose2d {
    int maps = 1, height = 1, width = 1;
    Convolution how = {};
    PerAxis outputPadding = 0;
    bool bias = true;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
