#pragma once

#include "lessons/lesson.h"

namespace app {

/// Whether each of these words begins one in what is said of a lesson in any language: its id, title, idea, section, text.
bool speaksOf(const lessons::Lesson& lesson, const QString& words);
/// Whether they are in its id or title alone.
bool isNamed(const lessons::Lesson& lesson, const QString& words);

} // namespace app
