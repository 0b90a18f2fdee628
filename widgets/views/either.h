#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A whole stage in two arrangements of the same views: the one that comes nearer to being comfortable in the area of the canvas,
/// be it a window's, a projector's or that of one of two runs. The first, where both are comfortable.
ViewPtr either(ViewPtr first, ViewPtr second);

} // namespace widgets
