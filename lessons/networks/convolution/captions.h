#pragma once

#include "lessons/networks/convolution/run.h"
#include "lessons/taped.h"

namespace lessons::conv {

/// One true sentence about what a step has made.
Caption caption(const Params& params, const Run& run, int step);
widgets::ViewPtr stage(const Params& params, const Run& run);
/// What each quantity is called and looks like.
widgets::Glossary names(const Params& params, const Run& run);
std::vector<Question> questions(const Params& params, const Run& run);
Outcome outcome(const Params& params, const Run& run, const Question& question);

/// "noise", "coffee", "own.png"
QString nameOfPicture(const std::string& picture);
QString nameOfLearner(const Params& params, int learner);

} // namespace lessons::conv
