#include "lessons/confusion.h"
#include "lessons/networks/playground/stage.h"

#include <cmath>

namespace lessons::playground {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;

/// Of a layer, and their gradients by the last batch.
void recordParameters(Tape& tape, const State& state, int layer, bool learnt)
{
    const engine::Network& network = state.plan->network;
    const int dense = state.plan->denseOf(layer);
    const auto put = [&](const char* what, const engine::Block* block, const std::vector<float>& flat) {
        if (block) tape.parameter(indexed(what, layer), tensorOf(*block, flat));
    };
    put("weight", network.weights(dense), state.learner.parameters), put("bias", network.biases(dense), state.learner.parameters);
    if (dense + 1 < network.depth()) put("slope", network.slopes(dense + 1), state.learner.parameters); // that a PReLU learns
    if (!learnt) return;
    put("dL/dweight", network.weights(dense), state.gradient), put("dL/dbias", network.biases(dense), state.gradient);
}

const std::vector<int>& rowsOf(const Plan& plan, bool tests) { return tests ? plan.split.test : plan.split.train; }

/// The mean over the points of a part.
Quantity meanLoss(const StatePtr& state, bool tests, double loss)
{
    return {Numbers::scalar(loss, engine::Precision::Float), [state, tests, loss](const Indices&) {
                const Plan& plan = *state->plan;
                const std::vector<int>& rows = rowsOf(plan, tests);
                if (rows.empty() || std::isnan(loss)) return Term(loss);
                std::vector<Term> losses;
                auto& pass = passOver(*state, rows);
                engine::lossOf<float>(plan.network, plan.loss, pass);
                for (std::size_t n = 0; n < rows.size(); ++n)
                    losses.push_back(standing(plan, rows[n], {PointLoss, 0}, pass.losses()[n]));
                return sum(std::move(losses)) / Term(double(rows.size()), "N");
            }};
}

Quantity shareRight(double accuracy, std::size_t points)
{
    if (std::isnan(accuracy)) return Numbers::scalar(accuracy);
    const Term all(double(points), "N");
    return byHand(Term(std::round(accuracy * all.value), "right") / all, accuracy);
}

void recordMeasures(Tape& tape, const StatePtr& state)
{
    const Plan& plan = *state->plan;
    const auto point = [](int row) { return widgets::elementId("point", {row}).toStdString(); };
    const Quantity confusion = recordConfusion(tape, plan.classes(), answeredOf(*state), point);
    const Measures m = measuresOf(*state);
    tape.make("trainLoss", meanLoss(state, false, m.trainLoss)), tape.make("testLoss", meanLoss(state, true, m.testLoss));
    tape.make("trainAccuracy", shareRight(m.trainAccuracy, plan.split.train.size()));
    tape.make("testAccuracy", accuracyBy(confusion, m.testAccuracy, int(plan.split.test.size())));
}

/// The points that are drawn: where they lie, their classes, and how they look.
void recordPoints(Tape& tape, const Now& now)
{
    const Plan& plan = *now.state.plan;
    const Drawn drawn = drawnRows(now);
    const auto put = [&](const char* id, const std::function<double(std::size_t)>& number) {
        Numbers numbers({int(drawn.rows.size())}, engine::Precision::Float);
        for (std::size_t i = 0; i < drawn.rows.size(); ++i) numbers.data[i] = number(i);
        tape.input(id, std::move(numbers));
    };
    put("pointX", [&](std::size_t i) { return plan.placeOf(drawn.rows[i]).x(); });
    put("pointY", [&](std::size_t i) { return plan.placeOf(drawn.rows[i]).y(); });
    put("pointClass", [&](std::size_t i) { return double(plan.data.labels[std::size_t(drawn.rows[i])]); });
    put("pointMark", [&](std::size_t i) { return double(int(drawn.marks[i])); });
}

} // namespace

Drawn drawnRows(const Now& now)
{
    Drawn drawn;
    const auto add = [&](const std::vector<int>& rows, widgets::Mark mark, std::size_t most) {
        const std::size_t count = std::min(rows.size(), most);
        drawn.rows.insert(drawn.rows.end(), rows.begin(), rows.begin() + std::ptrdiff_t(count));
        drawn.marks.insert(drawn.marks.end(), count, mark);
    };
    const auto& split = now.state.plan->split;
    if (now.params.showTest) add(split.test, widgets::Mark::Hollow, MostShown);
    add(split.train, widgets::Mark::Full, MostShown);
    add(now.state.batch, widgets::Mark::Ringed, now.state.batch.size());
    return drawn;
}

StatePtr kept(const Now& now) { return now.kept ? now.kept : std::make_shared<const State>(now.state); }

void record(Tape& tape, const Now& now)
{
    const StatePtr state = kept(now);
    if (now.step > 0) tape.step("batch");
    for (int l = 0; l < state->plan->neuronLayers(); ++l) recordParameters(tape, *state, l, now.step > 0);
    recordMeasures(tape, state), recordPoints(tape, now), recordMaps(tape, state);
    if (now.step > 0) tape.point(elementOf(*state->plan, focusOf(now.params, now.state)).toStdString());
}

} // namespace lessons::playground
