#pragma once

#include "lessons/machine.h"
#include "lessons/networks/attention/params.h"

namespace lessons::attention {

/// One query meets a few keys: a score in each step, then the softmax, then the weighted sum.
Tape meet(const Params& params);
Glossary namesByHand(const Params& params, const Tape& tape);
ViewPtr stageByHand(const Params& params, const Tape& tape);
Caption captionByHand(const Params& params, const Tape& tape, int step);
std::vector<Question> questionsByHand(const Params& params, const Tape& tape);

} // namespace lessons::attention
