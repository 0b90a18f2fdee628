#include "lessons/networks/playground/run.h"
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
using StatePtr = std::shared_ptr<const State>;

Numbers scalar(double number, engine::Precision precision)
{
    Numbers one({}, precision);
    one.data = {number};
    return one;
}

/// Test points by their class and their answer: a card counts them.
Quantity recordConfusion(Tape& tape, const StatePtr& state)
{
    const int classes = state->plan->classes();
    Numbers counts({classes, classes}, engine::Precision::Double);
    counts.data = confusionOf(*state);
    return tape.make("confusion", Quantity(counts, [state, counts](const Indices& at) {
                         const double count = counts.data[engine::elementAt(counts.shape, at)];
                         if (!(count > 1)) return Term(count);
                         std::vector<Term> ones;
                         for (const int row : answeredAs(*state, at[0], at[1]))
                             ones.emplace_back(1, pointId(*state->plan, row, {PointLoss, 0}).toStdString());
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
                      losses.push_back(standing(symbolOf(plan, rows[n], {PointLoss, 0}), pass.losses()[n],
                                                pointId(plan, rows[n], {PointLoss, 0})));
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

} // namespace

const char* measureId(bool isLoss, bool tests)
{
    if (isLoss) return tests ? "testLoss" : "trainLoss";
    return tests ? "testAccuracy" : "trainAccuracy";
}

void record(Tape& tape, const Now& now)
{
    const auto state = now.kept ? now.kept : std::make_shared<const State>(now.state);
    const Plan& plan = *state->plan;
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (const auto& [what, block] : {std::pair{"weight", plan.network.weights(plan.denseOf(l))},
                                          std::pair{"bias", plan.network.biases(plan.denseOf(l))}})
            tape.parameter(layered(what, l), tensorOf(*block, state->learner.parameters));
    const Quantity confusion = recordConfusion(tape, state);
    const Measures m = measuresOf(*state);
    recordLoss(tape, state, false, m.trainLoss), recordLoss(tape, state, true, m.testLoss);
    recordAccuracy(tape, state, confusion, false, m.trainAccuracy);
    recordAccuracy(tape, state, confusion, true, m.testAccuracy);
}

} // namespace lessons::playground
