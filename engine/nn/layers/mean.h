#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// The mean vector of a sequence: {d, T} to {d}. A second input is the length of each sample: so many steps count, of none at all
/// the mean is 0.
struct Mean {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
