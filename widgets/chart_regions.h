#pragma once

#include "widgets/chart_axis.h"

namespace widgets {

/// "chart.ID", the plot as a whole: its name says the values at the playhead. Its cells, "chart.ID[0,i]", are the values of x
/// from left to right: their names say every curve's value there, and a click on one takes the playhead there.
Region regionOf(const Chart& chart, const Axes& axes, const QRectF& plot);

} // namespace widgets
