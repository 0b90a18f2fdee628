#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::CellIndex;
using widgets::Region;

double radiusOf(const Picture& picture) { return (picture.plan->data.rows() > 500 ? 3 : 4) * picture.at.scale; }

/// Where a number of a point stands: on its map, or else on the output map.
QPointF placeOf(const Picture& picture, int row, Unit unit)
{
    if (const auto neuron = neuronOfSlope(*picture.plan, unit)) unit = *neuron;
    return placeOn(unit.layer < Inputs ? picture.at.map : picture.at.mapOf(unit), *picture.plan, row);
}

QString nameOfNumber(const Picture& picture, int row, Unit unit)
{
    const Plan& plan = *picture.plan;
    const QString name = pointName(plan, row);
    if (unit.layer != PointLoss) return nameOf(plan, unit) + QStringLiteral(", ") + name;
    const bool used = std::find(picture.batch.begin(), picture.batch.end(), row) != picture.batch.end();
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

std::optional<CellIndex> nearest(const Picture& picture, QPointF point)
{
    double best = radiusOf(picture) + 3;
    std::optional<CellIndex> found;
    eachPoint(picture, [&](int row, bool) {
        const QPointF way = placeOn(picture.at.map, *picture.plan, row) - point;
        if (const double distance = std::hypot(way.x(), way.y()); distance <= best) best = distance, found = CellIndex{row, 0};
    });
    return found;
}

} // namespace

void eachPoint(const Picture& picture, const std::function<void(int row, bool tests)>& paint)
{
    const auto first = [](const std::vector<int>& rows) { return std::span(rows.data(), std::min(rows.size(), MostShown)); };
    if (picture.params.showTest)
        for (const int row : first(picture.plan->split.test)) paint(row, true);
    for (const int row : first(picture.plan->split.train)) paint(row, false);
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
