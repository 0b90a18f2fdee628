#pragma once

#include "engine/nn/activation.h"
#include "engine/nn/convolution.h"

#include <variant>

namespace engine {

/// What one sample is between two layers: channels x height x width. A plain vector of n features is {n}: n channels of one
/// pixel. Feature f = (c * height + y) * width + x, so that a dense layer after a picture needs no reordering.
struct Shape {
    int channels = 0, height = 1, width = 1;

    int features() const { return channels * height * width; }
    bool operator==(const Shape&) const = default;
};

// A layer says what it does, nothing else: its parameters lie in the flat vector of the whole network, its values in a Pass.

/// y_j = b_j + sum over i of W_ji x_i, for `units` outputs. Weights {units, inputs}, biases {units}.
struct Dense {
    int units = 1;
};

/// `maps` kernels of height x width slide over the picture (cross-correlation; see convolve()).
/// Weights {maps, channels / groups, height, width}, biases {maps}.
struct Conv2d {
    int maps = 1, height = 1, width = 1;
    Convolution how;
};

/// The largest pixel of each window of size x size; padding counts as -infinity. Of equal pixels the first takes the derivative.
struct MaxPool {
    int size = 2, stride = 2, padding = 0;
};

/// The mean of each window of size x size over the pixels that lie inside the picture. (ONNX AveragePool)
struct AveragePool {
    int size = 2, stride = 2, padding = 0;
};

/// One function for every element; `shape` is its γ or β. PReLU learns one γ per channel, from `shape` on: weights none,
/// biases none, slopes {channels}.
struct ActivationLayer {
    Activation kind = Activation::Linear;
    double shape = customaryShape(kind);
};

using Layer = std::variant<Dense, Conv2d, MaxPool, AveragePool, ActivationLayer>;

} // namespace engine
