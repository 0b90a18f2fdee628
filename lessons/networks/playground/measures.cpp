#include "lessons/networks/playground/run.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::playground {
namespace {

std::pair<double, double> lossAndAccuracy(const State& state, const std::vector<int>& rows)
{
    constexpr double None = std::numeric_limits<double>::quiet_NaN();
    if (rows.empty()) return {None, None};
    const Plan& plan = *state.plan;
    auto& pass = passOver(state, rows);
    const double loss = double(engine::lossOf<float>(plan.network, plan.loss, pass));
    const std::vector<int> answers = answersIn(plan, pass);
    if (std::find(answers.begin(), answers.end(), NoAnswer) != answers.end()) return {loss, None};
    int right = 0;
    for (std::size_t n = 0; n < rows.size(); ++n) right += answers[n] == plan.data.labels[std::size_t(rows[n])];
    return {loss, right / double(rows.size())};
}

} // namespace

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

int answerOf(const Plan& plan, const engine::Lanes<const float>& outputs, int sample)
{
    for (int c = 0; c < plan.outputs(); ++c)
        if (!std::isfinite(outputs(c, sample))) return NoAnswer;
    if (plan.outputs() == 1) return outputs(0, sample) >= 0 ? 1 : 0;
    int best = 0;
    for (int c = 1; c < plan.outputs(); ++c)
        if (outputs(c, sample) > outputs(best, sample)) best = c;
    return best;
}

std::vector<int> answersIn(const Plan& plan, const engine::Pass<float>& pass)
{
    std::vector<int> answers;
    for (int n = 0; n < pass.samples(); ++n) answers.push_back(answerOf(plan, pass.values(plan.network.depth()), n));
    return answers;
}

Measures measuresOf(const State& state)
{
    const auto [trainLoss, trainAccuracy] = lossAndAccuracy(state, state.plan->split.train);
    const auto [testLoss, testAccuracy] = lossAndAccuracy(state, state.plan->split.test);
    return {trainLoss, testLoss, trainAccuracy, testAccuracy};
}

std::vector<double> confusionOf(const State& state)
{
    const Plan& plan = *state.plan;
    const auto& rows = plan.split.test;
    std::vector<double> counts(std::size_t(plan.classes() * plan.classes()));
    if (rows.empty()) return counts;
    const std::vector<int> answers = answersIn(plan, passOver(state, rows));
    for (std::size_t n = 0; n < rows.size(); ++n) {
        if (answers[n] == NoAnswer) return std::vector<double>(counts.size(), std::numeric_limits<double>::quiet_NaN());
        ++counts[std::size_t(plan.data.labels[std::size_t(rows[n])] * plan.classes() + answers[n])];
    }
    return counts;
}

std::vector<int> answeredAs(const State& state, int truth, int answer)
{
    const Plan& plan = *state.plan;
    const auto& rows = plan.split.test;
    const std::vector<int> answers = answersIn(plan, passOver(state, rows));
    std::vector<int> found;
    for (std::size_t n = 0; n < rows.size(); ++n)
        if (plan.data.labels[std::size_t(rows[n])] == truth && answers[n] == answer) found.push_back(rows[n]);
    return found;
}

} // namespace lessons::playground
