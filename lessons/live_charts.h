#pragma once

#include "lessons/at.h"
#include "lessons/taped.h"
#include "widgets/charts/histogram.h"

namespace lessons {

/// Numbers that a histogram counts: those of each part, and of all.
struct Counted {
    QString id, title, note = {};
    std::vector<std::pair<QString, std::vector<float>>> parts;
};

/// What stands below the stage at a step.
struct LiveCharts {
    std::vector<ChartOf> curves;
    std::vector<Counted> counts;
    Curves run;
    int step;
    std::shared_ptr<const engine::Author> training; ///< knows by which parameters earlier runs differ

    /// With a dashed curve for each earlier run that can be compared; then the histograms.
    std::vector<widgets::Chart> all() const;
    /// The card of a bar, or of a point of a curve at the step, which is a number of the tape.
    std::optional<widgets::Explanation> explain(const widgets::Frame& frame, const widgets::RegionName& region) const;
    /// Where a curve shows a number of the tape.
    std::optional<QString> placeOf(const std::string& quantity) const;

private:
    widgets::Reach reachOf(std::size_t count) const;
};
/// Axes of histograms only grow: what `measure` says of them behind its curves, given what it said before.
void addReaches(std::vector<double>& measured, const std::vector<double>& before, const std::vector<Counted>& counts);
/// No calculator takes an infinite operand: such arithmetic leaves the card.
void leaveInfinite(widgets::Explanation& card);
/// "Learning rate = 0.003"
QString labelled(const engine::Field& field);

} // namespace lessons
