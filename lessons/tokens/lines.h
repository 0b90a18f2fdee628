#pragma once

#include "lessons/tokens/tasks.h"

#include <vector>

namespace lessons::tokens {

/// Lines in which a net reads a symbol at each place and tells one there. Reversal, Sorting: that of the reversed or sorted line.
/// Induction, Dates, Couplets: the one that comes next; a date in any form is followed by the same in one.
enum class LineTask { Reversal, Sorting, Induction, Dates, Couplets };

struct Line {
    std::vector<int> read, told;
    std::vector<int> source; ///< for each place where the symbol that is told there stands, or Pair::Nowhere

    static constexpr int Unasked = -1; ///< in `told`: nothing is asked for here
};

/// The symbols of a task, and how long its lines are.
struct LineScript {
    engine::Alphabet symbols;
    int length;
    bool goesOn;   ///< the symbol that is told at a place is read at the next
    int given = 1; ///< how much of such a line is there before anything is told
};
const LineScript& scriptOf(LineTask task);

/// Couplets: of those that are learnt from, or of the others, the last `CoupletsHeldOut`.
constexpr int CoupletsHeldOut = 200;
std::vector<Line> drawnLines(LineTask task, int rows, engine::Random random, bool heldOut);
/// A line that begins with a date; Pair as dateToRead() makes it.
Line lineOf(const Pair& date);
/// The first places of a couplet, the others being empty. Characters that no couplet has are left out.
Line coupletFrom(const std::string& beginning);

} // namespace lessons::tokens
