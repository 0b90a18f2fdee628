#include "widgets/views/scatter_plane.h"

#include "widgets/views/heading.h"
#include "widgets/views/surface.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

using engine::Quantity;

double keyRoom(const Canvas& canvas, const Scatter& what) { return what.kinds == 2 ? 4 + keyHeight(canvas) : 0; }
double headRoom(const Canvas& canvas, const Frame& frame, const Scatter& what)
{
    return headingHeight(canvas, frame, what.field) + canvas.lineHeight(Role::Label) + 4;
}

double pointRadius(const Canvas& canvas, const Scatter& what)
{
    return (what.numbers && what.numbers->rows > 500 ? 3 : 4) * plotScale(canvas);
}

QPointF placeIn(const QRectF& map, QPointF values, const Scatter& what)
{
    const QPointF at = values / what.range;
    return {map.center().x() + at.x() * map.width() / 2, map.center().y() - at.y() * map.height() / 2};
}

/// All places of a quantity, plane by plane.
std::vector<std::span<const double>> planesOf(const Frame& frame, const std::string& id)
{
    const auto making = frame.tape().at(id, frame.step());
    if (!making) return {};
    const std::vector<double>& all = making->quantity.value().data;
    const std::size_t side = std::size_t(making->quantity.shape().back()), each = side * side;
    std::vector<std::span<const double>> planes;
    for (std::size_t first = 0; first < all.size(); first += each) planes.emplace_back(&all[first], each);
    return planes;
}

void paintField(Canvas& canvas, const QRectF& map, const Frame& frame, const Scatter& what)
{
    const int places = frame.shape(what.field).back();
    const int pixels = std::max(places, int(std::lround(map.width() * canvas.painter().deviceTransform().m11())));
    const auto planes = planesOf(frame, what.sure.empty() ? what.field : what.sure);
    if (!planes.empty()) canvas.painter().drawImage(map, decisionImage(canvas.theme(), planes, places, pixels));
    canvas.box(map.adjusted(-1, -1, 1, 1), Qt::transparent, canvas.theme().text, 1.5, 0);
}

/// The first axis below, the second at the right, its name above it.
void paintFigures(Canvas& canvas, const QRectF& map, const Frame& frame, const Scatter& what)
{
    const Theme& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Note), above = canvas.lineHeight(Role::Label);
    const QRectF below(map.left(), map.bottom() + 2, map.width(), line),
        top(map.left(), map.top() - above - 4, map.width(), above);
    canvas.text(below, what.figure(0, -1), Role::Note, theme.muted);
    canvas.text(below, what.figure(0, 1), Role::Note, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    canvas.text(below, frame.called(what.x), Role::Note, theme.text, Qt::AlignCenter);
    for (const double share : {1.0, 0.0, -1.0}) {
        const double y = map.center().y() - share * map.height() / 2 - line / 2;
        canvas.text({map.right() + 8, std::clamp(y, map.top() - 4, map.bottom() - line + 4), 80, line}, what.figure(1, share),
                    Role::Note, theme.muted);
    }
    canvas.text(top, frame.called(what.y), Role::Note, theme.text, Qt::AlignRight | Qt::AlignVCenter);
    const QString note = frame.naming(what.y).note;
    if (canvas.textWidth(note + frame.called(what.y), Role::Note) + 12 <= map.width())
        canvas.text(top, note, Role::Note, theme.muted);
}

/// Which end of the ramp is which class.
void paintKeyOfClasses(Canvas& canvas, const QRectF& map, const Frame& frame, const std::string& id)
{
    const double scale = plotScale(canvas), top = map.bottom() + canvas.lineHeight(Role::Note) + 4, inset = 30 * scale;
    canvas.colourKey({map.left(), top + 8, map.width(), 8}, frame.look(id).scale, frame.bound(id));
    QImage bar(256, 1, QImage::Format_RGB32); // in the softer colours of the plane
    for (int i = 0; i < 256; ++i) bar.setPixel(i, 0, canvas.theme().diverging.at(0.5 + 0.5 * SurfaceShare * (i / 127.5 - 1)));
    canvas.painter().drawImage(QRectF(map.left(), top + 8, map.width(), canvas.theme().projector ? 14 : 8), bar);
    const double y = top + keyHeight(canvas) - canvas.lineHeight(Role::Note) / 2;
    paintMark(canvas, {map.left() + inset, y}, 4 * scale, 0, 2);
    paintMark(canvas, {map.right() - inset, y}, 4 * scale, 1, 2);
}

