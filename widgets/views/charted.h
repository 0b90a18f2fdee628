#pragma once

#include "widgets/charts/chart.h"
#include "widgets/views/view.h"

namespace widgets {

/// A chart on the stage whose x is no step: what would be if a parameter were another. In the language that is on. Its tips tell
/// the numbers; no step makes them, so that they have no cards.
ViewPtr charted(std::function<Chart()> what, double stretch = 1);

} // namespace widgets
