#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// XNOR-Net: like Conv2d of sign x with α sign w, where α is the mean of |w| over the kernel of a map, which makes α sign w
/// closest to w; sign 0 = 1, and pixels outside count for nothing. Learnt straight through: the sign's slope is taken to be 1
/// from -1 to 1, and 0 elsewhere; α is differentiated, too. (Rastegari et al. 2016, without their scale of the inputs) Blocks:
/// weights {maps, channels / groups, height, width}. Inner rows: α of each map, the same in each lane.
struct Xnor {
    int maps = 1, height = 1, width = 1;
    Convolution how = {};

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
