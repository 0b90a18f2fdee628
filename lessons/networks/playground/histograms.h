#pragma once

#include "lessons/networks/playground/numbers.h"

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

/// Equally wide bins round 0 that take in all finite numbers.
class Bins {
public:
    static constexpr int Count = 24;

    explicit Bins(const std::vector<Bundle>& bundles);

    /// Where bin i begins; where the last one ends is edge(Count).
    double edge(int i) const { return m_bound * (2.0 * i / Count - 1); }
    double centre(int i) const { return m_bound * (2 * (i + 0.5) / Count - 1); }
    /// How many of a bundle lie in each bin.
    std::vector<int> counts(const Bundle& bundle) const;

private:
    double m_bound = 0;
};

} // namespace lessons::playground
