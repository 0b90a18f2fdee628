#pragma once

#include "lessons/lesson.h"

namespace app {

/// The lesson's Markdown in the language that is set, else in English.
QString textOf(const lessons::Lesson& lesson);
/// What a teacher should know of the lesson before a class, as Markdown in the language that is set.
QString teacherTextOf(const lessons::Lesson& lesson);

} // namespace app
