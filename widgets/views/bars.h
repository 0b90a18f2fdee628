#pragma once

#include "widgets/views/grid.h"

namespace widgets {

/// Beside each element of a standing vector a bar of its size, on the scale of its colours.
double barsWidth();
void paintBars(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place);

} // namespace widgets
