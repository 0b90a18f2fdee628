#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/recurrent/shown.h"
#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

struct Asked {
    Question question;
    Outcome (*right)(const Shown& p, const State& state);
};
/// How much of the gradient comes back, which time steps are remembered, how much is learnt; and what comes out.
std::vector<Asked> askedOf(const Shown& p, int step);

constexpr int LongestRun = 900;
/// The first step whose test loss is below 0.02, as far as the curve tells; else 900.
Measured stepsToSolve(const Session& session, int step);

} // namespace lessons::recurrent
