#pragma once

#include "lessons/lesson.h"
#include "lessons/twin_changes.h"

namespace lessons {

/// Makes sessions of one lesson, all in the same way; those of a training share a thread.
using MakeSession = std::function<std::unique_ptr<Session>()>;

/// A session that can have a twin: a second run of the same lesson, on the same clock, in which some knobs stand otherwise. It is
/// made and changed by changes named "twin.NAME" (see Difference); all others go to both. Without one it is the first run alone.
/// What is about the second has the prefix "twin.": regions, values, curves.
std::unique_ptr<Session> twinned(MakeSession make);

} // namespace lessons
