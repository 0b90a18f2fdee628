#pragma once

#include "widgets/charts/chart_axis.h"

#include <QPolygonF>

namespace widgets {

/// The index of the last point at or before x; nothing if there is none.
std::optional<std::size_t> lastAt(const Curve& curve, double x);

/// Points in drawing order; a y that is not finite is a gap.
using Points = std::vector<QPointF>;

/// The curve as it lies on the axes, whole: a line's points, or both upper corners of each bar.
Points pointsOf(const Chart& chart, const Curve& curve);

/// What a picture can show of the points: of each of `columns` equal columns of the x axis the lowest and the highest, in their
/// order; in pieces, because gaps narrower than a column do not show. With few points, each of them.
std::vector<QPolygonF> thinned(const Points& points, const Axis& x, int columns);

} // namespace widgets
