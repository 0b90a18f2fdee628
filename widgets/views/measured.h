#pragma once

#include "widgets/views/frame.h"

namespace widgets {

/// Whether a clock gave its numbers, or such numbers are in them.
bool isMeasured(const Frame& frame, const std::string& id);
/// Their mark: dots under the number.
void markMeasured(Canvas& canvas, QRectF number);

} // namespace widgets
