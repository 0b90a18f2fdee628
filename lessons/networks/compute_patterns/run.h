#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/compute_patterns/params.h"

namespace lessons::patterns {

// Step 1 measures the peak, step 2 the memory; then each operator is counted in one step and measured in the next; then all are
// measured with 1, 2, 4 and 8 threads.
constexpr int Roofs = 2, FirstScaled = Roofs + 2 * Ops + 1;
constexpr int ThreadCounts[] = {1, 2, 4, 8};
constexpr int LastStep = FirstScaled + int(std::size(ThreadCounts)) - 1;

constexpr int countingStep(Op op) { return Roofs + 1 + 2 * int(op); }
constexpr int measuringStep(Op op) { return countingStep(op) + 1; }
/// How many operators are counted, and measured, and with how many numbers of threads, after a step.
constexpr int countedBy(int step) { return std::clamp((step - 1) / 2, 0, Ops); }
constexpr int measuredBy(int step) { return std::clamp((step - 2) / 2, 0, Ops); }
constexpr int scaledBy(int step) { return std::max(0, step - FirstScaled + 1); }

struct State {
    int step = 0;
    double peak = 0, triad = 0;
    std::vector<double> rates = {}, scaling = {}; ///< of each operator; for each number of threads that of each operator
};
using Now = At<Params, State>;

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(compute_patterns)
};

extern const engine::Training<Params, State> training;
void record(Tape& tape, const Now& now);

/// The operator that a step is about, or that the reader has chosen.
Op shownAt(const Params& params, int step);
/// How many of these shares of a roof are at most 1.1, of all; 1 if there are none.
double belowRoof(const std::vector<double>& shares);
std::vector<Claim> claims();
/// min(peak, intensity x bandwidth), and whether it is the peak.
double boundOf(Op op, const Params& params, const State& state);
bool isComputeBound(Op op, const Params& params, const State& state);
/// FLOP per byte.
double intensityOf(Op op, const Params& params);

} // namespace lessons::patterns
