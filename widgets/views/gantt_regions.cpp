#include "widgets/explain/explanation.h"
#include "widgets/views/gantt_chart.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

using Chart = std::shared_ptr<const GanttChart>;

/// "forward, device 2, micro-batch 3"
Region regionOf(const Frame& frame, const std::string& id, const engine::Indices& at, QRectF rect)
{
    Region region;
    region.id = elementId(id, at);
    const QString place = placeName(frame.look(id), at);
    region.name = place.isEmpty() ? frame.called(id) : QStringLiteral("%1, %2").arg(frame.called(id), place);
    region.rect = rect;
    if (at.size() != frame.shape(id).size()) return region; // a whole row
    if (const auto value = frame.value(id, at)) region.value = frame.exactly(id, *value);
    return region;
}

/// "F[2,5]" in the row "F[2]": its cell 5.
auto cellsNamed(const std::string& id, int count)
{
    return [id, count](const QString& named) -> std::optional<CellIndex> {
        const std::vector<int> at = RegionName(named).at;
        if (at.empty() || at.back() < 0 || at.back() >= count || elementId(id, {at.back()}) != named) return {};
        return CellIndex{0, at.back()};
    };
}

/// The end of a box, where the pointer is near it.
std::optional<Grip> gripOf(const Chart& chart, QPointF point)
{
    constexpr double Reach = 4, Finest = 0.1;
    const Gantt::Box* box = chart->what->edit ? chart->boxAt(point - QPointF(Reach, 0)) : nullptr;
    if (!box || std::abs(chart->x(box->end) - point.x()) > Reach) return {};
    const auto edit = chart->what->edit(*box);
    if (!edit) return {};
    const double grain = std::max(Finest, std::pow(10, std::floor(std::log10(chart->timeOf(2 * Reach)))));
    return Grip{edit->field, [chart, edit = *edit, grain, start = box->start, end = box->end, from = point](QPointF to) {
                    const double asked = end - start + chart->timeOf(to.x() - from.x());
                    return edit.withValue(QString::number(start + grain * std::max(1.0, std::round(asked / grain))));
                }};
}

/// Boxes of one row of a kind, whose regions are made when somebody asks: there may be tens of thousands.
void addRow(Canvas& canvas, const Chart& chart, int kind, const std::string& id, int row, int lane, std::vector<QRectF> boxes,
            Places& places)
{
    const auto rects = std::make_shared<const std::vector<QRectF>>(std::move(boxes));
    Place place{.rect = chart->plot, .rows = 1, .columns = int(rects->size()), .lying = true, .own = rects};
    const auto target = chart->frame.tape().target(chart->frame.moment.to);
    if (target && target->id == id && target->element) {
        const QRectF box = place.cell(*target->element);
        const double aside = box.width() < 28 ? 2 : 0; // off its own label where that fills it, else off those of its neighbours
        place.large = box + QMarginsF(aside, 2, aside, 2);
    }
    places[id] = place;
    Region region = regionOf(chart->frame, id, {}, chart->barOf(lane));
    region.rows = 1, region.columns = int(rects->size());
    region.ink = inkOf(canvas.theme(), chart->what->kinds[std::size_t(kind)].ink);
    region.cell = [chart, id, rects, lane](int, int column) {
        Region cell = regionOf(chart->frame, id, {column}, (*rects)[std::size_t(column)]);
        const Gantt::Box* box = chart->what->edit ? chart->boxAt(cell.rect.center()) : nullptr;
        if (box && box->lane == lane) cell.edit = chart->what->edit(*box);
        return cell;
    };
    region.cellNamed = cellsNamed(id, region.columns);
    region.cellAt = [chart, kind, row](QPointF point) -> std::optional<CellIndex> {
        const Gantt::Box* box = chart->boxAt(point);
        if (!box || box->kind != kind || box->row != row) return {};
        return CellIndex{0, box->column};
    };
    region.grip = [chart](QPointF point) { return gripOf(chart, point); };
    canvas.region(std::move(region));
}

void addBoxes(Canvas& canvas, const Chart& chart, Places& places)
{
    std::map<std::pair<int, int>, std::vector<QRectF>> rows;
    std::map<int, int> laneOf;
    for (int lane = 0; lane < int(chart->what->lanes.size()); ++lane) {
        const auto& boxes = chart->what->lanes[std::size_t(lane)];
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            auto& rects = rows[{boxes[i].kind, boxes[i].row}];
            laneOf[boxes[i].row] = lane;
            rects.resize(std::max(rects.size(), std::size_t(boxes[i].column) + 1));
            rects[std::size_t(boxes[i].column)] = chart->boxOf(boxes[i]);
        }
    }
    for (auto& [of, rects] : rows)
        addRow(canvas, chart, of.first, rowId(chart->what->kinds[std::size_t(of.first)].id, of.second), of.second,
               laneOf[of.second], std::move(rects), places);
}

void addGaps(Canvas& canvas, const Chart& chart)
{
    if (chart->what->gaps.empty()) return;
    for (int lane = 0; lane < int(chart->what->lanes.size()); ++lane) {
        const std::string id = rowId(chart->what->gaps, lane);
        Region region = regionOf(chart->frame, id, {}, chart->barOf(lane));
        region.rows = 1, region.columns = int(chart->what->lanes[std::size_t(lane)].size()) + 1;
        region.asOne = true, region.turned = chart->what->turned;
        region.cell = [chart, id, lane](int, int k) { return regionOf(chart->frame, id, {k}, chart->gapOf(lane, k)); };
        region.cellNamed = cellsNamed(id, region.columns);
        region.cellAt = [chart, lane](QPointF point) -> std::optional<CellIndex> {
            const auto gap = chart->gapAt(point);
            return gap && gap->row == lane ? std::optional(CellIndex{0, gap->column}) : std::nullopt;
        };
        canvas.region(std::move(region));
    }
}

void addStrips(Canvas& canvas, const Chart& chart)
{
    const std::string& id = chart->what->stored;
    if (id.empty() || chart->strip <= 0) return;
    for (int lane = 0; lane < int(chart->what->lanes.size()); ++lane)
        canvas.region(regionOf(chart->frame, id, {chart->what->holders.empty() ? lane : chart->what->holders[std::size_t(lane)]},
                               chart->stripOf(lane)));
}

void addOffers(Canvas& canvas, const Chart& chart)
{
    for (const Gantt::Offer& offer : chart->what->offers) {
        Region region;
        const std::string row = rowId(chart->what->kinds[std::size_t(offer.kind)].id, offer.row);
        region.id = offer.allowed ? elementId(row, {offer.column}) : elementId("place", {offer.lane, offer.kind});
        region.name = offer.name;
        region.rect = chart->offerOf(offer), region.choice = offer.choice;
        region.isDoor = !offer.allowed; // a box that is put there has a number
        canvas.region(std::move(region));
    }
}

} // namespace

void addGanttRegions(Canvas& canvas, const Chart& chart, Places& places)
{
    addGaps(canvas, chart);
    addBoxes(canvas, chart, places);
    addOffers(canvas, chart);
    addStrips(canvas, chart);
    if (chart->now < chart->first || chart->now > chart->last) return;
    Region clock =
        regionOf(chart->frame, chart->what->clock, {}, {chart->x(chart->now) - 3, chart->rect.top(), 6, chart->sizes.axis});
    canvas.region(std::move(clock));
}

} // namespace widgets
