#include "lessons/networks/playground/maps.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Tape;
using engine::Term;

Numbers scalar(double number, engine::Precision precision)
{
    Numbers one({}, precision);
    one.data = {number};
    return one;
}

/// Of a layer, and their gradients by the last batch.
void recordParameters(Tape& tape, const State& state, int layer, bool learnt)
{
    const engine::Network& network = state.plan->network;
    const int dense = state.plan->denseOf(layer);
    const auto put = [&](const char* what, const engine::Block* block, const std::vector<float>& flat) {
        if (block) tape.parameter(layered(what, layer), tensorOf(*block, flat));
    };
    put("weight", network.weights(dense), state.learner.parameters), put("bias", network.biases(dense), state.learner.parameters);
    if (dense + 1 < network.depth()) put("slope", network.slopes(dense + 1), state.learner.parameters); // that a PReLU learns
    if (!learnt) return;
    put("dL/dweight", network.weights(dense), state.gradient), put("dL/dbias", network.biases(dense), state.gradient);
}

/// Test points by their class and their answer: a card counts them.
Quantity recordConfusion(Tape& tape, const Plan& plan, const std::optional<std::vector<std::vector<int>>>& answered)
{
    Numbers counts({plan.classes(), plan.classes()}, engine::Precision::Double);
    for (std::size_t i = 0; i < counts.size(); ++i) counts.data[i] = answered ? double((*answered)[i].size()) : std::nan("");
    return tape.make("confusion", Quantity(counts, [answered, counts](const Indices& at) {
                         const std::size_t i = engine::elementAt(counts.shape, at);
                         if (!(counts.data[i] > 0)) return Term(counts.data[i]);
                         std::vector<Term> ones;
                         for (const int row : (*answered)[i])
                             ones.emplace_back(1, widgets::elementId("point", {row}).toStdString());
                         return sum(std::move(ones));
                     }));
}

/// The mean over the points of a part.
void recordLoss(Tape& tape, const StatePtr& state, bool tests, double loss)
{
    tape.make(measureId(true, tests), Quantity(scalar(loss, engine::Precision::Float), [state, tests, loss](const Indices&) {
                  const Plan& plan = *state->plan;
                  const std::vector<int>& rows = tests ? plan.split.test : plan.split.train;
                  if (rows.empty() || std::isnan(loss)) return Term(loss);
                  std::vector<Term> losses;
                  auto& pass = passOver(*state, rows);
                  engine::lossOf<float>(plan.network, plan.loss, pass);
                  for (std::size_t n = 0; n < rows.size(); ++n)
                      losses.push_back(standing(plan, rows[n], {PointLoss, 0}, pass.losses()[n]));
                  return sum(std::move(losses)) / Term(double(rows.size()), "N");
              }));
}

/// Those of the diagonal by all test points; in training what is right by all.
void recordAccuracy(Tape& tape, const StatePtr& state, const Quantity& confusion, bool tests, double accuracy)
{
    tape.make(measureId(false, tests), Quantity(scalar(accuracy, engine::Precision::Double), [plan = state->plan, confusion,
                                                                                              tests, accuracy](const Indices&) {
                  const std::vector<int>& rows = tests ? plan->split.test : plan->split.train;
                  if (std::isnan(accuracy)) return Term(accuracy);
                  const Term all(double(rows.size()), "N");
                  if (!tests) return Term(std::round(accuracy * all.value), Words::tr("right").toStdString()) / all;
                  std::vector<Term> right;
                  for (int c = 0; c < plan->classes(); ++c) right.push_back(confusion.term({c, c}));
                  return sum(std::move(right)) / all;
              }));
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

const char* measureId(bool isLoss, bool tests)
{
    if (isLoss) return tests ? "testLoss" : "trainLoss";
    return tests ? "testAccuracy" : "trainAccuracy";
}

void record(Tape& tape, const Now& now)
{
    const StatePtr state = kept(now);
    const Plan& plan = *state->plan;
    if (now.step > 0) tape.step("batch");
    for (int l = 0; l < plan.neuronLayers(); ++l) recordParameters(tape, *state, l, now.step > 0);
    const Quantity confusion = recordConfusion(tape, plan, answeredOf(*state));
    const Measures m = measuresOf(*state);
    recordLoss(tape, state, false, m.trainLoss), recordLoss(tape, state, true, m.testLoss);
    recordAccuracy(tape, state, confusion, false, m.trainAccuracy);
    recordAccuracy(tape, state, confusion, true, m.testAccuracy);
    recordPoints(tape, now);
    recordMaps(tape, state);
    if (now.step > 0) tape.point(elementOf(plan, focusOf(now.params, now.state)).toStdString());
}

} // namespace lessons::playground
