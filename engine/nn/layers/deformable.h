#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layer.h"

namespace engine {

/// A convolution whose taps wander: two inputs, a picture and offsets {2 height width, rows, columns}, those of tap k at a place
/// in channels 2k (down) and 2k + 1 (across), in pixels. Between pixels it reads bilinearly, outside zeros. Offsets of 0 make it
/// Conv2d (of one group). (Dai et al. 2017; torchvision's deform_conv2d) Blocks: weights {maps, channels, height, width} and, if
/// wanted, biases {maps}. Inner rows: what the taps read, [channel][tap][place].
struct Deformable {
    int maps = 1, height = 1, width = 1;
    Convolution how = {};
    bool bias = true;

    LayerForm form(const Inputs& inputs) const;
    template <class Real> void forward(const Site<Real>& site, int first, int end) const;
    template <class Real> void backward(const Site<Real>& site, int first, int end) const;
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const;
};

} // namespace engine
