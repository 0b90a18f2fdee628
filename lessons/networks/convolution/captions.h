#pragma once

#include "lessons/lesson.h"
#include "run.h"

namespace lessons::conv {

Caption captionOf(const Params& params, const Run& run, int step);

} // namespace lessons::conv
