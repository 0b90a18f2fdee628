#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Counted vectors of one length side by side: a row for each place, under the name that it has on their axis; of each vector the
/// number, and a bar of its share of the largest.
struct Tally {
    std::vector<std::string> ids;
    double stretch = 1;
};
ViewPtr tally(Tally what);

} // namespace widgets
