#pragma once

#include "widgets/charts/chart_curve.h"

namespace widgets {

/// The curves alone: the only place that knows the library that draws them.
void plotCurves(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes);

/// How a curve is drawn, also in a legend.
QPen penOf(const Theme& theme, const Curve& curve);

} // namespace widgets
