#pragma once

#include "widgets/charts/chart.h"
#include "widgets/views/view.h"

namespace widgets {

/// A chart on the stage whose x is no step: what would be if a parameter were another. In the language that is on. Point j of
/// curve i is element j of the i-th of the quantities, and has its card; a curve without one tells its numbers in tips alone.
ViewPtr charted(std::function<Chart()> what, std::vector<std::string> quantities = {}, double stretch = 1);

} // namespace widgets
