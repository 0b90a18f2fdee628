#pragma once

#include "engine/nn/network.h"

#include <string>
#include <string_view>
#include <tuple>

namespace engine {

/// Every kind of layer that can be written down.
using LayerKinds = std::tuple<ActivationLayer, Add, Adder, Attention, AveragePool, BatchNorm, ChannelScale, Concat, Conv2d,
                              ConvTranspose2d, Deformable, Dense, Dropout, Embedding, GlobalAveragePool, GlobalMaxPool, Gru, Last,
                              LayerNorm, LocalResponseNorm, Lstm, MaxPool, Mean, Positions, Rnn, Shuffle, Slice, Xnor>;

/// "dense", "conv2d", ...
std::string nameOf(const Layer& layer);

/// What a network is made of, exactly, a line each; its parameters are numbers beside it. For instance
///     input 1 8 8
///     conv2d 0 maps=4 height=3 width=3 stride=1,1 dilation=1,1 groups=1 padding=0,0,0,0 bias=1
///     activation 1 kind=1 shape=0
///     dense 2 frozen units=10 bias=1
///     output 3
/// After the kind stand the values that enter; enumerations are numbers, as in their headers.
std::string written(const Network& net);
/// The inverse: the same network again. Throws InputError that names the line.
Network networkIn(std::string_view text);

} // namespace engine
