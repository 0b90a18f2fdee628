#pragma once

#include "lessons/networks/convolution/learn.h"
#include "lessons/networks/convolution/run.h"

#include <QCoreApplication>

namespace lessons::conv {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(convolution)
};

// How a kernel that slides is told; of one that is learnt see learn.h.
/// One true sentence about what a step has made.
Caption caption(const Params& params, const Run& run, int step);
widgets::ViewPtr stage(const Params& params, const Run& run);
/// What each quantity is called and looks like.
widgets::Glossary names(const Params& params, const Run& run);
std::vector<Question> questions(const Params& params, const Run& run);

/// Of the picture from which it learns.
QString nameOfLearner(const Params& params, int learner);

} // namespace lessons::conv
