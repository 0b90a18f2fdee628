#pragma once

#include "engine/nn/train.h"
#include "engine/numbers/coding.h"
#include "engine/numbers/integers.h"
#include "lessons/net.h"

#include <functional>

namespace lessons {

/// Tensors of a net, coded; what several steps share.
using Tensors = std::vector<std::shared_ptr<const engine::coding::Coded>>;

/// The tensors of weights of a net, from the input on.
std::vector<const engine::Block*> weightsOf(const engine::Network& net);
engine::Samples samplesOf(const Net& net);
/// The first of some rows, at most so many.
std::span<const int> some(const std::vector<int>& rows, int count);

/// A tensor coded: of a convolution each map is a channel, of a dense layer each unit. Throws engine::InputError.
std::shared_ptr<const engine::coding::Coded> codedBlock(const engine::Block& block, const std::vector<float>& parameters,
                                                        const engine::coding::Method& method, int bits);
/// All tensors of weights; biases stay as they are.
Tensors allCoded(const Net& net, const std::vector<float>& parameters, const engine::coding::Method& method, int bits);
/// The parameters with these first tensors as their codes say them.
std::vector<float> withCodes(const Net& net, std::vector<float> parameters, const Tensors& tensors);
/// The parameters with the first tensors of weights replaced: `tensor(i)` has the numbers.
std::vector<float> withTensors(const Net& net, std::vector<float> parameters, std::size_t count,
                               const std::function<std::vector<float>(std::size_t)>& tensor);
/// The gradient of the mean cross-entropy of these rows, in the pass; the loss. `step`: that draws what layers drop.
float gradientOf(const Net& net, std::span<const float> parameters, std::span<const int> rows, std::int64_t step,
                 engine::Pass<float>& pass);
/// Linear codes of a block as what whole numbers are multiplied with.
engine::QuantisedTensor wholeNumbers(const engine::coding::Coded& coded, const engine::Block& block);

/// A tensor of weights as rows, one for each map or unit, as these parameters have it.
engine::Numbers rowsOf(const engine::Block& block, std::span<const float> parameters);

} // namespace lessons
