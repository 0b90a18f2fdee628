#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// The channels of all inputs one after another; height and width are the same. (ONNX Concat, axis 1)
struct Concat {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
