#pragma once

#include "lessons/networks/backpropagation/run.h"
#include "lessons/question.h"

namespace lessons::backprop {

std::vector<Question> questions(const Params& p, const engine::Tape& tape);
Outcome outcome(const Params& p, const engine::Tape& tape, const Question& question);

} // namespace lessons::backprop
