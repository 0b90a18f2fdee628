#pragma once

#include "widgets/views/grid.h"

namespace widgets {

/// The bold name of a quantity and its note, if that has room, in the first line of a view; what is below it. A view without a
/// name has no such line.
double headingHeight(const Canvas& canvas, const Frame& frame, const std::string& id);
double headingWidth(const Canvas& canvas, const Frame& frame, const std::string& id);
QRectF paintHeading(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id);

/// The bar that says what the colours of a quantity mean, and its height with its figures.
double keyHeight(const Canvas& canvas);
void paintKey(Canvas& canvas, QPointF topLeft, double width, const Frame& frame, const std::string& id);

} // namespace widgets
