#pragma once

#include "widgets/canvas/canvas.h"

namespace widgets {

/// "bias = 0.5", or a name alone.
QString toldOf(const Region& region);
/// What a region says of itself when it is pointed at: its name, its value, its close-up. Stands beside the region, inside the
/// page, and off what must stay visible.
void paintTip(Canvas& canvas, const Region& region, QSizeF page, const QRectF& avoid);

} // namespace widgets
