#include "lessons/networks/playground/run.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::playground {
namespace {

engine::Lanes<const float> outputsOf(const Plan& plan, const engine::Pass<float>& pass)
{
    return pass.values(plan.network.depth());
}

std::pair<double, double> lossAndAccuracy(const State& state, const std::vector<int>& rows)
{
    if (rows.empty()) return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    const Plan& plan = *state.plan;
    auto& pass = passOver(state, rows);
    const double loss = double(engine::lossOf<float>(plan.network, plan.loss, pass));
    int right = 0;
    for (int n = 0; n < int(rows.size()); ++n) {
        const int answer = answerOf(plan, outputsOf(plan, pass), n);
        if (answer == NoAnswer) return {loss, std::numeric_limits<double>::quiet_NaN()};
        right += answer == plan.data.labels[std::size_t(rows[std::size_t(n)])];
    }
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

Measures measuresOf(const State& state)
{
    const auto [trainLoss, trainAccuracy] = lossAndAccuracy(state, state.plan->split.train);
    const auto [testLoss, testAccuracy] = lossAndAccuracy(state, state.plan->split.test);
    return {trainLoss, testLoss, trainAccuracy, testAccuracy};
}

std::vector<double> confusionOf(const State& state)
{
    const Plan& plan = *state.plan;
    const auto size = std::size_t(plan.classes() * plan.classes());
    std::vector<double> counts(size, 0);
    const auto& rows = plan.split.test;
    if (rows.empty()) return counts;
    const auto& pass = passOver(state, rows);
    for (int n = 0; n < int(rows.size()); ++n) {
        const int truth = plan.data.labels[std::size_t(rows[std::size_t(n)])];
        const int answer = answerOf(plan, outputsOf(plan, pass), n);
        if (answer == NoAnswer) return std::vector<double>(size, std::numeric_limits<double>::quiet_NaN());
        ++counts[std::size_t(truth * plan.classes() + answer)];
    }
    return counts;
}

} // namespace lessons::playground
