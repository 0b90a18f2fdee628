#pragma once

#include "widgets/canvas/canvas.h"

namespace widgets {

/// On the way from a part of a picture into the picture of its inside: at t = 0 the outer one as it is, at t = 1 the inner one;
/// between, the part grows into the whole room while what is in it appears. Nothing on its way can be pointed at.
std::function<void(Canvas&)> zoomedInto(std::function<void(Canvas&)> outer, std::function<void(Canvas&)> inner, QRectF part,
                                        double t);

} // namespace widgets
