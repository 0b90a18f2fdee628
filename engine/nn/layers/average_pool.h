#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// The mean of each window over the pixels that lie inside the picture or, with `countPadding`, over the padding, too, which is 0
/// (count_include_pad: ONNX's is off, as here, PyTorch's on). The rest as of MaxPool; what a rounded-up window holds beyond the
/// padding never counts.
struct AveragePool {
    PerAxis size = 2, stride = 2;
    Borders padding = 0;
    PerAxis dilation = 1;
    bool ceil = false, countPadding = false;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
