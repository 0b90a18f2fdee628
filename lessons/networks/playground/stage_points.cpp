#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::CellIndex;
using widgets::Region;

constexpr std::size_t MostShown = 1000; // of each part: more would hide the map

double radiusOf(const Frame& frame) { return (frame.plan->data.rows() > 500 ? 3 : 4) * frame.at.scale; }

bool isTest(const Plan& plan, int row)
{
    return std::find(plan.split.test.begin(), plan.split.test.end(), row) != plan.split.test.end();
}

Region pointRegion(const Shown& shown, int row)
{
    const Plan& plan = *shown->plan;
    const double radius = radiusOf(*shown) + 2;
    const QPointF place = placeOn(shown->at.map, plan, row);
    Region region;
    region.id = QStringLiteral("point[%1]").arg(row);
    region.name = (isTest(plan, row) ? Words::tr("test point [%1] at (%2, %3): class")
                                     : Words::tr("training point [%1] at (%2, %3): class"))
                      .arg(QString::number(row), widgets::number(double(plan.data.at(row, 0))),
                           widgets::number(double(plan.data.at(row, 1))));
    region.value = QString::fromStdString(plan.data.classes[std::size_t(plan.data.labels[std::size_t(row)])]);
    region.rect = {place.x() - radius, place.y() - radius, 2 * radius, 2 * radius};
    return region;
}

std::optional<CellIndex> nearest(const Frame& frame, QPointF point)
{
    double best = radiusOf(frame) + 3;
    std::optional<CellIndex> found;
    eachPoint(frame, [&](int row, bool) {
        const QPointF way = placeOn(frame.at.map, *frame.plan, row) - point;
        if (const double distance = std::hypot(way.x(), way.y()); distance <= best) best = distance, found = CellIndex{row, 0};
    });
    return found;
}

} // namespace

void eachPoint(const Frame& frame, const std::function<void(int row, bool tests)>& paint)
{
    const auto first = [](const std::vector<int>& rows) { return std::span(rows.data(), std::min(rows.size(), MostShown)); };
    if (frame.params.showTest)
        for (const int row : first(frame.plan->split.test)) paint(row, true);
    for (const int row : first(frame.plan->split.train)) paint(row, false);
}

void paintPoints(Canvas& canvas, const Shown& shown)
{
    const Plan& plan = *shown->plan;
    const double radius = radiusOf(*shown);
    enum { Full, Hollow, Ringed, Looks };
    std::vector<widgets::Stamp> stamps;
    const auto add = [&](int row, int look) {
        stamps.push_back({placeOn(shown->at.map, plan, row), plan.data.labels[std::size_t(row)] * Looks + look});
    };
    eachPoint(*shown, [&](int row, bool tests) { add(row, tests ? Hollow : Full); });
    for (const int row : shown->batch) add(row, Ringed);
    canvas.stamps(stamps, 2 * radius + 2, [&](Canvas& small, int kind) {
        const int look = kind % Looks;
        paintMark(small, {0, 0}, look == Hollow ? 0.8 * radius : radius, kind / Looks, plan.classes(),
                  look == Hollow ? Mark::Hollow : Mark::Full, look == Ringed ? canvas.theme().text : QColor());
    });
    if (plan.data.rows() == 0) return;
    Region region;
    region.id = QStringLiteral("point"), region.name = Words::tr("points"), region.rect = shown->at.map;
    region.rows = plan.data.rows(), region.columns = 1, region.asOne = true;
    region.cell = [shown](int row, int) { return pointRegion(shown, row); };
    region.cellAt = [shown](QPointF point) { return nearest(*shown, point); };
    canvas.region(std::move(region));
}

} // namespace lessons::playground
