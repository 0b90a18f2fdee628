#pragma once

#include "engine/nn/network.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// Whether this build has ONNX: CMake has found protobuf and ONNX's messages (Debian: libonnx-dev). Without them both functions
/// below throw an InputError that says so.
bool knowsOnnx();

using Notes = std::vector<std::pair<std::string, std::string>>;

/// A network for other programs: ONNX, opset 13, as it answers. What enters is float32, {batch, features} of a vector and
/// {batch, channels, height, width} of all else, so a sequence is {batch, features, steps, 1}; the batch may be of any size.
/// Nodes and initialisers are named as in layerNames() and arrayName(): "conv2d1/Conv", "conv2d1.weight". What the operators do
/// not have is spelled out (GELU, layer normalisation, attention). Throws InputError, naming the layer, for what cannot be.
std::string onnxOf(const Network& net, std::span<const float> parameters, const Notes& notes = {});

/// A network of another program's.
struct Foreign {
    Network network;
    std::vector<float> parameters;
    std::vector<std::string> names; ///< of each layer: that of its node
    std::string softmax = {};       ///< the node of the softmax at its end, which is left out here: losses take what enters it
    std::string producer = {};
    Notes notes = {};
};
/// What a file of at most LargestOnnx bytes holds, if all of its operators are known here. Nothing in it is believed: counts,
/// shapes and products of them are checked before anything is made. Throws InputError: what is wrong, at which node, and what
/// would be right.
Foreign networkInOnnx(std::string_view bytes);
constexpr std::size_t LargestOnnx = 256'000'000;

/// "dense1", "conv2d1", "dense2": each layer's kind, those of a kind counted from 1.
std::vector<std::string> layerNames(const Network& net);
/// As frameworks call it: "weights" is "weight", "forget biases" "forget_bias".
std::string arrayName(const Block& block);

} // namespace engine
