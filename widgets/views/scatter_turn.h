#pragma once

#include "widgets/views/plot_area.h"
#include "widgets/views/plots.h"

namespace widgets {

/// The sides of a line, under everything.
void paintSides(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what);
/// The line as it is and as it was, its normal and what is added to that, and a ring round the point it is added for.
void paintTurn(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what);
/// Both axes around their middles so wide that one unit is as long on the one as on the other: then a normal is upright.
void makeEven(Axis& x, Axis& y, QSizeF size);

} // namespace widgets
