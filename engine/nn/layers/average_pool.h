#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// The mean of each window of size x size over the pixels that lie inside the picture. (ONNX AveragePool)
struct AveragePool {
    int size = 2, stride = 2, padding = 0;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
