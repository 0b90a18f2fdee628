#pragma once

#include "widgets/charts/chart.h"

#include <span>

namespace widgets {

/// Equally wide bins from -bound to bound.
class Bins {
public:
    static constexpr int Count = 24;

    explicit Bins(double bound) : m_bound(bound > 0 ? bound : 1) {}

    /// Where bin i begins; where the last one ends is edge(Count).
    double edge(int i) const { return m_bound * (2.0 * i / Count - 1); }
    double centre(int i) const { return m_bound * (2 * (i + 0.5) / Count - 1); }
    /// How many of these lie in each bin; what is no number lies in none.
    std::vector<int> counts(std::span<const float> values) const;

private:
    double m_bound;
};

/// How far the axes of a histogram go: they only grow during a run.
struct Reach {
    double bound = 0; ///< of the values; 0 as long as all were 0
    double top = 0;   ///< of the counts

    /// What it is after these have been shown, too.
    Reach with(std::span<const float> values) const;
};

/// The bars of a histogram of these values, on axes that reach so far.
Chart histogram(const QString& id, const QString& title, const QString& note, Reach reach, std::span<const float> values);

} // namespace widgets
