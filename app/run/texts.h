#pragma once

#include "lessons/lesson.h"

#include <exception>

namespace app {

/// The lesson's Markdown in the language that is set, else in English.
QString textOf(const lessons::Lesson& lesson);
/// What a teacher should know of the lesson before a class, as Markdown in the language that is set.
QString teacherTextOf(const lessons::Lesson& lesson);

/// What went wrong, for who sits at the window: its fields are called as their knobs are, not as options of the command line.
QString inWindow(const std::exception& error, const std::vector<engine::Field>& fields);

} // namespace app
