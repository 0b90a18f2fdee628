#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// `count` channels from channel `first` on: several of them split a value. (ONNX Split, axis 1)
struct Slice {
    int first = 0, count = 1;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int begin, int end) const;
    template <class Real> void backward(const Site<Real>& site, int begin, int end) const;
};

} // namespace engine
