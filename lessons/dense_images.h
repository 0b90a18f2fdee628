#pragma once

#include "lessons/dense_step.h"
#include "lessons/inside.h"

namespace lessons {

/// Inside of a step whose samples are pictures of side x side, labelled 0, 1, ...: the net above, below it the picture as one
/// sees it, beside the vector that the net sees.
Inside insideOfImage(const DenseStepPtr& step, int side);

} // namespace lessons
