#pragma once

#include "lessons/lesson.h"
#include "widgets/page.h"

namespace app {

/// The page that shows a lesson at playhead t, in the language that is set.
widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t);

} // namespace app
