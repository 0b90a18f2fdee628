#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Learning, each number is 0 with the given probability, else x / (1 - probability), so that the mean stays; answering, y = x.
/// (Srivastava et al. 2014, in the inverted form) Whether a number stays depends on `seed`, the layer's place in the network, the
/// mode's draw, feature and lane alone: float and double, and any number of threads, drop the same.
/// Inner rows, one per feature: what x is multiplied by.
struct Dropout {
    double probability = 0.5;
    std::uint64_t seed = 0;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
