#include "lessons/networks/playground/run.h"

#include <algorithm>

namespace lessons::playground {
namespace {

/// How many units of a hidden layer have no slope at any point of the pass.
int deadUnits(const Plan& plan, const engine::Pass<float>& pass, int layer)
{
    const auto& activation = *plan.network.layer(plan.denseOf(layer) + 1).as<engine::ActivationLayer>();
    const auto sums = pass.values(plan.denseOf(layer) + 1);
    int dead = 0;
    for (int j = 0; j < plan.neurons(layer); ++j) {
        const auto z = sums.row(j);
        dead += std::all_of(z.begin(), z.end(), [&](float sum) {
            return engine::activationSlope(activation.kind, double(sum), activation.shape) == 0;
        });
    }
    return dead;
}

/// The points that are drawn.
std::vector<int> shownRows(const Plan& plan)
{
    std::vector<int> rows;
    for (const auto* part : {&plan.split.train, &plan.split.test})
        rows.insert(rows.end(), part->begin(), part->begin() + std::ptrdiff_t(std::min(part->size(), MostShown)));
    return rows;
}

/// What the map says where these points lie, where all other columns have their mean.
std::vector<int> answersOnMap(const State& state, const std::vector<int>& rows)
{
    const Plan& plan = *state.plan;
    thread_local engine::Pass<float> pass;
    pass.resize(plan.network, int(rows.size()));
    const auto inputs = pass.values(0);
    std::vector<float> at(plan.features.size());
    for (int n = 0; n < int(rows.size()); ++n) {
        const float* columns = &plan.columns[std::size_t(rows[std::size_t(n)] * plan.data.columnCount())];
        plan.inputsAt(double(columns[0]), double(columns[1]), at.data());
        for (std::size_t i = 0; i < at.size(); ++i) inputs(int(i), n) = at[i];
    }
    engine::forward<float>(plan.network, state.learner.parameters, pass);
    return answersIn(plan, pass);
}

/// The one element, if they are all the same.
std::optional<int> onlyOne(const std::vector<int>& list)
{
    const bool same = !list.empty() && std::all_of(list.begin(), list.end(), [&](int x) { return x == list.front(); });
    return same ? std::optional(list.front()) : std::nullopt;
}

} // namespace

double deadShareOf(const State& state)
{
    const Plan& plan = *state.plan;
    if (plan.split.train.empty() || plan.units.empty()) return 0;
    const auto& pass = passOver(state, plan.split.train);
    int dead = 0, all = 0;
    for (int l = 0; l < int(plan.units.size()); ++l) dead += deadUnits(plan, pass, l), all += plan.neurons(l);
    return dead / double(all);
}

bool usesMore(const Plan& plan)
{
    return std::any_of(plan.features.begin(), plan.features.end(),
                       [](const Feature& f) { return std::max(f.first, f.second) > 1; });
}

Condition conditionOf(const State& state)
{
    const Plan& plan = *state.plan;
    Condition condition;
    const std::vector<int> rows = shownRows(plan);
    if (plan.split.train.empty() || rows.empty()) return condition;
    const auto& trained = passOver(state, plan.split.train);
    for (int l = int(plan.units.size()); l-- > 0;)
        if (deadUnits(plan, trained, l) == plan.neurons(l)) condition.deadLayer = l;
    const std::vector<int> answers = answersIn(plan, passOver(state, rows));
    std::vector<int> truths;
    for (const int row : rows) truths.push_back(plan.data.labels[std::size_t(row)]);
    if (!onlyOne(truths)) condition.onlyAnswer = onlyOne(answers);
    if (!usesMore(plan)) return condition;
    const std::vector<int> onMap = answersOnMap(state, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) condition.apart += answers[i] != onMap[i];
    return condition;
}

} // namespace lessons::playground
