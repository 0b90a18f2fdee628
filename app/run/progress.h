#pragma once

#include "lessons/lesson.h"

#include <algorithm>
#include <functional>

namespace app {

/// Told about every 10 ms how far things are: so many of so many, or of 0 where nobody knows. False gives up.
using Progress = std::function<bool(int done, int all)>;

/// For waiting until a run has come to a step.
inline engine::Patience upTo(int step, const lessons::Session& session, const Progress& progress)
{
    if (!progress) return {};
    return [step, &session, progress] { return progress(std::min(step, session.reached()), step); };
}

/// For waiting where nothing is counted.
inline engine::Patience uncounted(const Progress& progress)
{
    if (!progress) return {};
    return [progress] { return progress(0, 0); };
}

} // namespace app
