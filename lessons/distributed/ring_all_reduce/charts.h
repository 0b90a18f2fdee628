#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/charts/chart.h"

namespace lessons::ring {

/// What was sent, and how many chunks hold the sum, round by round.
std::vector<widgets::Chart> charts(const Params& params, const Run& run, int step);

} // namespace lessons::ring
