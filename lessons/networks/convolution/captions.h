#pragma once

#include "lessons/networks/convolution/params.h"
#include "lessons/taped.h"

namespace lessons::conv {

/// One true sentence about what a step has made.
Caption caption(const Params& params, const engine::Tape& tape, int step);
/// What each quantity is called and looks like.
widgets::Glossary names(const Params& params, const engine::Tape& tape);
std::vector<Question> questions(const Params& params, const engine::Tape& tape);
Outcome outcome(const Params& params, const engine::Tape& tape, const Question& question);

/// "noise", "coffee", "own.png"
QString nameOfPicture(const std::string& picture);
QString nameOfLearner(const Params& params, int learner);

} // namespace lessons::conv
