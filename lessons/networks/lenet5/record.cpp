#include "lessons/confusion.h"
#include "lessons/networks/lenet5/layers.h"
#include "lessons/networks/lenet5/words.h"
#include "lessons/networks/lenet5/zoom.h"

#include <algorithm>
#include <cmath>

namespace lessons::lenet5 {
namespace {

using engine::Numbers;
using engine::Term;

/// Test pictures by their class and their answer.
Quantity recordAnswers(Tape& tape, const Plan& plan, const Tested& tested)
{
    Answered answered(std::in_place, Classes * Classes);
    for (std::size_t i = 0; i < tested.answers.size(); ++i)
        if (const int row = plan.testRows[i], answer = tested.answers[i]; answer >= 0)
            (*answered)[std::size_t(plan.test->labels[std::size_t(row)] * Classes + answer)].push_back(row);
    return recordConfusion(tape, Classes, answered, [](int row) { return Words::tr("picture %1").arg(row + 1).toStdString(); });
}

void recordMeasures(Tape& tape, const State& state)
{
    const auto plan = state.plan;
    const auto tested = state.tested;
    const double N = double(plan->testRows.size());
    const Quantity confusion = recordAnswers(tape, *plan, *tested);
    tape.make("testAccuracy", accuracyBy(confusion, tested->accuracy, int(plan->testRows.size())));
    const auto share = [&tape](const char* id, double value, double n) {
        tape.make(id, byHand(Term(value * n, "sum") / Term(n, "N"), value));
    };
    share("testLoss", tested->loss, N);
    const double size = state.batch;
    share("loss", state.batchLoss, size), share("batchAccuracy", state.batchAccuracy, size);
}

void recordMistakes(Tape& tape, const Params& p, const State& state)
{
    const std::vector<int> rows = mistakesOf(state);
    if (rows.empty()) return;
    Tensor pictures = picturesOf(*state.plan->test, rows, p.shift);
    pictures.shape = {int(rows.size()), Side, Side};
    tape.input("wrong", pictures);
}

} // namespace

const engine::Pass<float>& passOf(const Params& p, const State& state)
{
    static thread_local engine::Pass<float> pass;
    const engine::Network& net = state.plan->network;
    const Picture picture = pictureOf(p, *state.plan);
    const int label = std::max(0, picture.label), first = 0;
    gather<float>(net, {picture.pixels, {&label, 1}, {}}, {&first, 1}, pass);
    forward<float>(net, state.learner.parameters, pass);
    probabilitiesOf<float>(net, pass);
    return pass;
}

std::vector<int> mistakesOf(const State& state)
{
    constexpr std::size_t MostShown = 24;
    const Plan& plan = *state.plan;
    std::vector<int> rows;
    for (std::size_t i = 0; i < plan.testRows.size() && rows.size() < MostShown; ++i)
        if (state.tested->answers[i] != plan.test->labels[std::size_t(plan.testRows[i])]) rows.push_back(plan.testRows[i]);
    return rows;
}

int shownAnswer(const Tape& tape)
{
    const Numbers& p = tape.makings("p").back().quantity.value();
    const bool isNumber = std::ranges::all_of(p.data, [](double share) { return std::isfinite(share); });
    return isNumber ? int(std::ranges::max_element(p.data) - p.data.begin()) : -1;
}

void record(Tape& tape, const Now& now)
{
    if (now.step > 0) tape.step("batch");
    recordMeasures(tape, now.state);
    if (now.params.view == "mistakes") recordMistakes(tape, now.params, now.state);
    recordCosts(tape, *now.state.plan);
    const State& state = now.state;
    recordWay(tape, {netOf(state.plan), state.learner.parameters, passOf(now.params, state)});
    const auto zoom = zoomOf(now.params, *now.state.plan);
    if (zoom) recordZoom(tape, *zoom, *now.state.plan);
    if (now.step == 0) return;
    if (zoom) tape.point(zoom->layer, zoom->at);
    else tape.point("p", {std::max(0, shownAnswer(tape))});
}

} // namespace lessons::lenet5
