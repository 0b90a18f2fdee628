#include "lessons/networks/neuron/view.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

using widgets::Canvas;
using widgets::Frame;
using widgets::Place;
using widgets::Places;
using widgets::Region;
using widgets::Role;

/// The numbers of a column are met at their cells, and at the parts of the neuron that they stand for.
Region regionOf(const Frame& frame, const Layout& at, const std::string& id, const Place& place,
                const std::function<std::optional<widgets::Edit>(const engine::Indices&)>& edit)
{
    Region region;
    region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = place.rect;
    region.rows = place.rows, region.columns = 1;
    for (int i = 0; i < place.rows; ++i) region.rect |= at.partOf(id, std::size_t(i));
    region.cell = [frame, id, place, edit](int i, int) {
        Region cell;
        cell.id = widgets::elementId(id, {i}), cell.rect = place.cell(i, 0);
        cell.name = QStringLiteral("%1, %2").arg(frame.called(id), widgets::placeName(frame.look(id), {i}));
        if (const auto value = frame.value(id, {i})) cell.value = widgets::exact(*value);
        if (edit) cell.edit = edit({i});
        return cell;
    };
    region.cellAt = [at, id, place](QPointF point) -> std::optional<widgets::CellIndex> {
        for (int i = 0; i < place.rows; ++i)
            if (place.cell(i, 0).contains(point) || at.partOf(id, std::size_t(i)).contains(point))
                return widgets::CellIndex{i, 0};
        return {};
    };
    return region;
}

/// The elements of a vector, each in its row.
void paintColumn(Canvas& canvas, const Frame& frame, const Layout& at, const std::string& id, double column, const Hand& hand,
                 Places& places)
{
    Place place = widgets::shapedPlace(frame, id);
    std::vector<QRectF> rects;
    for (const double y : at.rows) rects.push_back(at.cellAt(column, y)), place.rect |= rects.back();
    const QRectF first = rects.front();
    place.own = std::make_shared<const std::vector<QRectF>>(std::move(rects));
    places[id] = place; // the region is of its own
    widgets::paintCells(canvas, frame, id, place, places);
    std::function<std::optional<widgets::Edit>(const engine::Indices&)> edit;
    if (id != "p") edit = [hand, id](const engine::Indices& i) { return hand.edit(id, i); };
    canvas.region(regionOf(frame, at, id, place, edit));
    const double height = canvas.lineHeight(Role::Symbol);
    widgets::paintSymbol(canvas, {first.left(), first.top() - height - 2, first.width(), height}, frame, id);
}

void paintScalar(Canvas& canvas, const Frame& frame, const std::string& id, QRectF rect, const Hand& hand, Places& places)
{
    Place place;
    place.rect = rect;
    widgets::GridLook look;
    if (id == "b") look.edit = [hand](const engine::Indices& i) { return hand.edit("b", i); };
    widgets::paintCells(canvas, frame, id, place, places, look);
    const double height = canvas.lineHeight(Role::Symbol);
    widgets::paintSymbol(canvas, {rect.left(), rect.top() - height - 2, rect.width(), height}, frame, id);
}

/// A value as a bar from the middle, to be taken by its end.
void paintTrack(Canvas& canvas, const Frame& frame, const Layout& at, const std::string& id, int i, double column,
                const Hand& hand)
{
    const widgets::Theme& theme = canvas.theme();
    const QRectF track = at.trackBelow(at.cellAt(column, at.rows[std::size_t(i)]));
    const double value = frame.value(id, {i}).value_or(0), share = std::clamp(value / hand.reach, -1.0, 1.0);
    const double zero = track.center().x(), end = zero + share * track.width() / 2, y = track.center().y();
    canvas.line({track.left(), y}, {track.right(), y}, theme.line, 3);
    canvas.line({zero, y}, {end, y}, canvas.colour(widgets::Scale::Diverging, value < 0 ? -1 : 1, 1), 3);
    canvas.painter().setPen(QPen(theme.raised, 1));
    canvas.painter().setBrush(theme.text);
    canvas.painter().drawEllipse(QPointF(end, y), track.height() / 2, track.height() / 2);
    Region region;
    region.id = QStringLiteral("drag.%1[%2]").arg(QString::fromStdString(id)).arg(i), region.rect = track;
    region.name = frame.called("drag").arg(widgets::placeName(frame.look(id), {i}), frame.called(id));
    region.brush = hand.drag(id, i);
    canvas.region(std::move(region));
}

