#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// y_c = x_c / s_c^β, s_c = k + α / size · sum of x_i² over `size` channels around c, those that exist; of an even size the
/// additional one comes after. (ONNX LRN; Krizhevsky et al. 2012) Their paper's α is not divided by the size: say
/// alphaOverSize = false for AlexNet's k = 2, size 5, α = 1e-4, β = 3/4.
/// Inner rows: for each feature s, then for each feature s^-β.
struct LocalResponseNorm {
    int size = 5;
    double alpha = 1e-4, beta = 0.75, k = 1;
    bool alphaOverSize = true;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
