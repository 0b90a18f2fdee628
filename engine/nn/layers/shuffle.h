#pragma once

#include "engine/nn/layer.h"

namespace engine {

/// Channels in `groups` rows of n each are read column by column: y channel j groups + g is x channel g n + j, so that the next
/// grouped convolution sees all groups. (Zhang et al. 2018, ShuffleNet)
struct Shuffle {
    int groups = 1;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
