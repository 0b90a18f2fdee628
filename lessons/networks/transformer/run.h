#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/transformer/params.h"
#include "lessons/tokens/next_step.h"

namespace lessons::transformer {

using tokens::Line;
using tokens::NamedNetwork;
using tokens::symbolsOf;

constexpr int Tests = 100; ///< lines that are never learnt from

/// The blocks as parameters want them, for lines of this length, of so many symbols and features.
NamedNetwork blocks(const Params& p, int symbols, int length, int width);
/// "Q2": of a layer, counted from 1.
inline std::string ofLayer(const char* what, int layer) { return std::string(what).append(std::to_string(layer)); }
inline std::string ofHead(const char* what, int layer, int head)
{
    return ofLayer(what, layer).append(1, '_').append(std::to_string(head));
}

/// What a run has and never changes.
struct Plan {
    tokens::LineTask task;
    NamedNetwork model;
    std::vector<Line> tests;
    std::shared_ptr<const NetData> data; ///< the same as the net is given them

    const engine::Network& net() const { return model.network; }
    const tokens::LineScript& script() const { return tokens::scriptOf(task); }
    std::vector<Line> drawn(int rows, engine::Random random) const { return drawnLines(task, rows, random, false); }
    void put(const std::vector<Line>& lines, engine::Pass<float>& pass) const;
    std::vector<int> labelsOf(const std::vector<Line>& lines) const;
};

using State = tokens::Taught<Plan>;
using Now = At<Params, State>;

/// Of the test lines: which share of symbols, and of whole lines, is right, and how much weight lies at the symbol that is wanted
/// in the head that looks there most.
struct Measures {
    double accuracy = 0, whole = 0, mass = 0;
    int right = 0, asked = 0; ///< symbols
};
Measures measuresOf(const Params& p, const State& state);
/// With all heads.
inline Params whole(Params p) { return p.headOff = 0, p; }

/// The same if one head of this layer is off, for each head.
std::vector<Measures> withoutEach(const Params& p, const State& state, int layer);

/// The parameters with which it is looked at: of the head that is off nothing goes on.
std::vector<float> lookedAt(const Params& p, const State& state);
/// A line as the net writes it with the weights of a step; truth: what should have been told, where anybody knows.
struct Shown {
    Line line, truth;
    std::vector<int> told;
    std::vector<float> parameters;
    engine::Pass<float> pass;
};
Shown shownAt(const Params& p, const State& state);
/// Lines that it goes on writing by itself, each symbol drawn as it is probable.
std::vector<Line> writtenBy(const Params& p, const State& state, int lines);

void put(const NamedNetwork& model, const std::vector<Line>& lines, engine::Pass<float>& pass);
/// The first place whose row is shown: before it nothing is told, or nobody can know.
int firstShown(const Plan& plan);
/// Places of which measures tell: those that can be known.
bool counts(const Plan& plan, const Line& line, int place);

extern const engine::Training<Params, State> training;
extern const LiveMachine<Params, State> machine;

// Its parts.
/// A walk through blocks, whether by hand or inside of a training: its names, scenes and words.
struct Walk {
    std::shared_ptr<const NamedNetwork> model;
    Params params;
    engine::Alphabet alphabet;
    std::vector<int> symbols; ///< that are read

    bool has(const std::string& id) const { return model->has(id); }
    /// What enters the parts of a layer: "X", "M1", or what stands for them.
    std::string into(int layer) const;
    std::string amid(int layer) const;
    QStringList read() const;
};
void nameWalk(Glossary& names, const Walk& walk);
std::vector<widgets::Scene> scenesOf(const Walk& walk);
std::vector<widgets::Scene> scenesBack(const Walk& walk);
/// The scenes beside the symbols, which stay.
ViewPtr stageOf(std::vector<widgets::Scene> scenes);
Caption captionOf(const Walk& walk, const Tape& tape, int step);
std::vector<Phase> phasesOf(const Walk& walk, const Tape& tape);
Tape runByHand(const Params& p);
Glossary namesByHand(const Params& p, const Tape& tape);
ViewPtr stageByHand(const Params& p, const Tape& tape);
Caption captionByHand(const Params& p, const Tape& tape, int step);
std::vector<Phase> phasesByHand(const Params& p, const Tape& tape);
std::vector<Question> questionsByHand(const Params& p, const Tape& tape);

/// What a block costs as lines grow, counted and measured.
Tape runCost(const Params& p);
Glossary namesOfCost();
ViewPtr stageOfCost();
Caption captionOfCost(const Tape& tape, int step);
std::vector<ChartOf> chartsOfCost();
std::vector<Question> questionsOfCost(const Tape& tape);

void record(Tape& tape, const Now& now);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);
Caption caption(const Now& now, const Tape& tape);
std::vector<ChartOf> charts(const Params& p);
engine::Values values(const Now& now, const Tape& tape);
std::vector<Question> questions(const Now& changed);
/// Of the first query's weights those with which the first feature is made: an inside follows them to their update.
tokens::Followed followedIn(const NamedNetwork& model, int width);
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::transformer
