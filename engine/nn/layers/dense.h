#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// y_j = b_j + sum over i of W_ji x_i, for `units` outputs. Blocks: weights {units, inputs} and, if wanted, biases {units}.
struct Dense {
    int units = 1;
    bool bias = true;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
