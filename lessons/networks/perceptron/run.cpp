#include "lessons/networks/perceptron/run.h"

#include "engine/nn/layers.h"

#include <cmath>

namespace lessons::perceptron {
namespace {

using engine::element;
using engine::Numbers;

Numbers vector(const Vector& w) { return Numbers::vector({w.begin(), w.end()}); }

/// Where every point is, and on which side it should be.
void recordPoints(Run& run)
{
    std::vector<double> columns[2], kinds;
    for (int i = 0; i < run.points.size(); ++i) {
        for (std::size_t c = 0; c < 2; ++c) columns[c].push_back(run.points.x[std::size_t(i)][c]);
        kinds.push_back(run.points.t[std::size_t(i)] > 0 ? 1 : 0);
    }
    run.input("x1", Numbers::vector(columns[0])), run.input("x2", Numbers::vector(columns[1]));
    run.input("t", Numbers::vector(run.points.t)), run.input("kind", Numbers::vector(kinds));
}

Quantity last(const Tape& tape, const char* id) { return tape.makings(id).front().quantity; }

/// By these weights: how many points are on the wrong side, or on the line, and how far they are off.
void judge(Tape& tape, const Points& points, const Quantity& w)
{
    const Quantity x1 = last(tape, "x1"), x2 = last(tape, "x2"), t = last(tape, "t");
    const Quantity scores = t * (element(w, {0}) * x1 + element(w, {1}) * x2 + element(w, {2}));
    std::vector<engine::Term> wrong{engine::Term(0.0)};
    for (int i = 0; i < points.size(); ++i)
        if (scores[std::size_t(i)] <= 0) wrong.emplace_back(1, widgets::elementId("x1", {i}).toStdString());
    tape.make("mistakes", engine::byHand(engine::sum(std::move(wrong))));
    tape.make("loss", engine::sum(engine::relu(-scores)));
}

/// Novikoff's budget: the length of (w, b) grows by γ at least with each update, and with √k at most.
void spend(Tape& tape, const Params& p, const Quantity& updates, const Quantity& w)
{
    tape.make("length", engine::sqrt(engine::dot(w, w)) / Quantity(p.eta, "η"));
    tape.make("least", updates * last(tape, "gamma")), tape.make("most", engine::sqrt(updates) * last(tape, "R"));
}

void update(Tape& tape, const Run& run, const Params& p, int k)
{
    const Course::Update& made = run.course.updates[std::size_t(k)];
    const Quantity wBefore = tape.before("w", vector(made.before));
    const Quantity kBefore = tape.before("updates", Numbers::scalar(k));
    tape.round("update");
    tape.arrives("point", Numbers::scalar(made.point + 1)), tape.arrives("epoch", Numbers::scalar(made.epoch));
    const Quantity target = element(last(tape, "t"), {made.point});
    const Quantity x = tape.make(
        "x", engine::stacked({element(last(tape, "x1"), {made.point}), element(last(tape, "x2"), {made.point}), Quantity(1)}));
    tape.make("score", target * engine::dot(wBefore, x));
    const Quantity updates = tape.make("updates", kBefore + Quantity(1));
    const Quantity delta = tape.make("delta", Quantity(p.eta, "η") * target * x);
    const Quantity w = tape.make("w", wBefore + delta);
    judge(tape, run.points, w);
    if (run.hasBudget(p)) spend(tape, p, updates, w);
    tape.point("w");
}

} // namespace

Run run(const Params& p)
{
    Run run;
    run.points = pointsOf(p), run.room = roomOf(run.points), run.course = courseOf(p, run.points);
    recordPoints(run);
    const Quantity w = run.draw("w", vector(run.course.start));
    const Quantity updates = run.draw("updates", Numbers::scalar(0));
    if (run.hasBudget(p)) {
        const Quantity R = run.parameter("R", Numbers::scalar(run.room.R)),
                       gamma = run.parameter("gamma", Numbers::scalar(run.room.margin));
        run.make("budget", square(R / gamma));
        spend(run, p, updates, w);
    }
    judge(run, run.points, w);
    const Run known = run; // what the rounds are made of
    run.rounds(known.updates(), [known, p](Tape& tape, int k) { update(tape, known, p, k); });
    return run;
}

Net netAt(const Params& p, const Run& run, int step)
{
    std::vector<float> weights, inputs;
    for (std::size_t i = 0; i < Vector().size(); ++i) weights.push_back(float(run.value("w", i, step).value_or(0)));
    for (const Vector& x : run.points.x) inputs.insert(inputs.end(), {float(x[0]), float(x[1])});
    const engine::Dataset& data = run.points.data;
    return {engine::Network({2}, {engine::Dense{1}, engine::ActivationLayer{engine::Activation::Sign}}), std::move(weights),
            dataOfRows(p.data, std::move(inputs), run.points.size(), run.points.size(), data.labels, data.classes)};
}

} // namespace lessons::perceptron
