#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Numbers {1, T} of words, to their vectors {features, T}: y_t = row x_t of `weights` {count, features}. What is looked up
/// should be an input of the network; other numbers than 0 ... count - 1 are refused there.
struct Embedding {
    int count = 1, features = 1;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
