#pragma once

#include "widgets/canvas/canvas.h"

namespace widgets {

/// How points of a class look, in colour and shape. Two classes have the two ends of the ramp, more have the categorical colours.
QColor classColour(const Theme& theme, int label, int classes);
/// A full mark, a smaller one with only a border, or a full one in a ring.
enum class Mark { Full, Hollow, Ringed };
void paintMark(Canvas& canvas, QPointF centre, double radius, int label, int classes, Mark mark = Mark::Full);

} // namespace widgets
