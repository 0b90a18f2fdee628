#pragma once

#include "lessons/lesson.h"
#include "widgets/canvas/page.h"

namespace app {

/// The page that shows a lesson at playhead t, in the language that is set.
widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t);
/// The same with charts that are there already: to compute them anew can take as long as all the rest.
widgets::Page pageAt(const lessons::Lesson& lesson, const lessons::Session& session, double t,
                     std::vector<widgets::Chart> charts);

/// What a step says. In Chinese a full stop is 。 and no space stands behind it, however sentences were put together.
lessons::Caption captionOf(const lessons::Session& session, int step);

/// "Playground: inside step 120, sample 3"
QString insideTitle(const QString& lesson, int step, int sample);

} // namespace app
