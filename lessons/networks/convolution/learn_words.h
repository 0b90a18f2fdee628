#pragma once

#include "lessons/lesson.h"
#include "run.h"

namespace lessons::conv {

Caption captionOfLearning(const Params& params, const Run& run, int step);
/// Lists are over the learners: noise first, then the chosen picture.
engine::Values valuesOfLearning(const Params& params, const Run& run, int step);
/// The error over the steps; none while the kernel slides.
std::vector<widgets::Chart> chartsOfLearning(const Params& params, const Run& run, int step);

} // namespace lessons::conv
