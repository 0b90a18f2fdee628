#include "lessons/networks/playground/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {

engine::Pass<float>& passOver(const Plan& plan, const std::vector<float>& parameters, std::span<const int> rows)
{
    thread_local engine::Pass<float> pass;
    engine::gather<float>(plan.network, plan.samples(), rows, pass);
    engine::forward<float>(plan.network, parameters, pass);
    return pass;
}

engine::Pass<float>& passOver(const State& state, const std::vector<int>& rows)
{
    return passOver(*state.plan, state.learner.parameters, rows);
}

const engine::Pass<float>& passAt(const State& state, std::span<const QPointF> places)
{
    const Plan& plan = *state.plan;
    thread_local engine::Pass<float> pass;
    pass.resize(plan.network, int(places.size()));
    const auto inputs = pass.values(0);
    std::vector<float> columns(std::size_t(plan.data.columnCount()), 0.0F); // those without an axis have their mean
    for (std::size_t n = 0; n < places.size(); ++n) {
        columns[0] = float(places[n].x()), columns[1] = float(places[n].y());
        for (std::size_t i = 0; i < plan.features.size(); ++i) inputs(int(i), int(n)) = plan.features[i].of(columns.data());
    }
    engine::forward<float>(plan.network, state.learner.parameters, pass);
    if (plan.loss == engine::Loss::CrossEntropy) engine::probabilitiesOf<float>(plan.network, pass);
    return pass;
}

int answerOf(const Plan& plan, const engine::Lanes<const float>& outputs, int sample)
{
    int best = 0;
    for (int c = 0; c < plan.outputs(); ++c) {
        if (!std::isfinite(outputs(c, sample))) return NoAnswer;
        if (outputs(c, sample) > outputs(best, sample)) best = c;
    }
    return plan.outputs() == 1 ? int(outputs(0, sample) >= 0) : best;
}

namespace {

/// To each sample of a pass.
std::vector<int> answersIn(const Plan& plan, const engine::Pass<float>& pass)
{
    std::vector<int> answers;
    for (int n = 0; n < pass.samples(); ++n) answers.push_back(answerOf(plan, pass.values(plan.network.depth()), n));
    return answers;
}

std::vector<int> labelsOf(const Plan& plan, const std::vector<int>& rows)
{
    std::vector<int> labels;
    for (const int row : rows) labels.push_back(plan.data.labels[std::size_t(row)]);
    return labels;
}

std::pair<double, double> lossAndAccuracy(const State& state, const std::vector<int>& rows)
{
    if (rows.empty()) return {std::nan(""), std::nan("")};
    auto& pass = passOver(state, rows);
    const double loss = double(engine::lossOf<float>(state.plan->network, state.plan->loss, pass));
    const std::vector<int> answers = answersIn(*state.plan, pass), labels = labelsOf(*state.plan, rows);
    if (std::ranges::count(answers, NoAnswer) > 0) return {loss, std::nan("")};
    int right = 0;
    for (std::size_t n = 0; n < rows.size(); ++n) right += answers[n] == labels[n];
    return {loss, right / double(rows.size())};
}

/// How many units of a hidden layer have no slope at any point of the pass.
int deadUnits(const Plan& plan, const engine::Pass<float>& pass, int layer)
{
    const int sums = plan.denseOf(layer) + 1;
    const auto& f = *plan.network.layer(sums).as<engine::ActivationLayer>();
    int dead = 0;
    for (int j = 0; j < plan.neurons(layer); ++j)
        dead += std::ranges::all_of(pass.values(sums).row(j),
                                    [&](float z) { return engine::activationSlope(f.kind, double(z), f.shape) == 0; });
    return dead;
}

} // namespace

Measures measuresOf(const State& state)
{
    const auto [trainLoss, trainAccuracy] = lossAndAccuracy(state, state.plan->split.train);
    const auto [testLoss, testAccuracy] = lossAndAccuracy(state, state.plan->split.test);
    return {trainLoss, testLoss, trainAccuracy, testAccuracy};
}

std::optional<std::vector<std::vector<int>>> answeredOf(const State& state)
{
    const Plan& plan = *state.plan;
    std::vector<std::vector<int>> rows(std::size_t(plan.classes() * plan.classes()));
    if (plan.split.test.empty()) return rows;
    const std::vector<int> answers = answersIn(plan, passOver(state, plan.split.test)), labels = labelsOf(plan, plan.split.test);
    for (std::size_t n = 0; n < answers.size(); ++n) {
        if (answers[n] == NoAnswer) return {};
        rows[std::size_t(labels[n] * plan.classes() + answers[n])].push_back(plan.split.test[n]);
    }
    return rows;
}

double deadShareOf(const State& state)
{
    const Plan& plan = *state.plan;
    if (plan.split.train.empty() || plan.units.empty()) return 0;
    const auto& pass = passOver(state, plan.split.train);
    int dead = 0, all = 0;
    for (int l = 0; l < int(plan.units.size()); ++l) dead += deadUnits(plan, pass, l), all += plan.neurons(l);
    return dead / double(all);
}

Condition conditionOf(const State& state)
{
    const Plan& plan = *state.plan;
    Condition condition;
    if (plan.split.train.empty()) return condition;
    std::vector<int> rows; // that are drawn
    std::vector<QPointF> places;
    for (const auto* part : {&plan.split.train, &plan.split.test})
        for (std::size_t i = 0; i < std::min(part->size(), MostShown); ++i)
            rows.push_back((*part)[i]), places.push_back(plan.placeOf(rows.back()));
    const auto& trained = passOver(state, plan.split.train);
    for (int l = int(plan.units.size()); l-- > 0;)
        if (deadUnits(plan, trained, l) == plan.neurons(l)) condition.deadLayer = l;
    const std::vector<int> answers = answersIn(plan, passOver(state, rows)), truths = labelsOf(plan, rows);
    const auto areOne = [](const std::vector<int>& list) { return std::ranges::count(list, list[0]) == std::ssize(list); };
    if (!areOne(truths) && areOne(answers)) condition.onlyAnswer = answers[0];
    if (!plan.usesMore()) return condition;
    const std::vector<int> onMap = answersIn(plan, passAt(state, places));
    for (std::size_t i = 0; i < rows.size(); ++i) condition.apart += answers[i] != onMap[i];
    return condition;
}

} // namespace lessons::playground
