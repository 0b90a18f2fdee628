#pragma once

#include "lessons/networks/attention/params.h"
#include "lessons/tokens/encoder_decoder.h"
#include "lessons/tokens/next_step.h"

#include <memory>

namespace lessons::attention {

using tokens::allOf;
using tokens::spelled;
using tokens::symbolsOf;

constexpr int Tests = 300; ///< sequences that are never learnt from

/// What a run has and never changes.
struct Plan {
    tokens::Task task;
    tokens::EncoderDecoder model;
    std::vector<tokens::Pair> tests;
    std::shared_ptr<const NetData> data; ///< the same as the net is given them

    const engine::Network& net() const { return model.network; }
    const tokens::Script& script() const { return tokens::scriptOf(task); }
    std::vector<tokens::Pair> drawn(int rows, engine::Random random) const { return tokens::drawn(task, rows, random); }
    void put(const std::vector<tokens::Pair>& pairs, engine::Pass<float>& pass) const
    {
        tokens::put(model, script(), pairs, pass);
    }
    std::vector<int> labelsOf(const std::vector<tokens::Pair>& pairs) const { return tokens::labelsOf(script(), pairs); }
};

/// The numbers of measure() behind the loss, of all test sequences.
struct Measures {
    double accuracy = 0; ///< the share of whole sequences that are right
    double mass = 0;     ///< mean weight at the place where the symbol was read
    double entropy = 0;  ///< of the weights of a symbol, in bits; the mean
};
struct State : tokens::Taught<Plan> {
    Measures measures = {};

    void remeasure();
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

/// Of this layer; `v`: what the weights of the additive one are called.
Quantity scoresOf(Tape& tape, const Now& now, const Quantity& Q, const Quantity& K, int layer, const char* v);

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
/// Of what reads first the weights of one unit, or of one kernel at the symbol itself: an inside follows them to their update.
tokens::Followed followedIn(const tokens::EncoderDecoder& model);
/// Inside of a step: how a sample of the next batch is read and written, and the way back to weights with which it is read.
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::attention
