#include "lessons/networks/playground/axis.h"
#include "lessons/networks/playground/stage.h"
#include "widgets/views/surface.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::Region;
using widgets::Role;

constexpr double Rubber = 0.04; // of the map's side: how near a point must be to be rubbed out

/// The text of the points after a touch of the brush; nothing if there is nothing to rub out.
std::optional<QString> touched(const Picture& picture, QPointF place, bool erase)
{
    const auto rounded = [](double x) { return float(std::round(100 * x) / 100); };
    const double bound = picture.plan->bound, x = bound * (2 * place.x() - 1), y = bound * (1 - 2 * place.y());
    engine::Dataset points = engine::pointsFrom(picture.params.points);
    if (!erase) {
        for (const float coordinate : {rounded(x), rounded(y)}) points.features.push_back(coordinate);
        points.labels.push_back(picture.params.brush);
        return QString::fromStdString(engine::textOfPoints(points));
    }
    int nearest = -1;
    double best = 2 * bound * Rubber;
    for (int row = 0; row < points.rows(); ++row)
        if (const double d = std::hypot(double(points.at(row, 0)) - x, double(points.at(row, 1)) - y); d < best)
            best = d, nearest = row;
    if (nearest < 0) return {};
    std::vector<int> rest;
    for (int row = 0; row < points.rows(); ++row)
        if (row != nearest) rest.push_back(row);
    return QString::fromStdString(engine::textOfPoints(engine::withRows(points, rest)));
}

Region outputRegion(const Shown& shown)
{
    Region region = mapRegion(shown, {OutputMap, 0}, shown->at.map);
    if (shown->params.data != "painted") return region;
    region.brush =
        widgets::Brush{QStringLiteral("points"), [shown](QPointF place, bool erase) { return touched(*shown, place, erase); },
                       QStringLiteral("brush")};
    region.name =
        Words::tr("output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class");
    region.value = Words::tr("class %1").arg(shown->params.brush);
    return region;
}

void paintAxes(Canvas& canvas, const Picture& picture)
{
    const QRectF& map = picture.at.map;
    const auto& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Note);
    const QRectF below(map.left(), map.bottom() + 2, map.width(), line);
    canvas.text(below, axisNumber(*picture.plan, 0, -1), Role::Note, theme.muted);
    canvas.text(below, axisNumber(*picture.plan, 0, 1), Role::Note, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    canvas.text(below, axisName(*picture.plan, 0), Role::Note, theme.text, Qt::AlignCenter);
    for (const double share : {1.0, 0.0, -1.0}) {
        const double y =
            std::clamp(map.center().y() - share * map.height() / 2 - line / 2, map.top() - 4, map.bottom() - line + 4);
        canvas.text({map.right() + 8, y, 60, line}, axisNumber(*picture.plan, 1, share), Role::Note, theme.muted);
    }
}

QString whatIsShown(const Plan& plan)
{
    if (plan.classes() > 2) return Words::tr("the class that wins");
    return plan.outputs() == 1 ? QStringLiteral("y") : QStringLiteral("p₁ − p₀");
}

void paintHeading(Canvas& canvas, const Picture& picture)
{
    const QRectF& map = picture.at.map;
    const double body = canvas.lineHeight(Role::Body);
    const QRectF line(map.left(), picture.at.headings, map.width(), body);
    canvas.heading(line, Words::tr("Output map"), whatIsShown(*picture.plan));
    const QRectF second(map.left(), line.bottom(), map.width(), map.top() - line.bottom() - 4);
    const QString name = axisName(*picture.plan, 1), others = Words::tr("other columns: mean");
    canvas.text(second, name, Role::Note, canvas.theme().text, Qt::AlignRight | Qt::AlignBottom);
    const double width = canvas.textWidth(name, Role::Note) + canvas.textWidth(others, Role::Note) + 12;
    if (usesMore(*picture.plan) && width <= second.width())
        canvas.text(second, others, Role::Note, canvas.theme().muted, Qt::AlignLeft | Qt::AlignBottom);
}

/// From the outputs to the map.
void paintArrow(Canvas& canvas, const Picture& picture)
{
    const QRectF& room = picture.at.arrow;
    if (room.isEmpty()) return;
    const double y = std::round(room.center().y()) + 0.5;
    canvas.arrow({{room.left() + 6, y}, {room.right() - 6, y}}, canvas.theme().muted, 1.5);
    const QString name = picture.plan->loss == engine::Loss::CrossEntropy ? QStringLiteral("softmax") : QStringLiteral("max");
    if (canvas.textWidth(name, Role::Note) > room.width() - 2) return;
    const double line = canvas.lineHeight(Role::Note);
    canvas.text({room.left(), y - line - 6, room.width(), line}, name, Role::Note, canvas.theme().muted, Qt::AlignCenter);
}

void paintKey(Canvas& canvas, const Picture& picture)
{
    const QRectF& key = picture.at.key;
    const double height = canvas.theme().projector ? 14 : 8, line = canvas.lineHeight(Role::Note);
    QImage bar(255, 1, QImage::Format_RGB32);
    for (int i = 0; i < 255; ++i)
        bar.setPixel(i, 0, canvas.theme().diverging.at(0.5 + 0.5 * widgets::SurfaceShare * (i / 127.0 - 1)));
    canvas.painter().drawImage(QRectF(key.left(), key.top(), key.width(), height), bar);
    const QRectF names(key.left(), key.top() + height + 2, key.width(), line);
    canvas.text(names, widgets::number(-1, 0), Role::Note, canvas.theme().muted);
    canvas.text(names, widgets::number(0, 0), Role::Note, canvas.theme().muted, Qt::AlignCenter);
    canvas.text(names, widgets::number(1, 0), Role::Note, canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
    const double radius = 4 * picture.at.scale, inset = canvas.textWidth(widgets::number(-1, 0), Role::Note) + 10;
    paintMark(canvas, {names.left() + inset, names.center().y()}, radius, 0, 2, Mark::Full);
    paintMark(canvas, {names.right() - inset, names.center().y()}, radius, 1, 2, Mark::Full);
}

} // namespace

void paintOutput(Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass)
{
    const QRectF& map = shown->at.map;
    paintHeading(canvas, *shown);
    paintArrow(canvas, *shown);
    const int side = std::max(MapSide, int(std::lround(map.width() * canvas.painter().deviceTransform().m11())));
    canvas.painter().drawImage(map, widgets::decisionImage(canvas.theme(), certainties(*shown->plan, pass), MapSide, side));
    canvas.box(map.adjusted(-1, -1, 1, 1), Qt::transparent, canvas.theme().text, 1.5, 0);
    canvas.region(outputRegion(shown));
    paintAxes(canvas, *shown);
    if (!shown->at.key.isEmpty()) paintKey(canvas, *shown);
}

} // namespace lessons::playground
