#include "lessons/networks/playground/run.h"

#include <algorithm>
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
    int right = 0;
    for (int n = 0; n < int(rows.size()); ++n)
        right += answerOf(plan, outputsOf(plan, pass), n) == plan.data.labels[std::size_t(rows[std::size_t(n)])];
    return {double(engine::lossOf<float>(plan.network, plan.loss, pass)), right / double(rows.size())};
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

std::vector<int> confusionOf(const State& state)
{
    const Plan& plan = *state.plan;
    std::vector<int> counts(std::size_t(plan.classes() * plan.classes()), 0);
    const auto& rows = plan.split.test;
    if (rows.empty()) return counts;
    const auto& pass = passOver(state, rows);
    for (int n = 0; n < int(rows.size()); ++n) {
        const int truth = plan.data.labels[std::size_t(rows[std::size_t(n)])];
        ++counts[std::size_t(truth * plan.classes() + answerOf(plan, outputsOf(plan, pass), n))];
    }
    return counts;
}

double deadShareOf(const State& state)
{
    const Plan& plan = *state.plan;
    const auto& rows = plan.split.train;
    if (rows.empty() || plan.units.empty()) return 0;
    const auto& pass = passOver(state, rows);
    int dead = 0, all = 0;
    for (int l = 0; l < int(plan.units.size()); ++l) {
        const auto& activation = std::get<engine::ActivationLayer>(plan.network.layers()[std::size_t(plan.denseOf(l) + 1)]);
        const auto sums = pass.values(plan.denseOf(l) + 1);
        for (int j = 0; j < plan.neurons(l); ++j, ++all) {
            const auto z = sums.row(j);
            dead += std::all_of(z.begin(), z.end(), [&](float sum) {
                return engine::activationSlope(activation.kind, double(sum), activation.shape) == 0;
            });
        }
    }
    return dead / double(all);
}

} // namespace lessons::playground
