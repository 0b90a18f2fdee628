#pragma once

#include "lessons/lesson.h"
#include "widgets/canvas/theme.h"

namespace app {

/// A picture with what it shows in words.
struct Figure {
    QImage image;
    QString caption;
};

/// The lesson's text in the language that is set, with its formulas, what a teacher should know, and these pictures: one page of
/// HTML that is also well-formed XML and needs no other file.
QByteArray htmlOf(const lessons::Lesson& lesson, const std::vector<Figure>& figures, const widgets::Theme& theme);

} // namespace app