void paintOperator(Canvas& canvas, const Layout& at, double column, const QString& sign, bool reached)
{
    const widgets::Theme& theme = canvas.theme();
    const QRectF circle(column - at.circle / 2, at.middle - at.circle / 2, at.circle, at.circle);
    canvas.box(circle, theme.raised, reached ? theme.text : theme.control, 1.5, at.circle / 2);
    canvas.text(circle, sign, Role::Symbol, reached ? theme.text : theme.muted, Qt::AlignCenter);
}

void paintArrow(Canvas& canvas, QPointF from, QPointF to, bool reached)
{
    canvas.arrow({from, to}, reached ? canvas.theme().text : canvas.theme().control, 1.5);
}

/// Inputs along their weighted edges to the sum; a packet goes with the product of this step.
void paintEdges(Canvas& canvas, const Frame& frame, const Layout& at)
{
    std::vector<widgets::Edge> edges;
    for (std::size_t i = 0; i < at.rows.size(); ++i) {
        widgets::Edge way = at.way(i);
        dress(way, canvas, frame, i);
        edges.push_back(way);
        for (const auto& [from, to] : {std::pair(at.x, at.w), std::pair(at.w, at.p)}) {
            way.from = {from + at.cell / 2 + 1, at.rows[i]}, way.to = {to - at.cell / 2 - 1, at.rows[i]};
            edges.push_back(way);
        }
    }
    canvas.edges(edges);
}

/// Σ, + b, f: a circle for each operation, its number behind it.
void paintWay(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const auto isMade = [&](const char* id) { return frame.value(id, {}).has_value(); };
    const double half = at.cell / 2, r = at.circle / 2, y = at.middle;
    for (const auto& [id, circle, cell] :
         {std::tuple("s", at.sum, at.s), std::tuple("z", at.plus, at.z), std::tuple("a", at.f, at.a)})
        paintArrow(canvas, {circle + r, y}, {cell - half - 4, y}, isMade(id));
    paintArrow(canvas, {at.s + half, y}, {at.plus - r - 4, y}, isMade("z"));
    paintArrow(canvas, {at.z + half, y}, {at.f - r - 4, y}, isMade("a"));
    paintArrow(canvas, {at.plus, y - 1.5 * at.high}, {at.plus, y - r - 4}, isMade("z"));
    paintOperator(canvas, at, at.sum, QStringLiteral("Σ"), isMade("s"));
    paintOperator(canvas, at, at.plus, QStringLiteral("+"), isMade("z"));
    paintOperator(canvas, at, at.f, QStringLiteral("f"), isMade("a"));
}

} // namespace

void paintModel(Canvas& canvas, const Frame& frame, const Layout& at, const Hand& hand, Places& places)
{
    paintEdges(canvas, frame, at);
    paintWay(canvas, frame, at);
    paintColumn(canvas, frame, at, "x", at.x, hand, places);
    paintColumn(canvas, frame, at, "w", at.w, hand, places);
    paintColumn(canvas, frame, at, "p", at.p, hand, places);
    for (int i = 0; i < int(at.rows.size()); ++i) {
        paintTrack(canvas, frame, at, "x", i, at.x, hand);
        paintTrack(canvas, frame, at, "w", i, at.w, hand);
    }
    paintScalar(canvas, frame, "s", at.cellAt(at.s, at.middle), hand, places);
    paintScalar(canvas, frame, "b", at.cellAt(at.plus, at.middle - 2 * at.high), hand, places);
    paintScalar(canvas, frame, "z", at.cellAt(at.z, at.middle), hand, places);
    paintScalar(canvas, frame, "a", at.cellAt(at.a, at.middle), hand, places);
}

} // namespace lessons::neuron
