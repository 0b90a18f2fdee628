#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// What a clock gave, on two logarithmic axes: points with whiskers, one set behind the other, a line through each set as soon
/// as it is made, and below them by how much the line misses each point.
struct MeasuredCurves {
    std::string x, y, low, high;         ///< of all points
    std::string line, missed;            ///< at the same places; `missed` as a share
    std::vector<int> ends;               ///< of each set the point behind its last
    std::string set;                     ///< in the glossary: "set[1]", its name and ink
    std::vector<std::string> marks = {}; ///< scalars: places on the x axis, dashed, with their notes as words
    std::function<QString(double)> xText, yText;
    double stretch = 1;
};
ViewPtr measuredCurves(MeasuredCurves what);

} // namespace widgets
