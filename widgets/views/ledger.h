#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A table of numbers: a line for each scalar with its name, the number, and a bar of its share of the largest (numbers with the
/// same unit belong together). Of vectors a column for each element, under the names of their axis, and no bars.
struct Ledger {
    std::vector<std::string> ids;
    bool bars = true;
    double line = 1.8; ///< the height of a line, in heights of its letters
    double stretch = 0;
    bool spare = false;
    std::vector<std::string> alike = {}; ///< numbers of tables above or below, in whose columns these stand, too
};
ViewPtr ledger(Ledger what);
/// One below the other in the same columns, each with bars of its own unit.
ViewPtr ledgers(std::vector<Ledger> all, double gap = 24);
/// A number of a table, and its region, whose place is returned.
QRectF paintFigure(Canvas& canvas, const Frame& frame, const std::string& id, const engine::Indices& at, QRectF figure,
                   Qt::Alignment alignment);

} // namespace widgets
