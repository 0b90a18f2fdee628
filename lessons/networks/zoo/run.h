#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/zoo/plan.h"

namespace lessons::zoo {

/// What is counted, and of which model.
struct Counted : Tape {
    PlanPtr of;
};
Counted count(const Params& p);

/// What has been timed by now.
struct State {
    PlanPtr plan;
    int step = 0;
    double peak = 0, triad = 0;       ///< GFLOP/s, GB/s
    std::vector<double> seconds = {}; ///< of each row
};
using Now = At<Params, State>;
extern const LiveMachine<Params, State> timing;

// Step 1 measures the peak, step 2 the memory, then each row is timed.
constexpr int Roofs = 2;
inline int timedBy(int step, const Plan& plan) { return std::clamp(step - Roofs, 0, int(plan.rows.size())); }

/// Of both kinds: rows, channels, sides.
Glossary commonNames(const Plan& plan);
void recordShapes(Tape& tape, const Plan& plan);
/// Both as a picture, solid as far as `made` is made.
ViewPtr shapes(const Params& p, const std::string& made);
QString inBillions(double count);

/// The model, whose weights are drawn, or those of another program's that is shown whole.
Net netOf(const Params& p, const Plan& plan);

std::vector<Claim> claims();

} // namespace lessons::zoo
