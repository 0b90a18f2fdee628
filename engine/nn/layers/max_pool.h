#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// The largest pixel of each window; padding counts as -infinity. Of equal pixels the first takes the derivative. MaxPool{3, 2}
/// is a square of 3 x 3 that moves by 2. With `ceil` pixels that are left over get a window of their own, unless it would begin
/// in the padding after the picture (PyTorch's ceil_mode).
struct MaxPool {
    PerAxis size = 2, stride = 2;
    Borders padding = 0;
    PerAxis dilation = 1;
    bool ceil = false;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
