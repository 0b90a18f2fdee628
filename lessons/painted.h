#pragma once

#include "widgets/canvas/canvas.h"

#include <string>

namespace lessons {

/// The brush for points (engine::pointsFrom) on a plane whose axes go from -bound to bound: field "points" gets one more of this
/// kind, which field "brush" chooses, or loses the nearest one, of more than so many that stay.
widgets::Brush brushFor(const std::string& points, int kind, double bound, int staying = 0);

} // namespace lessons
