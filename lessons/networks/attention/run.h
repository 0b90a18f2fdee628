#pragma once

#include "engine/nn/train.h"
#include "lessons/live_machine.h"
#include "lessons/networks/attention/params.h"
#include "lessons/tokens/encoder_decoder.h"

#include <memory>

namespace lessons::attention {

constexpr int Tests = 300; ///< sequences that are never learnt from

/// What a run has and never changes.
struct Plan {
    tokens::Task task;
    tokens::EncoderDecoder model;
    std::vector<tokens::Pair> tests;
    std::shared_ptr<const NetData> data; ///< the same as the net is given them

    const tokens::Script& script() const { return tokens::scriptOf(task); }
};

/// The numbers of measure(), in this order; but the first of all test sequences.
struct Measures {
    double loss = 0;     ///< of the last batch, before the step; at first of the batch to come
    double accuracy = 0; ///< the share of whole sequences that are right
    double mass = 0;     ///< mean weight at the place where the symbol was read
    double entropy = 0;  ///< of the weights of a symbol, in bits; the mean

    std::vector<double> list() const { return {loss, accuracy, mass, entropy}; }
};
/// All that changes from step to step.
struct State {
    std::shared_ptr<const Plan> plan;
    engine::Learner<float> learner = {};
    Measures measures = {};
    engine::Pass<float> pass = {}; ///< scratch of step()
};

/// The sequence that is shown, as the net writes it with the weights of a step, and its values.
struct Shown {
    tokens::Pair truth, written;
    engine::Pass<float> pass;

    /// A value as rows in time, so many of them.
    Tensor rows(const tokens::EncoderDecoder& model, int value, int count) const;
};
using Now = At<Params, State>;
Shown shownAt(const Params& params, const State& state);

/// The sequences from which the next step learns; forward and back over them, which gives their loss; the new weights.
std::vector<tokens::Pair> batchOf(const Params& params, const State& state);
double wayBack(State& state, const std::vector<tokens::Pair>& batch);
void learn(const Params& params, State& state);
inline engine::Optimiser optimiserOf(const Params& p) { return {.kind = engine::Optimiser::Adam, .rate = p.rate}; }

/// A value {features, T} of a sample of a pass as rows in time, so many of them.
Tensor rowsOf(const engine::Network& net, const engine::Lanes<const float>& values, int value, int sample, int count);
/// The symbols as a person sees them.
QStringList symbolsOf(const engine::Alphabet& alphabet, const std::vector<int>& numbers);
QStringList allOf(const engine::Alphabet& alphabet);

/// Of this layer; `v`: what the weights of the additive one are called.
Quantity scoresOf(Tape& tape, const Now& now, const Quantity& Q, const Quantity& K, int layer, const char* v);

/// Why a run ended.
constexpr const char* NoNumber = "no-number";

extern const engine::Training<Params, State> training;
extern const LiveMachine<Params, State> machine;

// Its parts.
/// The weights α of the sequence that is shown, what they are made of, and what is written.
void record(Tape& tape, const Now& now);
/// The same of words in sentences, and of these.
void recordSentences(Tape& tape, const Now& now, const Shown& shown);
void nameSentences(Glossary& names, const QStringList& words);
ViewPtr stageOfSentences();
engine::Values values(const Now& now, const Tape& tape);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);
Caption caption(const Now& now, const Tape& tape);
std::vector<ChartOf> charts(const Params& params);
std::vector<Question> questions(const Now& changed);
Outcome outcome(const Now& now, const Curves& curves, const Question& question);
/// The net, to be taken out.
Net netAt(const Now& now);
/// Inside of a step: a symbol that a sample of the next batch writes, and the way back from it.
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::attention
