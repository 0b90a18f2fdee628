#pragma once

#include "engine/core/tensor.h"

#include <cstdint>

namespace engine {

/// Zeros added before the first and after the last pixel of an axis.
struct Padding {
    int before = 0, after = 0;

    int total() const { return before + after; }
    bool operator==(const Padding&) const = default;
};

/// Padding of both axes; one number: the same on all sides.
struct Borders {
    Padding vertical, horizontal;

    constexpr Borders(int all = 0) : vertical{all, all}, horizontal{all, all} {}
    constexpr Borders(Padding down, Padding across) : vertical(down), horizontal(across) {}
    bool operator==(const Borders&) const = default;
};

/// One number for each axis of a picture, or one for both.
struct PerAxis {
    int vertical, horizontal;

    constexpr PerAxis(int both) : vertical(both), horizontal(both) {}
    constexpr PerAxis(int down, int across) : vertical(down), horizontal(across) {}
    bool operator==(const PerAxis&) const = default;
};

/// How a kernel slides: what the ONNX operator Conv calls strides, dilations, group and pads.
struct Convolution {
    PerAxis stride = 1, dilation = 1;
    int groups = 1;
    Padding vertical, horizontal;
};

/// How many pixels a kernel of k weights spans: d(k - 1) + 1.
constexpr int span(int k, int dilation) { return dilation * (k - 1) + 1; }

/// floor((n + p - d(k - 1) - 1) / s) + 1 places for the window on an axis of n pixels; 0 if it does not fit.
/// (ONNX Conv; Dumoulin and Visin 2016, relationship 15)
/// Throws InputError unless k, stride and dilation are at least 1 and no padding is negative; so do all functions below.
int outputLength(int n, int k, int stride, int dilation, Padding padding);

/// The padding that makes ceil(n / s) outputs; an odd zero goes after the picture. (ONNX auto_pad SAME_UPPER)
Padding samePadding(int n, int k, int stride, int dilation);

/// output[o] = bias[o] + sum over c of sum over u, v of kernel[o][c][u][v] * input[c'][i s + u d - top][j s + v d - left],
/// s and d those of each axis, where c' is channel c of the group of map o and pixels outside are 0. This is cross-correlation:
/// the kernel is not flipped. input: channels x height x width, kernel: out x channels / groups x kh x kw, bias: out; output: out
/// x rows x columns. Each channel is summed row by row, then the channels' sums are added in order, then the bias: always the
/// same bits. The sum is kept in double and rounded once, so that a difference of large products keeps its digits. Throws
/// InputError if the shapes do not fit together. For float and double.
template <class Real> TensorOf<Real> convolve(const TensorOf<Real>& input, const TensorOf<Real>& kernel,
                                              const TensorOf<Real>& bias, const Convolution& how);

/// The pixels under the kernel of map `map` at output place (row, column): channels / groups x kh x kw, zeros outside.
Tensor windowAt(const Tensor& input, const Tensor& kernel, const Convolution& how, int map, int row, int column);

/// Connections from M' = channels x height x width to M = maps x rows x columns neurons. A connection that ends in the
/// padding is counted, too: it has its weight.
struct Connections {
    std::int64_t weights = 0, biases = 0;

    bool operator==(const Connections&) const = default;
};
/// Every neuron with every pixel: M M' + M.
Connections fullyConnected(const std::vector<int>& inputShape, const std::vector<int>& outputShape);
/// Every neuron with its own window: M K C / g + M, where K is the area of the kernel and C the number of channels.
Connections locallyConnected(const std::vector<int>& kernelShape, const std::vector<int>& outputShape);
/// One kernel for all neurons of a map: K C / g times the maps, + the maps.
Connections sharedWeights(const std::vector<int>& kernelShape);

} // namespace engine
