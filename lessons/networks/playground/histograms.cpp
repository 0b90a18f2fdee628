#include "lessons/networks/playground/histograms.h"

#include <algorithm>
#include <cmath>

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

Bins::Bins(const std::vector<Bundle>& bundles)
{
    for (const Bundle& bundle : bundles)
        for (const float value : bundle.values)
            if (std::isfinite(value)) m_bound = std::max(m_bound, std::abs(double(value)));
    if (m_bound == 0) m_bound = 1;
}

std::vector<int> Bins::counts(const Bundle& bundle) const
{
    std::vector<int> counts(Count);
    for (const float value : bundle.values)
        if (std::isfinite(value)) ++counts[std::size_t(std::min(int((double(value) / m_bound + 1) / 2 * Count), Count - 1))];
    return counts;
}

} // namespace lessons::playground
