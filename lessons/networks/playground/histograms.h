#pragma once

#include "lessons/networks/playground/numbers.h"

#include <array>

namespace lessons::playground {

/// Numbers that belong to one neuron.
struct Bundle {
    Unit unit;
    std::vector<float> values;
};

/// Those of a flat vector that lie where the neurons' weights do.
std::vector<Bundle> weightsIn(const Plan& plan, const std::vector<float>& flat);
/// What the hidden neurons answer at the training points.
std::vector<Bundle> activationsOf(const State& state);

/// What a histogram of the weights, the activations, the gradients shows.
enum class Counted { Weights, Activations, Gradients };
inline constexpr std::array AllCounted{Counted::Weights, Counted::Activations, Counted::Gradients};
std::vector<Bundle> bundlesOf(const State& state, Counted what);

/// How far the axes of a histogram go: they only grow during a run.
struct Reach {
    double bound = 0; ///< of the values; 0 as long as all were 0
    double top = 0;   ///< of the counts

    /// What it is after these have been shown, too.
    Reach with(const std::vector<Bundle>& bundles) const;
};
/// What it was when the curves had this point, and what it is at the step itself, given the last point before it.
Reach reachOf(const std::vector<double>& measured, Counted what);
Reach reachAt(const Now& now, const Curves& curves, Counted what);

/// Equally wide bins from -bound to bound.
class Bins {
public:
    static constexpr int Count = 24;

    explicit Bins(double bound) : m_bound(bound > 0 ? bound : 1) {}

    /// Where bin i begins; where the last one ends is edge(Count).
    double edge(int i) const { return m_bound * (2.0 * i / Count - 1); }
    double centre(int i) const { return m_bound * (2 * (i + 0.5) / Count - 1); }
    /// How many of a bundle lie in each bin.
    std::vector<int> counts(const Bundle& bundle) const;
    std::vector<int> counts(const std::vector<Bundle>& bundles) const;

private:
    double m_bound;
};

} // namespace lessons::playground
