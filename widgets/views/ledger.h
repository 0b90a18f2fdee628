#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A table of numbers that are counted: a line for each scalar with its name, the number, and a bar of its share of the largest.
/// Numbers with the same unit belong together.
struct Ledger {
    std::vector<std::string> ids;
    bool bars = true;
    double stretch = 0;
    bool spare = false;
};
ViewPtr ledger(Ledger what);

} // namespace widgets
