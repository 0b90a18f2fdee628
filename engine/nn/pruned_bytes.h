#pragma once

#include "engine/nn/network.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::pruning {

/// How weights are written; what is no weight stands behind them, 4 bytes a number.
///   Dense      4 bytes a weight
///   Csr        where each row begins (4 bytes, and where the last one ends), the column (2 bytes) and the value (4) of each
///   weight
///              that is not 0
///   Bitmap     a bit for each weight, then those that are not 0
///   TwoOfFour  of every four weights in a row the two that stay, and 2 bits for the place of each, rows padded to whole bytes
enum class Storage { Dense, Csr, Bitmap, TwoOfFour };
std::string written(const Network& net, std::span<const float> parameters, Storage how);
/// The inverse. Throws InputError for bytes that are no such parameters.
std::vector<float> parametersIn(const Network& net, std::string_view bytes, Storage how);

} // namespace engine::pruning
