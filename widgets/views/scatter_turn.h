#pragma once

#include "widgets/views/plot_area.h"
#include "widgets/views/plots.h"

namespace widgets {

/// How a step turns the boundary of a scatter: what it adds to the three numbers, a vector `by`; the point it adds that for,
/// `point`, counted from 1; the glossary's name of the line's `normal`.
struct Turn {
    std::string by, point, normal;
};
/// Both sides of the boundary in their classes' colours, and how it turns. One unit is as long on both axes.
ViewPtr scatter(Scatter what, Turn turn);

/// The sides of a line, under everything.
void paintSides(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what, const Turn& turn);
/// The line as it is and as it was, its normal and what is added to that, and a ring round the point it is added for.
void paintTurn(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what, const Turn& turn);
/// Both axes around their middles so wide that one unit is as long on the one as on the other: then a normal is upright.
void makeEven(Axis& x, Axis& y, QSizeF size);

} // namespace widgets
