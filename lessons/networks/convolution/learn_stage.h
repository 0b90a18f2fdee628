#pragma once

#include "engine/core/trace.h"
#include "learn_layout.h"

namespace lessons::conv {

/// The two learners one above the other; the way from one kernel to the next at the bottom.
void paintLearning(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment);

// Its bottom.
void paintUpdate(widgets::Canvas& canvas, const LearnLayout& layout, const Run& run, engine::Moment moment);
void paintRates(widgets::Canvas& canvas, const LearnLayout& layout, const Params& params, const Run& run);

/// "learnt[1]": what belongs to one of the learners.
QString learnerId(const char* name, int learner);

} // namespace lessons::conv
