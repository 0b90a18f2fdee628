#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// The last vector of a sequence: {d, T} to {d}. A second input is the length of each sample, whose last step then counts; that
/// of an empty one is its first.
struct Last {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
