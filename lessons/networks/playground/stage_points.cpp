#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::CellIndex;
using widgets::Region;

double radiusOf(const Frame& frame) { return (frame.plan->data.rows() > 500 ? 3 : 4) * frame.at.scale; }

/// Where a number of a point stands: on its map, or else on the output map.
QPointF placeOf(const Frame& frame, int row, Unit unit)
{
    const auto& maps = frame.at.neurons;
    if (const auto neuron = neuronOfSlope(*frame.plan, unit)) unit = *neuron;
    if (unit.layer == Inputs) return placeOn(frame.at.features[std::size_t(unit.place)], *frame.plan, row);
    return placeOn(unit.layer < 0 ? frame.at.map : maps[std::size_t(unit.layer)][std::size_t(unit.place)], *frame.plan, row);
}

QString nameOfNumber(const Frame& frame, int row, Unit unit)
{
    const Plan& plan = *frame.plan;
    const QString name = pointName(plan, row);
    if (unit.layer != PointLoss) return nameOf(plan, unit) + QStringLiteral(", ") + name;
    const bool used = std::find(frame.batch.begin(), frame.batch.end(), row) != frame.batch.end();
    return (used ? Words::tr("%1, class %2, in the last batch: loss") : Words::tr("%1, class %2: loss"))
        .arg(name, QString::fromStdString(plan.data.classes[std::size_t(plan.data.labels[std::size_t(row)])]));
}

Region pointRegion(const Shown& shown, int row, Unit unit)
{
    const Plan& plan = *shown->plan;
    const double radius = unit.layer < 0 ? radiusOf(*shown) + 2 : 3 * shown->at.scale;
    const QPointF place = placeOf(*shown, row, unit);
    Region region;
    region.id = pointId(plan, row, unit), region.name = nameOfNumber(*shown, row, unit);
    region.value = widgets::exact(numberOfPoint(plan, shown->parameters, row, unit));
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
    region.rows = plan.data.rows(), region.columns = pointColumns(plan), region.asOne = true;
    region.cell = [shown](int row, int column) { return pointRegion(shown, row, unitOf(*shown->plan, column)); };
    region.cellAt = [shown](QPointF point) { return nearest(*shown, point); };
    canvas.region(std::move(region));
}

} // namespace lessons::playground
