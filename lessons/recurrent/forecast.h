#pragma once

#include "lessons/live_machine.h"
#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

/// The sunspots of the test years: what they were, what this net says a year before, and what the line does.
ViewPtr forecast(const Plan& plan, const std::vector<float>& parameters);

} // namespace lessons::recurrent
