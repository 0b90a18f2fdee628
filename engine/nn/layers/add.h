#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// y = the sum of all inputs, which have one shape.
struct Add {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
