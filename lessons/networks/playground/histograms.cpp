#include "lessons/networks/playground/histograms.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lessons::playground {

std::vector<Bundle> weightsIn(const Plan& plan, const std::vector<float>& flat)
{
    std::vector<Bundle> list;
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (int j = 0; j < plan.neurons(l); ++j) {
            const auto first = flat.begin() + std::ptrdiff_t(weightAt(plan, {l, j}, 0));
            list.push_back({{l, j}, {first, first + inputsOf(plan, l)}});
        }
    return list;
}

std::vector<Bundle> activationsOf(const State& state)
{
    const Plan& plan = *state.plan;
    std::vector<Bundle> list;
    if (plan.split.train.empty()) return list;
    const engine::Pass<float>& pass = passOver(state, plan.split.train);
    for (int l = 0; l + 1 < plan.neuronLayers(); ++l)
        for (int j = 0; j < plan.neurons(l); ++j) {
            const auto row = pass.values(plan.valuesOf(l)).row(j);
            list.push_back({{l, j}, {row.begin(), row.end()}});
        }
    return list;
}

std::vector<Bundle> bundlesOf(const State& state, Counted what)
{
    if (what == Counted::Activations) return activationsOf(state);
    return weightsIn(*state.plan, what == Counted::Weights ? state.learner.parameters : state.gradient);
}

namespace {

/// The next number that an axis may end at, so that it grows in few jumps.
double roundedUp(double size)
{
    if (size == 0) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    for (const double factor : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (size <= factor * power) return factor * power;
    return 10 * power;
}

std::size_t placeOf(Counted what) { return Measures::Count + 2 * std::size_t(what); }

} // namespace

Reach Reach::with(const std::vector<Bundle>& bundles) const
{
    double size = 0;
    for (const Bundle& bundle : bundles)
        for (const float value : bundle.values)
            if (std::isfinite(value)) size = std::max(size, std::abs(double(value)));
    const Reach wider{std::fmax(bound, roundedUp(size)), top};
    if (wider.bound == 0) return wider; // nothing has been counted yet
    const std::vector<int> counts = Bins(wider.bound).counts(bundles);
    return {wider.bound, std::fmax(top, *std::max_element(counts.begin(), counts.end()))};
}

Reach reachOf(const std::vector<double>& measured, Counted what)
{
    const std::size_t at = placeOf(what);
    return at < measured.size() ? Reach{measured[at], measured[at + 1]} : Reach{};
}

Reach reachAt(const Now& now, const Curves& curves, Counted what)
{
    const auto next = std::upper_bound(curves.samples.begin(), curves.samples.end(), now.step,
                                       [](int step, const engine::Sample& sample) { return step < sample.step; });
    const Reach before = next == curves.samples.begin() ? Reach{} : reachOf(std::prev(next)->values, what);
    return before.with(bundlesOf(now.state, what));
}

std::vector<int> Bins::counts(const Bundle& bundle) const
{
    std::vector<int> counts(Count);
    for (const float value : bundle.values)
        if (std::isfinite(value)) ++counts[std::size_t(std::min(int((double(value) / m_bound + 1) / 2 * Count), Count - 1))];
    return counts;
}

std::vector<int> Bins::counts(const std::vector<Bundle>& bundles) const
{
    std::vector<int> sum(Count);
    for (const Bundle& bundle : bundles) {
        const std::vector<int> own = counts(bundle);
        std::transform(own.begin(), own.end(), sum.begin(), sum.begin(), std::plus<>());
    }
    return sum;
}

} // namespace lessons::playground
