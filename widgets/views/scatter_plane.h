#pragma once

#include "widgets/views/plot_area.h"
#include "widgets/views/plots.h"

namespace widgets {

/// The plane that classes share out, with its axes, its key and its points.
void paintPlane(Canvas& canvas, QRectF rect, const Frame& frame, const Scatter& what, Places& places);
/// What stands around its square.
QSizeF planeMargins(const Canvas& canvas, const Frame& frame, const Scatter& what);

} // namespace widgets
