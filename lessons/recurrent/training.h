#pragma once

#include "engine/data/sequence_tasks.h"
#include "engine/train/training.h"
#include "lessons/net.h"
#include "lessons/recurrent/corpus.h"
#include "lessons/recurrent/setup.h"
#include "lessons/training_words.h"

#include <memory>
#include <optional>

namespace lessons::recurrent {

/// What a run has and never changes: x {d, T} through the cell, its last hidden state through a dense layer to one number. Or, of
/// a text: characters become vectors x, and every hidden state tells how likely each character is to come next.
struct Plan {
    engine::Network net;
    engine::SequenceSet tests;
    std::shared_ptr<const Corpus> corpus = {}; ///< of a text
    std::vector<int> beginnings = {};          ///< of sequences in what is learnt of it

    static constexpr int OutputValue = 3; ///< the answer
    static constexpr int Features = 16;   ///< of a character
    bool isText() const { return corpus != nullptr; }
    int cellLayer() const { return corpus ? 1 : 0; }
    int inputValue() const { return cellLayer(); } ///< what enters it, and what it makes
    int hiddenValue() const { return cellLayer() + 1; }
    engine::Shape hidden() const { return net.shape(hiddenValue()); }
    const engine::Block& block(const char* name) const { return *net.block(cellLayer(), name); }
};
std::shared_ptr<const Plan> planOf(const Setup& setup);
/// The sequences from which step k learns: drawn anew for each step, k = 0, 1, ...
engine::SequenceSet batchOf(const Setup& setup, const Plan& plan, std::int64_t k);
engine::Samples samplesOf(const engine::SequenceSet& set);
/// Whether an answer to a test counts as right: of a latch the sign, of a sum within 0.1, of a year if it is nearer than the
/// line.
bool isRight(const Setup& setup, const Plan& plan, int test, double answer);

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
std::vector<float> hiddenGradient(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int t,
                                  const std::vector<float>& later);
/// Whether it does.
bool passesGates(const Plan& plan);

/// The net as it is now, with the test sequences, so that it can be taken out.
Net netOf(const Setup& setup, const State& state);

/// What measure() says. Of a text losses are bits a character.
struct Measures {
    double batchLoss, testLoss, solved;
    std::optional<double> retained; ///< firstGradient / lastGradient, where the answer comes at the end
    std::vector<double> baselines;  ///< losses of who learns nothing: the line, and what was there before

    std::vector<double> list() const; ///< in the order of the charts
};
Measures measuresOf(const Setup& setup, const State& state);

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
            .verdict = [](const Params&, const State& s, const std::vector<double>&) { return unlessNumber(s.batchLoss); },
            .compares = [](const Params& a, const Params& b) { return a.data == b.data && a.length == b.length; }};
}

} // namespace lessons::recurrent
