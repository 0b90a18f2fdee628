#pragma once

#include "engine/numbers/coding.h"
#include "engine/tape/tape.h"

#include <memory>

namespace engine {

/// A tensor {channels, weights of each} coded, as it is done by hand: what is made is called `bits`, of linear levels and signs
/// `low`, `high`, `scale`, `zeroPoint` (of each group), `counts` and `levels` (of the first group), `quantised`, `restored`, and
/// `error`.
void recordCoded(Tape& tape, const Quantity& weights, const coding::Method& method, std::shared_ptr<const coding::Coded> coded);
/// Room for that, as long as nothing is coded.
void planCoded(Tape& tape, const Quantity& weights);

} // namespace engine
