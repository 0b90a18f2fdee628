#pragma once

#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

/// What a net that has read texts writes by itself: as many lines, each from its beginning to its end or as long as a sequence
/// is. A character is drawn as likely as the net has it, but the likely ones more often (temperature 0.7).
std::vector<std::string> written(const Plan& plan, std::span<const float> parameters, int lines, engine::Random random);

} // namespace lessons::recurrent
