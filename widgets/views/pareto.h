#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// What is dear against what is good: points with their names, costs on a logarithmic axis. A line goes through those that
/// nothing cheaper beats. Vectors of one length; the names of their axis are those of the points. Those below the range of what
/// is good, such as 0 where nobody says it, stand at the bottom.
struct Pareto {
    std::string named; ///< in the glossary: its name, and what the axes are as its note
    std::string costs, goods;
    int shown = -1;           ///< the point in front of the others
    QString field = {};       ///< that a click on a point sets ...
    QStringList choices = {}; ///< ... to this
    double stretch = 1;
    QString bottom = QStringLiteral("?"); ///< what is written there
    bool spare = false;
};
ViewPtr pareto(Pareto what);

} // namespace widgets
