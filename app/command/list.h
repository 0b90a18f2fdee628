#pragma once

#include "lessons/lesson.h"

namespace app {

/// What a lesson is, and its parameters.
QString helpOf(const lessons::Lesson& lesson);
/// All lessons, for people or as JSON.
QString listed(bool asJson);

} // namespace app
