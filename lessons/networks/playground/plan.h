#pragma once

#include "lessons/networks/playground/run.h"

namespace lessons::playground {

// Streams of random numbers under the seed: one for each thing that is drawn, so that none depends on another.
constexpr std::uint32_t DataStream = 1, SplitStream = 2, WeightStream = 3, FirstEpochStream = 16;

/// Throws InputError if the data cannot be used, or the features are not in it.
std::shared_ptr<const Plan> planOf(const Params& params);

/// How these parameters train.
engine::Recipe recipeOf(const Params& params, const Plan& plan);

/// What training starts from.
std::vector<float> firstParameters(const Params& params, const engine::Network& network);

} // namespace lessons::playground
