#pragma once

#include "lessons/networks/playground/units.h"
#include "widgets/charts/histogram.h"

#include <array>

namespace lessons::playground {

/// Numbers that belong to one neuron.
struct Bundle {
    Unit unit;
    std::vector<float> values;
};

/// What a histogram of the weights, the activations at the training points, the gradients shows.
enum class Counted { Weights, Activations, Gradients };
inline constexpr std::array AllCounted{Counted::Weights, Counted::Activations, Counted::Gradients};
Counted countedIn(const QString& chart);
std::vector<Bundle> bundlesOf(const State& state, Counted what);

/// How far the axes go after these have been shown, too; what it was when the curves had this point; and what it is at the step
/// itself, given the last point before it.
widgets::Reach widened(widgets::Reach reach, const std::vector<Bundle>& bundles);
widgets::Reach reachOf(const std::vector<double>& measured, Counted what);
widgets::Reach reachAt(const Now& now, const Curves& curves, Counted what);

} // namespace lessons::playground