/// Places of the numbers of points: on the plane, or on the maps of a network.
Region regionOfNumber(const Scatter& what, const Places& places, const QRectF& plane, double radius, int row, int column)
{
    const auto on = places.find(what.numbers->on(column));
    const bool isElsewhere = on != places.end();
    const QRectF map = isElsewhere ? on->second.rect : plane;
    const double r = isElsewhere ? std::min(radius, 3.0) : radius + 2;
    Region region = what.numbers->region(row, column);
    region.rect = QRectF(placeIn(map, what.numbers->place(row), what) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    return region;
}

void placeNumbers(Canvas& canvas, const QRectF& map, const Frame& frame, const Scatter& what, const Places& places, double radius)
{
    if (!what.numbers || what.numbers->rows == 0) return;
    Region region;
    region.id = what.numbers->id, region.name = what.numbers->name, region.rect = map;
    region.rows = what.numbers->rows, region.columns = what.numbers->columns, region.asOne = true;
    region.cell = [what, places, map, radius](int row, int column) {
        return regionOfNumber(what, places, map, radius, row, column);
    };
    region.cellAt = [what, map, frame, radius](QPointF point) {
        double best = radius + 3;
        std::optional<CellIndex> found;
        for (int i = 0; i < frame.shape(what.x)[0]; ++i) {
            const int row = what.numbers->row(i);
            const QPointF way = placeIn(map, what.numbers->place(row), what) - point;
            if (const double distance = std::hypot(way.x(), way.y()); distance <= best)
                best = distance, found = CellIndex{row, 0};
        }
        return found;
    };
    canvas.region(std::move(region));
}

} // namespace

double plotScale(const Canvas& canvas)
{
    return std::max(1.0, canvas.lineHeight(Role::Body) / 21) * (canvas.theme().projector ? 0.9 : 1);
}

Region mapRegion(const Frame& frame, const std::string& id, const QRectF& rect, double least,
                 std::function<void(Canvas&, QRectF)> closeUp)
{
    const int side = frame.shape(id).back();
    Region region;
    region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = rect;
    region.rows = region.columns = side, region.asOne = true, region.closeUp = closeUp;
    region.cell = [frame, id, rect, side, least, closeUp = std::move(closeUp)](int row, int column) {
        const Naming look = frame.look(id);
        const double pixel = rect.width() / side, size = std::min(std::max(pixel, least), rect.width());
        const auto begin = [&](int index, double low, double high) {
            return std::clamp(low + (index + 0.5) * pixel - size / 2, low, high - size);
        };
        Region place;
        place.id = elementId(look, id, {row, column}), place.closeUp = closeUp;
        place.name = frame.called(id) + QStringLiteral(", ") + placeName(look, {row, column});
        if (const auto value = frame.value(id, {row, column})) place.value = frame.exactly(id, *value);
        place.rect = {begin(column, rect.left(), rect.right()), begin(row, rect.top(), rect.bottom()), size, size};
        return place;
    };
    return region;
}

void paintScatterPoints(Canvas& canvas, const QRectF& rect, const Frame& frame, const Scatter& what, double size,
                        std::initializer_list<Mark> marks)
{
    constexpr int Marks = 3;
    const auto numbers = [&](const std::string& id) { return frame.tape().makings(id).back().quantity; };
    const Quantity x = numbers(what.x), y = numbers(what.y), kinds = numbers(what.classes), looks = numbers(what.marks);
    const double radius = size * pointRadius(canvas, what);
    std::vector<Stamp> stamps;
    for (const Mark mark : marks)
        for (std::size_t i = 0; i < x.size(); ++i)
            if (looks[i] == double(int(mark)))
                stamps.push_back({placeIn(rect, {x[i], y[i]}, what), int(kinds[i]) * Marks + int(mark)});
    canvas.stamps(stamps, 2 * radius + 2, [&](Canvas& small, int kind) {
        paintMark(small, {0, 0}, radius, kind / Marks, what.kinds, Mark(kind % Marks));
    });
}

QSizeF planeMargins(const Canvas& canvas, const Frame& frame, const Scatter& what)
{
    double widest = 0;
    for (const double share : {-1.0, 0.0, 1.0}) widest = std::max(widest, canvas.textWidth(what.figure(1, share), Role::Note));
    return {std::ceil(widest) + 10, headRoom(canvas, frame, what) + canvas.lineHeight(Role::Note) + 2 + keyRoom(canvas, what)};
}

void paintPlane(Canvas& canvas, QRectF rect, const Frame& frame, const Scatter& what, Places& places)
{
    const QSizeF margins = planeMargins(canvas, frame, what);
    const double side = std::floor(std::min(rect.width() - margins.width(), rect.height() - margins.height()));
    const QRectF map(std::round(rect.left()), std::round(rect.top() + headRoom(canvas, frame, what)), side, side);
    paintHeading(canvas, rect, frame, what.field);
    paintField(canvas, map, frame, what);
    Region region = mapRegion(frame, what.field, map, 8 * plotScale(canvas));
    if (what.brush) {
        const Naming words = frame.naming(what.brushed);
        region.brush = what.brush, region.name = words.name, region.value = words.note;
    }
    canvas.region(std::move(region));
    places[what.field] = shapedPlace(frame, what.field);
    places[what.field].rect = map;
    paintFigures(canvas, map, frame, what);
    if (what.kinds == 2) paintKeyOfClasses(canvas, map, frame, what.field);
    paintScatterPoints(canvas, map, frame, what, 1, {Mark::Hollow, Mark::Full, Mark::Ringed});
    placeNumbers(canvas, map, frame, what, places, pointRadius(canvas, what));
}

} // namespace widgets
