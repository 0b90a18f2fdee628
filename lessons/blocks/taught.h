#pragma once

#include "engine/nn/train.h"
#include "engine/zoo/counts.h"
#include "lessons/chosen.h"
#include "lessons/fields.h"
#include "lessons/trained.h"
#include "lessons/training_words.h"

#include <cmath>
#include <memory>

namespace lessons::blocks {

/// tr() of what all lessons about blocks say.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(blocks)
};

// A small net of two equal blocks that learns to tell clothes apart: lessons about blocks say which block, and all else is the
// same, so that what differs is the block's doing.

/// As many maps of the same size as enter it.
using Block = std::function<engine::Maps(engine::Graph&, engine::Maps)>;
constexpr int Channels = 16, Classes = 10, Batch = 64;

/// 3 x 3 with stride 2 to 16 maps of 14 x 14, the block, pooling, the block, pooling, ten classes.
engine::Model netOf(const Block& block);
/// How many pixels across a block sees, as it is counted.
int sightOf(const Block& block);

/// Knobs of every such training.
struct Learning {
    double rate = 0.004;
    int picture = 1, steps = 561, seed = 1; ///< three epochs
};
/// `matters`: it is a training, and no walk by hand, which may be `pictured`, too.
void learningFields(auto& self, auto&& field, bool matters, bool pictured)
{
    field(onlyIf(matters, {"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                           QT_TRANSLATE_NOOP("fields", "of Adam at first; it falls to 0 at the last step")}),
          self.rate, {0.00001, 1, 0.00001, true});
    field(onlyIf(matters || pictured, looks({"picture", QT_TRANSLATE_NOOP("fields", "Picture"),
                                             QT_TRANSLATE_NOOP("fields", "which of the test pictures is shown")},
                                            matters)),
          self.picture, {1, 2000});
    field(onlyIf(matters, folded({"steps", QT_TRANSLATE_NOOP("fields", "Steps"),
                                  QT_TRANSLATE_NOOP("fields", "mini-batches to the end, where η is 0; 561 are three epochs")})),
          self.steps, {1, 2000});
}

/// What decides about a training: a lesson's Params have `Setup setup() const`.
struct Setup : Learning {
    QString name; ///< of the block with all its knobs: another name, another net
    Block block;
    int row = 1, column = 1; ///< the place of the maps whose taps are shown, where they wander
    std::function<std::shared_ptr<const struct Plan>()> plan = {}; ///< of another net than that of two blocks, or other data
};

struct Plan {
    engine::Model model;
    engine::Network network;
    std::shared_ptr<const NetData> data;
};

/// All that changes from step to step.
struct State {
    std::shared_ptr<const Plan> plan = {};
    engine::Learner<float> learner = {};
    double loss = 0, batchAccuracy = 0; ///< of the last batch, before its step; at first of the batch to come
    int testedAt = 0;                   ///< the last time; at step 0 not yet
    double accuracy = 0;                ///< of the test pictures then
    engine::Pass<float> pass = {};      ///< scratch of a step

    int step() const { return int(learner.steps); }
};

State begin(const Setup& setup);
void step(const Setup& setup, State& state);
void pack(const State& state, engine::ByteWriter& to);
State unpack(const Setup& setup, engine::ByteReader& from);
std::vector<int> nextRows(const Setup& setup, const State& state);
engine::Recipe recipeAt(const Setup& setup, int step);

/// A run at one of its steps.
struct Seen {
    int step;
    Setup setup;
    const State& state;
    std::optional<engine::Verdict> verdict; ///< it ended there
};
void record(Tape& tape, const Seen& seen);
Glossary names(const Seen& seen);
ViewPtr stage(const Seen& seen);
/// What the net makes of the shown picture. Each thread has its own, and the next call overwrites it.
const engine::Pass<float>& passOf(const Seen& seen);
Caption caption(const Seen& seen, const Tape& tape);
/// The picture that is shown, "x", and what the net makes of it, until the next call in this thread.
const engine::Pass<float>& recordPicture(Tape& tape, const Seen& seen);
/// Loss and accuracies: "loss", "batchAccuracy", "testAccuracy".
void recordMeasures(Tape& tape, const State& s);
void nameMeasures(Glossary& all);
std::vector<ChartOf> charts();
engine::Values values(const Seen& seen, const Tape& tape);
std::vector<Question> questions(const Seen& changed, Finding right);
Outcome outcome(const Seen& seen);
Inside insideOf(const Seen& seen, int sample);

/// The next step made once more: what all pictures of its batch leave in the net is in the pass of the state after it.
struct Next {
    State before, after;
    std::vector<int> rows;
    engine::Recipe recipe;
    float loss;

    explicit Next(const Seen& seen);
    const engine::Network& net() const { return before.plan->network; }
    int label(int sample) const { return before.plan->data->labels[std::size_t(rows[std::size_t(sample)])]; }
};

template <class Params> constexpr engine::Training<Params, State> trainingOf()
{
    return {.begin = [](const Params& p) { return begin(p.setup()); },
            .step = [](const Params& p, State& s) { step(p.setup(), s); },
            .follow = [](const Params& before, const Params& now,
                         State&) { return before.setup().name == now.setup().name && before.seed == now.seed; },
            .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
            .pack = pack,
            .unpack = [](const Params& p, engine::ByteReader& from) { return unpack(p.setup(), from); },
            .measure = [](const Params&, const State& s, const std::vector<double>&) -> std::vector<double> {
                const bool isNow = s.testedAt == s.step() && s.testedAt > 0;
                return {s.loss, s.batchAccuracy, isNow ? s.accuracy : std::nan("")};
            },
            .verdict = [](const Params&, const State& s, const std::vector<double>&) { return unlessNumber(s.loss); },
            .compares = [](const Params&, const Params&) { return true; }};
}

template <class Params> Seen seen(const At<Params, State>& now) { return {now.step, now.params.setup(), now.state, now.verdict}; }

/// The training of a lesson whose Params have setup().
template <class Params> constexpr LiveMachine<Params, State> machineOf()
{
    using Now = At<Params, State>;
    return {.training = trainingOf<Params>(),
            .end = [](const Params& p) { return p.steps; },
            .record = [](Tape& tape, const Now& now) { record(tape, seen(now)); },
            .names = [](const Now& now) { return names(seen(now)); },
            .stage = [](const Now& now) { return stage(seen(now)); },
            .caption = [](const Now& now, const Tape& tape) { return caption(seen(now), tape); },
            .charts = [](const Params&) { return charts(); },
            .questions =
                [](const Now& changed) { return questions(seen(changed), [](const Now& now) { return outcome(seen(now)); }); },
            .values = [](const Now& now, const Tape& tape) { return values(seen(now), tape); },
            .net =
                [](const Now& now) {
                    return Net{now.state.plan->network, now.state.learner.parameters, now.state.plan->data};
                },
            .samples = [](const Now&) { return Batch; },
            .inside = [](const Now& now, int sample) { return insideOf(seen(now), sample); }};
}

template <class Params> inline constexpr LiveMachine<Params, State> learning = machineOf<Params>();

/// A lesson about a block: by hand, or live where its field "run" says otherwise.
template <class Params> std::unique_ptr<Session> openBlock(const Machine<Params>& byHand, double stepsPerSecond)
{
    return openEither({.field = "run",
                       .mechanism = {[byHand] { return openAlone(byHand, Params{}); }, stepsPerSecond},
                       .training = {makeLive<learning<Params>>(), 20},
                       .mechanismIs = "by-hand"});
}

} // namespace lessons::blocks
