#pragma once

#include "lessons/compression/quantization/run.h"

namespace lessons::quantization {

/// Its tensor coded: of a convolution each map is a channel, of a dense layer each unit.
Coded codedBlock(const engine::Block& block, const std::vector<float>& parameters, const Method& method, int bits);
/// The net's parameters with these first tensors as their codes say them.
std::vector<float> withCodes(const Net& net, std::vector<float> parameters,
                             const std::vector<std::shared_ptr<const Coded>>& tensors);
/// All of them at a width.
std::vector<std::shared_ptr<const Coded>> allCoded(const Net& net, const std::vector<float>& parameters, const Method& method,
                                                   int bits);
/// How many of its first test pictures a net with these parameters tells right. From `bits` of 1 on, what enters the first
/// `layers` layers with weights is quantised, too: affine, per tensor, as far as the first training pictures go.
int rightOf(const Net& net, const std::vector<float>& parameters, int images, int bits = 0, int layers = 0);

} // namespace lessons::quantization
