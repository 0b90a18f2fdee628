#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Curves on two logarithmic axes, whose names (those of the first axis of `curves`) stand at their right ends.
struct LogCurves {
    std::string x;      ///< a vector
    std::string curves; ///< {curves, elements of x}; its note says what the axes are
    std::function<QString(double)> xText, yText;
    int shown = -1;        ///< the one in front of the others
    int at = -1;           ///< of it this point is the run on the stage ...
    bool isTarget = false; ///< ... which the steps make
    double stretch = 1;
};
ViewPtr logCurves(LogCurves what);

} // namespace widgets
