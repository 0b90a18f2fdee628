#include "engine/tape/descended.h"
#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

#include <algorithm>

namespace lessons::transformer {
namespace {

using engine::Numbers;
using engine::numbersOf;

/// The next step made once more.
struct Next {
    Params params;
    State before, after; ///< after: with the pass of the step
    std::vector<Line> batch;
    int place;

    Next(const Now& now, int sample)
        : params(now.params), before(now.state), after(now.state), batch(batchOf(now.params, now.state)), place(sample)
    {
        wayBack(after, batch);
        learn(params, after);
    }
    const NamedNetwork& model() const { return after.plan->model; }
    const Line& line() const { return batch[std::size_t(place)]; }
    int symbolsInBatch() const
    {
        const auto labels = labelsOf(model(), batch);
        return int(std::count_if(labels.begin(), labels.end(), [](int label) { return label >= 0; }));
    }
    Walk walk() const { return {{after.plan, &after.plan->model}, params, after.plan->script().symbols, line().read}; }
};

/// Records what happens to a line.
class Crank {
public:
    Crank(Tape& t, const Next& n) : tape(t), next(n) {}

    void forwards()
    {
        const Quantity z = tokens::recordWalk(tape, walked);
        tape.step("p").make("p", softmax(z));
        std::vector<Quantity> losses;
        for (int t = 0; t < int(next.line().told.size()); ++t)
            if (const int symbol = next.line().told[std::size_t(t)]; symbol != Line::Unasked)
                losses.push_back(crossEntropy(row(z, t), symbol));
        const Quantity L = tape.step("L").make("L", engine::stacked(losses));
        tape.step("share").make("share", engine::sum(L) / Quantity(next.symbolsInBatch(), "N"));
    }
    void backwards()
    {
        engine::Backward back{.without = {"p", "L"}};
        for (const std::string& id : tape.ids())
            if (tape.origin(id) == engine::Origin::Parameter && id != "WQ1") back.without.push_back(id);
        for (const std::string& id : next.model().ids) {
            for (const char* statistic : {"mean", "variance"}) back.without.push_back(statistic + id);
            if (id == "E" || id[0] == 'R' || id[0] == 'U') back.without.push_back(id);
        }
        back.numbers = [this](const std::string& id) { return walked.slope(id); };
        tape.backward("share", back);
    }
    /// Of the first query's weights: this line's slopes, those of the batch, and what Adam makes of them.
    void update()
    {
        const engine::Optimiser adam = optimiserOf(next.params);
        const std::int64_t k = next.after.learner.steps;
        const Quantity W = tape.makings("WQ1").back().quantity;
        tape.step("own");
        const Quantity w = tape.carry("w", row(W, 0)), own = tape.make("own", row(*tape.gradientOf("WQ1"), 0));
        const Numbers batch = first(next.after.pass.gradient());
        const Quantity others = tape.parameter("others", (Quantity(batch) - own).value());
        const Quantity g = make("g", batch, own + others);
        const Quantity mOld = tape.parameter("mOld", first(next.before.learner.first)),
                       vOld = tape.parameter("v2Old", first(next.before.learner.second));
        const Quantity m = make("m", first(next.after.learner.first), firstMoment(adam, k, g, mOld));
        const Quantity v = make("v2", first(next.after.learner.second), secondMoment(adam, g, vOld));
        make("new", first(next.after.learner.parameters), descended(adam, k, w, g, m, v));
    }

private:
    Quantity make(const char* id, const Numbers& numbers, const Quantity& arithmetic)
    {
        return tape.step(id).make(id, numbersOf(numbers, arithmetic));
    }
    /// The first row of the queries' weights in a flat list.
    Numbers first(std::span<const float> flat) const
    {
        const int d = next.params.width;
        Tensor numbers({d});
        const std::size_t offset = next.model().network.weights(next.model().layerOf("Q1"))->offset;
        if (!flat.empty()) std::copy_n(flat.begin() + std::ptrdiff_t(offset), d, numbers.data.begin());
        return numbers;
    }

