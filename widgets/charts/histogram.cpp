#include "widgets/charts/histogram.h"

#include <algorithm>
#include <cmath>

namespace widgets {
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

} // namespace

std::vector<int> Bins::counts(std::span<const float> values) const
{
    std::vector<int> counts(Count);
    for (const float value : values)
        if (std::isfinite(value)) ++counts[std::size_t(std::min(int((double(value) / m_bound + 1) / 2 * Count), Count - 1))];
    return counts;
}

Reach Reach::with(std::span<const float> values) const
{
    double size = 0;
    for (const float value : values)
        if (std::isfinite(value)) size = std::max(size, std::abs(double(value)));
    const Reach wider{std::fmax(bound, roundedUp(size)), top};
    if (wider.bound == 0) return wider; // nothing has been counted yet
    const std::vector<int> counts = Bins(wider.bound).counts(values);
    return {wider.bound, std::fmax(top, *std::max_element(counts.begin(), counts.end()))};
}

Chart histogram(const QString& id, const QString& title, const QString& note, Reach reach, std::span<const float> values)
{
    Chart chart;
    chart.id = id, chart.title = title, chart.note = note;
    chart.kind = Chart::Bars, chart.reach = reach.top;
    const Bins bins(reach.bound);
    Curve bars;
    bars.id = QStringLiteral("count");
    for (int i = 0; i < Bins::Count; ++i) bars.x.push_back(bins.centre(i));
    const std::vector<int> counts = bins.counts(values);
    bars.y = {counts.begin(), counts.end()};
    chart.curves.push_back(std::move(bars));
    return chart;
}

} // namespace widgets
