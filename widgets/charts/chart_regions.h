#pragma once

#include "widgets/charts/chart_axis.h"

namespace widgets {

/// "chart.ID", the plot as a whole: its name says the values at the playhead. Its cells, "chart.ID[c,i]", are curve c at the i-th
/// x from left to right (of all curves): their names say every curve's value there, and a click on one takes the playhead there.
Region regionOf(const Chart& chart, const Axes& axes, const QRectF& plot);

} // namespace widgets
