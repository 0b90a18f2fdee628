#pragma once

#include "lessons/networks/convolution/learn.h"
#include "lessons/networks/convolution/run.h"
#include "lessons/taped.h"

#include <QRectF>

namespace lessons::conv {

// How a kernel that slides is told; of one that is learnt see learn.h.
/// One true sentence about what a step has made.
Caption caption(const Params& params, const Run& run, int step);
widgets::ViewPtr stage(const Params& params, const Run& run);
/// What each quantity is called and looks like.
widgets::Glossary names(const Params& params, const Run& run);
std::vector<Question> questions(const Params& params, const Run& run);
Outcome outcome(const Params& params, const Run& run, const Question& question);

/// What the window at a place spans, in pixels of the picture.
QRectF spanAt(const Slide& slide, double row, double column);

/// "noise", "coffee", "own.png"
QString nameOfPicture(const std::string& picture);
QString nameOfLearner(const Params& params, int learner);

} // namespace lessons::conv
