#pragma once

#include "lessons/networks/playground/run.h"

namespace lessons::playground {

std::vector<Question> questionsOf(const Now& changed);
Outcome outcomeOf(const Now& now, const Curves& curves, const Question& question);

} // namespace lessons::playground
