#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// The largest pixel of each window of size x size; padding counts as -infinity. Of equal pixels the first takes the derivative.
struct MaxPool {
    int size = 2, stride = 2, padding = 0;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
