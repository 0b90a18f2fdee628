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

QPointF placeOf(const Frame& frame, int row)
{
    const float* columns = &frame.plan->columns[std::size_t(row * frame.plan->data.columnCount())];
    return frame.at.onMap(*frame.plan, double(columns[0]), double(columns[1]));
}

std::span<const int> firstOf(const std::vector<int>& rows) { return {rows.data(), std::min(rows.size(), MostShown)}; }

Region pointRegion(const Shown& shown, int row)
{
    const Plan& plan = *shown->plan;
    const double radius = radiusOf(*shown) + 2;
    const QPointF place = placeOf(*shown, row);
    const bool tests = std::find(plan.split.test.begin(), plan.split.test.end(), row) != plan.split.test.end();
    Region region;
    region.id = QStringLiteral("point[%1]").arg(row);
    region.name = (tests ? Words::tr("test point [%1]") : Words::tr("training point [%1]")).arg(row);
    for (int c = 0; c < 2; ++c)
        region.name += QStringLiteral(", x%1 = %2").arg(QChar(0x2081 + c)).arg(widgets::number(double(plan.data.at(row, c))));
    region.value = QString::fromStdString(plan.data.classes[std::size_t(plan.data.labels[std::size_t(row)])]);
    region.rect = {place.x() - radius, place.y() - radius, 2 * radius, 2 * radius};
    return region;
}

std::optional<CellIndex> nearest(const Frame& frame, QPointF point)
{
    double best = radiusOf(frame) + 3;
    std::optional<CellIndex> found;
    const auto look = [&](int row) {
        const QPointF way = placeOf(frame, row) - point;
        if (const double distance = std::hypot(way.x(), way.y()); distance < best) best = distance, found = CellIndex{row, 0};
    };
    if (frame.params.showTest)
        for (const int row : firstOf(frame.plan->split.test)) look(row);
    for (const int row : firstOf(frame.plan->split.train)) look(row);
    return found;
}

} // namespace

void paintPoints(Canvas& canvas, const Shown& shown)
{
    const Plan& plan = *shown->plan;
    const double radius = radiusOf(*shown);
    const auto paint = [&](int row, double r, Mark mark, QColor ring = {}) {
        paintMark(canvas, placeOf(*shown, row), r, plan.data.labels[std::size_t(row)], plan.classes(), mark, ring);
    };
    if (shown->params.showTest)
        for (const int row : firstOf(plan.split.test)) paint(row, 0.8 * radius, Mark::Hollow);
    for (const int row : firstOf(plan.split.train)) paint(row, radius, Mark::Full);
    for (const int row : shown->batch) paint(row, radius, Mark::Full, canvas.theme().text);
    Region region;
    region.id = QStringLiteral("point"), region.name = Words::tr("points"), region.rect = shown->at.map;
    region.rows = std::max(1, plan.data.rows()), region.columns = 1, region.asOne = true;
    region.cell = [shown](int row, int) { return pointRegion(shown, row); };
    region.cellAt = [shown](QPointF point) { return nearest(*shown, point); };
    if (plan.data.rows() > 0) canvas.region(std::move(region));
}

} // namespace lessons::playground
