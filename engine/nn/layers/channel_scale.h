#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Channel attention: two inputs, a picture x and one number s per channel; y = s_c x_c at every place. (Hu et al. 2018)
struct ChannelScale {
    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
