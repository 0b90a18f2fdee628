#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Roofs of a machine, and operators under them, by number: a ring on its bound, a line down to a disc where it was measured.
/// Both axes are logarithmic. (Williams, Waterman and Patterson 2009)
struct Roofline {
    std::string named;                  ///< in the glossary: its name, and as note what its axes are
    std::string peak, slope, ridge;     ///< scalars, in a row above; their notes are units
    std::string intensity, bound, rate; ///< vectors: of each operator
    std::string left, right;            ///< in the glossary: what is so on either side of the ridge
    double top = 3;                     ///< the exponent of the highest rate
    int shown = -1;                     ///< the operator in front of the others
    QString field = {};                 ///< that a click on an operator sets ...
    QStringList choices = {};           ///< ... to this
    double stretch = 1;
};
ViewPtr roofline(Roofline what);

/// How much faster each of several gets with 1, 2, 4, ... threads: a matrix {several, counts}; dotted what would be ideal.
struct Speedups {
    std::string id;
    int shown = -1; ///< the one in front of the others, which is the heading's note
    double stretch = 1;
};
ViewPtr speedups(Speedups what);

} // namespace widgets