    Tape& tape;
    const Next& next;
    const tokens::Walked walked{next.model(), next.before.learner.parameters, next.after.pass, next.place, next.line().read,
                                true};
};

Glossary insideNames(const Walk& walk, const Line& line, int place)
{
    Glossary names;
    nameWalk(names, walk);
    nameSlopes(names, walk);
    QStringList asked;
    for (int t = 0; t < int(line.told.size()); ++t)
        if (line.told[std::size_t(t)] != Line::Unasked) asked << symbolsOf(walk.alphabet, {line.told[std::size_t(t)]});
    const QStringList feature{Words::tr("feature")};
    const auto vector = [&](const char* id, const QString& name, const char* tex, int decimals) {
        names[id] = {.name = name, .tex = tex, .decimals = decimals, .axes = {feature}};
    };
    vector("own", Words::tr("its first row"), "\\partial w", 6), vector("g", Words::tr("slope by the batch"), "g", 6);
    vector("m", Words::tr("mean of slopes"), "m", 6), vector("v2", Words::tr("mean of squares"), "v", 7);
    vector("w", Words::tr("weight before"), "w", 4), vector("new", Words::tr("weight after"), "w'", 4);
    const auto given = [&](const char* id, const QString& name, const char* tex, const QString& origin) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .axes = {feature}, .spelled = true};
    };
    given("others", Words::tr("slope by all other lines"), "g_o", Words::tr("computed from the batch"));
    given("mOld", Words::tr("mean so far"), "m", Words::tr("learnt"));
    given("v2Old", Words::tr("mean of squares so far"), "v", Words::tr("learnt"));
    names["L"] = {
        .name = Words::tr("loss of each symbol that should be told"), .tex = "L", .scale = Scale::Sequential, .axes = {asked}};
    names["share"] = {.name = Words::tr("their share of the batch"), .tex = "L/N", .decimals = 6};
    names["loss"] = {
        .name = Words::tr("Line %1 of the batch: minus the logarithm of each right symbol’s probability").arg(place + 1)};
    names["back"] = {.name = Words::tr("The slope of each logit: probability minus 1 for the right one, over N")};
    names["update"] = {.name = Words::tr("One query feature’s weights move")};
    return names;
}

Caption insideCaption(const Walk& walk, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Inside the next step."), Words::tr("One line of its batch goes through all layers, and back.")};
    const std::string key = tape.key(step);
    if (key == "L") return {Words::tr("Loss."), Words::tr("Small where the right symbol is probable.")};
    if (key == "share") return {Words::tr("Its share."), Words::tr("The batch’s loss is the mean over all its symbols.")};
    if (key == "own") return {Words::tr("One row."), Words::tr("With these weights the first feature of each query is made.")};
    if (key == "g") return {Words::tr("The whole batch."), Words::tr("This line’s slope, and those of all other lines.")};
    if (key == "m" || key == "v2")
        return {Words::tr("Adam."), Words::tr("Means of the slope and of its square go on from the step before.")};
    if (key == "new")
        return {Words::tr("The weights move."), Words::tr("With them the next step begins; all other weights move likewise.")};
    if (key == "dWQ1") return {Words::tr("Back."), Words::tr("Slopes of the queries times what entered, over all places.")};
    if (key[0] == 'd')
        return {Words::tr("Back."), Words::tr("Upstream times local: how much the loss changes with each number.")};
    return captionOf(walk, tape, step);
}

std::vector<Phase> insidePhases(const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "L"), Words::tr("loss")},
            {stepOf(tape, "dz"), Words::tr("backward")},
            {stepOf(tape, "own"), Words::tr("update")}};
}

} // namespace

Inside insideOf(const Now& now, int place)
{
    const Next next(now, place);
    Tape tape;
    Crank crank(tape, next);
    crank.forwards(), crank.backwards(), crank.update();
    const Walk walk = next.walk();
    std::vector<widgets::Scene> all = scenesOf(walk);
    for (widgets::Scene& scene : scenesBack(walk)) all.push_back(std::move(scene));
    return {.run = Recorded(std::move(tape), stageOf(std::move(all))),
            .names = [walk, line = next.line(), place] { return insideNames(walk, line, place); },
            .caption = [walk](const Tape& of, int step) { return insideCaption(walk, of, step); },
            .phases = insidePhases};
}

} // namespace lessons::transformer
