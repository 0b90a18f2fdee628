#pragma once

#include "engine/data/sequence_tasks.h"
#include "engine/train/training.h"
#include "lessons/recurrent/setup.h"

#include <memory>

namespace lessons::recurrent {

/// What a run has and never changes: x {d, T} through the cell, its last hidden state through a dense layer to one number.
struct Plan {
    engine::Network net;
    engine::SequenceSet tests;

    static constexpr int CellLayer = 0, HiddenValue = 1, OutputValue = 3; ///< the layer, what it makes, and the answer
};
std::shared_ptr<const Plan> planOf(const Setup& setup);
/// The sequences from which step k learns: drawn anew for each step, k = 0, 1, ...
engine::SequenceSet batchOf(const Setup& setup, std::int64_t k);
engine::Samples samplesOf(const engine::SequenceSet& set);
/// Whether an answer counts as right: of a latch the sign, of a sum within 0.1.
bool isRight(Data data, double answer, double target);

/// All that changes from step to step.
struct State {
    std::shared_ptr<const Plan> plan;
    engine::Learner<float> learner = {};
    double batchLoss = 0;                       ///< of the last batch, before the step; at first of the batch to come
    double firstGradient = 0, lastGradient = 0; ///< |∂L/∂h| over that batch at the first time step, and at the last
    engine::Pass<float> pass = {};              ///< scratch of step()
};

/// Answers to the test sequences with these weights. Each thread has its own pass, which the next call overwrites.
const engine::Pass<float>& testsThrough(const Plan& plan, const std::vector<float>& parameters);

/// ∂L/∂h_t of all samples, [unit][sample], with all that comes back through time, after a way back with these weights: dL/dh_t
/// from above, Uᵀ times the derivatives by the gates' sums at the time step after it and, past the gates of a GRU, a share of
/// ∂L/∂h_{t+1} (`later`; nothing else needs it).
std::vector<float> hiddenGradient(const engine::Network& net, std::span<const float> parameters, const engine::Pass<float>& pass,
                                  int t, const std::vector<float>& later);
/// Whether it does.
bool passesGates(const engine::Network& net);

/// The numbers of measure(), in this order.
struct Measures {
    double batchLoss, testLoss, solved, retained; ///< retained: firstGradient / lastGradient

    std::vector<double> list() const { return {batchLoss, testLoss, solved, retained}; }
};
Measures measuresOf(const Setup& setup, const State& state);
/// Why a run ended.
constexpr const char* NoNumber = "no-number";

State begin(const Setup& setup);
void step(const Setup& setup, State& state);
bool follow(const Setup& before, const Setup& now, State& state);
void pack(const State& state, engine::ByteWriter& to);
State unpack(const Setup& setup, engine::ByteReader& from);

/// For parameters that are a Setup and more, which only changes what is seen.
template <class Params> constexpr engine::Training<Params, State> trainingOf()
{
    return {.begin = [](const Params& p) { return begin(p); },
            .step = [](const Params& p, State& s) { step(p, s); },
            .follow = [](const Params& before, const Params& now, State& s) { return follow(before, now, s); },
            .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
            .pack = pack,
            .unpack = [](const Params& p, engine::ByteReader& from) { return unpack(p, from); },
            .measure = [](const Params& p, const State& s, const std::vector<double>&) { return measuresOf(p, s).list(); },
            .verdict = [](const Params&, const State& s, const std::vector<double>&) -> std::string {
                return std::isfinite(s.batchLoss) ? "" : NoNumber;
            },
            .compares = [](const Params& a, const Params& b) { return a.data == b.data && a.length == b.length; }};
}

} // namespace lessons::recurrent
