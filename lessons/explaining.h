#pragma once

#include "widgets/charts/chart.h"
#include "widgets/explain/explanation.h"

#include <optional>

namespace lessons {

/// The id that the cell of a grid has: "output[3,4]", "output[1][3,4]", "chunk[0,2][0,1]"; "loss[1]" of a list.
QString cellId(const QString& name, const std::vector<int>& at);
/// "w[0,1,2]" and "w_{0,1,2}": how formulas call an element.
QString symbolOf(const QString& letter, const std::vector<int>& at);
QString texOf(const QString& letter, const std::vector<int>& at);

/// Whether a region has as many indices, each from 0 to below its length.
bool within(const std::vector<int>& at, const std::vector<int>& lengths);

/// What "chart.ID[c,i]" stands for: curve c at the i-th of all values of x.
struct ChartPoint {
    widgets::Chart chart;
    widgets::Curve curve;
    double x, y;
};
std::optional<ChartPoint> pointOf(const std::vector<widgets::Chart>& charts, const widgets::RegionName& region);

/// The short text of a float reads back to the same float, but not to the same double. Where large operands cancel that would
/// show: then they get all digits of the double.
void spellOut(widgets::Explanation& explanation);

/// What the copied text of a term comes to: the shortest digits of a float are not all of it.
double copiedValue(const engine::Term& term);

/// Decimals that show a number: none of a whole one.
int decimalsOf(double value, int most = 2);

} // namespace lessons
