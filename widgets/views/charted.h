#pragma once

#include "widgets/charts/chart.h"
#include "widgets/views/view.h"

namespace widgets {

/// A chart on the stage whose x is no step: what would be if a parameter were another. In the language that is on.
ViewPtr charted(std::function<Chart()> what, double stretch = 1);

} // namespace widgets
