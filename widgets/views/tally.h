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

/// Which of so many rows stand in a table that has room for fewer: the last one made among those before it; one may stay, however
/// long ago it was.
std::vector<int> rowsShown(int all, int made, int room, int kept = -1);
/// How wide a column of numbers is, under its name.
double columnWidth(const Canvas& canvas, const Frame& frame, const std::string& id);

} // namespace widgets
