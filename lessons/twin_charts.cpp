#include "lessons/twin_charts.h"

#include "lessons/twin_changes.h"
#include "lessons/twin_stage.h"

#include <algorithm>

namespace lessons {
namespace {

using widgets::Chart;
using widgets::Curve;

const QString InChart = QStringLiteral("chart.");

const Chart* chartNamed(const std::vector<Chart>& charts, const QString& id)
{
    const auto found = std::ranges::find(charts, id, &Chart::id);
    return found == charts.end() ? nullptr : &*found;
}

int earlierIn(const Chart* chart) { return chart ? int(std::ranges::count_if(chart->curves, &Curve::earlier)) : 0; }

Curve named(Curve curve, const QString& run, bool isSecond)
{
    if (curve.earlier) return curve;
    if (curve.ink > 0 && !curve.ghost) curve.inkName = curve.name, curve.run = run;
    curve.name = curve.name.isEmpty() ? run : QStringLiteral("%1, %2").arg(curve.name, run);
    if (isSecond) curve.id = QString::fromStdString(TwinPrefix) + curve.id;
    if (curve.ghost) return curve;
    curve.twin = isSecond;
    if (curve.ink == 0) curve.ink = TwinInks[isSecond];
    return curve;
}

/// Both runs may have been measured at other steps: the place of an x among those of a chart.
std::optional<int> placeOf(const Chart& chart, double x)
{
    const auto places = placesOf(chart);
    const auto found = std::ranges::lower_bound(places, x);
    return found != places.end() && *found == x ? std::optional(int(found - places.begin())) : std::nullopt;
}

QString pointOf(const QString& chart, int curve, int place)
{
    return QStringLiteral("%1%2[%3,%4]").arg(InChart, chart).arg(curve).arg(place);
}

} // namespace

std::vector<Chart> TwinCharts::joined() const
{
    std::vector<Chart> charts;
    for (const Chart& chart : first) {
        charts.push_back(chart);
        for (Curve& curve : charts.back().curves) curve = named(curve, firstName, false);
    }
    for (const Chart& chart : second) {
        auto known = std::ranges::find(charts, chart.id, &Chart::id);
        if (known == charts.end()) {
            charts.push_back(chart);
            charts.back().curves.clear();
            known = std::prev(charts.end());
        }
        known->reach = std::max(known->reach, chart.reach);
        if (chart.playhead) known->playhead = std::max(known->playhead.value_or(0), *chart.playhead); // one may have ended
        for (const Curve& curve : chart.curves)
            if (!curve.earlier) known->curves.push_back(named(curve, secondName, true));
    }
    return charts;
}

std::optional<TwinCharts::Point> TwinCharts::origin(const widgets::RegionName& region) const
{
    const QString id = region.name.mid(InChart.size());
    const auto all = joined();
    const Chart *const whole = chartNamed(all, id), *const one = chartNamed(first, id), *const other = chartNamed(second, id);
    if (!region.name.startsWith(InChart) || !whole || region.at.size() != 2) return {};
    const auto places = placesOf(*whole);
    if (region.at[1] < 0 || std::size_t(region.at[1]) >= places.size()) return {};
    const int ofFirst = one ? int(one->curves.size()) : 0;
    const bool isSecond = region.at[0] >= ofFirst;
    const Chart* const own = isSecond ? other : one;
    const auto place = own ? placeOf(*own, places[std::size_t(region.at[1])]) : std::nullopt;
    if (!place) return {};
    const int curve = isSecond ? region.at[0] - ofFirst + earlierIn(other) : region.at[0];
    return Point{isSecond, pointOf(id, curve, *place)};
}

QString TwinCharts::joinedPoint(const Point& point) const
{
    const widgets::RegionName region(point.region);
    const QString id = region.name.mid(InChart.size());
    const auto all = joined();
    const Chart *const whole = chartNamed(all, id), *const one = chartNamed(first, id), *const other = chartNamed(second, id);
    const Chart* const own = point.isSecond ? other : one;
    if (!region.name.startsWith(InChart) || !whole || !own || region.at.size() != 2) return point.region;
    const auto places = placesOf(*own);
    if (region.at[1] < 0 || std::size_t(region.at[1]) >= places.size()) return {};
    const auto place = placeOf(*whole, places[std::size_t(region.at[1])]);
    const int before = point.isSecond && one ? int(one->curves.size()) : 0;
    const int curve = region.at[0] + before - (point.isSecond ? earlierIn(other) : 0);
    return place ? pointOf(id, curve, *place) : QString();
}

} // namespace lessons
