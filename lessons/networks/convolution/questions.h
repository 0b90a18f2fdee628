#pragma once

#include "lessons/question.h"
#include "run.h"

namespace lessons::conv {

std::vector<Question> questions(const Params& params, const Run& run);
Outcome outcome(const Params& params, const Run& run, const Question& question);

} // namespace lessons::conv
