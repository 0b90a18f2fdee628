#pragma once

#include "lessons/networks/playground/units.h"
#include "widgets/canvas/canvas.h"

namespace lessons::playground {

/// Where the parts of the stage lie; a function of the area, the theme and the plan, not of the step.
struct Layout {
    double scale = 1;                         ///< of sizes in pixels: larger type, larger nodes
    std::vector<QRectF> features;             ///< squares of the inputs
    std::vector<std::vector<QRectF>> neurons; ///< squares of each layer; a single output is the map itself
    QRectF featureNames;                      ///< the column that they end at
    double headings = 0, column = 0;          ///< y of the names above the columns, and how wide these may be
    QRectF map;
    QRectF arrow;  ///< from the outputs to the map; empty if there is one output
    QRectF key;    ///< of two classes; empty for more
    QRectF matrix; ///< the cells of the confusion matrix; empty if there is no room
    QRectF legend;

    /// Of an input or a neuron.
    const QRectF& mapOf(Unit unit) const
    {
        return (unit.layer < 0 ? features : neurons[std::size_t(unit.layer)])[std::size_t(unit.place)];
    }
};

/// Where a row of the data lies on a map of the plane.
QPointF placeOn(const QRectF& map, const Plan& plan, int row);
/// Where a square of a map lies; at least so large that it can be seen.
QRectF rectOf(const QRectF& map, Square square, double least);

Layout layoutOf(const widgets::Canvas& canvas, const Plan& plan);

} // namespace lessons::playground
