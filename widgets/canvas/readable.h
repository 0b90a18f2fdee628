#pragma once

#include <QColor>

namespace widgets {

/// The ink, moved towards that of text until small letters can be read on the background: a contrast of 4.5 (WCAG 2).
QColor readable(QColor ink, QColor text, QColor background);

} // namespace widgets
