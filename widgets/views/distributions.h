#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Histograms below each other on one axis, a row for each layer of a net, say: where its numbers lie, and how that changes from
/// layer to layer. Each row is as high as its fullest bin, which is cut where it would
/// hide the others; the first and the last bin hold what lies beyond the axis, too.
struct Distributions {
    std::string id;                          ///< {rows, bins}: the share of the row's numbers in each bin
    double low = -1, high = 1;               ///< where the first bin begins and the last one ends
    std::vector<double> ticks = {};          ///< of the axis
    std::function<QString(double)> tick;     ///< what stands below one
    std::string figures = {};                ///< a vector: a number at the end of each row, below the glossary's note
    std::function<QString(double)> figure{}; ///< how it is printed
    int rows = 0;                            ///< room for so many, if there are fewer: beside others all stand on their lines
    double stretch = 1;
};
ViewPtr distributions(Distributions what);

} // namespace widgets
