#pragma once

#include "lessons/claim.h"

namespace lessons {

/// A claim that is to be shown with a seed.
struct Claimed {
    const Lesson* lesson;
    Claim claim;
    int seed = 1;
};

/// What came of it.
struct Proof {
    Measured value;
    bool holds;
    double seconds; ///< that its runs took; a run that several claims share counts where it is needed first
};

/// All claims of a lesson, with the seeds 1 ... `seeds`, claim by claim.
std::vector<Claimed> claimsOf(const Lesson& lesson, int seeds = 1);
/// Runs them; what several have in common is run once. `progress` hears of steps made, of so many, and gives up with false: then
/// engine::Cancelled is thrown.
std::vector<Proof> prove(const std::vector<Claimed>& all, const std::function<bool(int done, int all)>& progress = {});

} // namespace lessons
