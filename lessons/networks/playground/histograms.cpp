#include "lessons/networks/playground/histograms.h"

#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {
namespace {

/// Those of a flat vector that lie where the neurons' weights do.
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

/// What the hidden neurons answer at the training points.
std::vector<Bundle> activationsIn(const State& state)
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

std::vector<float> together(const std::vector<Bundle>& bundles)
{
    std::vector<float> all;
    for (const Bundle& bundle : bundles) all.insert(all.end(), bundle.values.begin(), bundle.values.end());
    return all;
}

} // namespace

std::vector<Bundle> bundlesOf(const State& state, Counted what)
{
    if (what == Counted::Activations) return activationsIn(state);
    return weightsIn(*state.plan, what == Counted::Weights ? state.learner.parameters : state.gradient);
}

Counted countedIn(const QString& chart)
{
    if (chart == QLatin1String("activations")) return Counted::Activations;
    return chart == QLatin1String("weights") ? Counted::Weights : Counted::Gradients;
}

widgets::Reach widened(widgets::Reach reach, const std::vector<Bundle>& bundles) { return reach.with(together(bundles)); }

widgets::Reach reachOf(const std::vector<double>& measured, Counted what)
{
    const std::size_t at = Measures::Count + 2 * std::size_t(what);
    return at < measured.size() ? widgets::Reach{measured[at], measured[at + 1]} : widgets::Reach{};
}

widgets::Reach reachAt(const Now& now, const Curves& curves, Counted what)
{
    const auto next = std::upper_bound(curves.samples.begin(), curves.samples.end(), now.step,
                                       [](int step, const engine::Sample& sample) { return step < sample.step; });
    const widgets::Reach before = next == curves.samples.begin() ? widgets::Reach{} : reachOf(std::prev(next)->values, what);
    return widened(before, bundlesOf(now.state, what));
}

std::vector<widgets::Chart> histogramsOf(const Now& now, const Curves& curves)
{
    const auto chart = [&](const QString& id, const QString& title, const QString& note) {
        const Counted what = countedIn(id);
        return widgets::histogram(id, title, note, reachAt(now, curves, what), together(bundlesOf(now.state, what)));
    };
    return {chart(QStringLiteral("weights"), Words::tr("Weights"), {}),
            chart(QStringLiteral("activations"), Words::tr("Activations"), Words::tr("hidden units")),
            chart(QStringLiteral("gradients"), Words::tr("Gradients"), Words::tr("of the batch"))};
}

} // namespace lessons::playground
