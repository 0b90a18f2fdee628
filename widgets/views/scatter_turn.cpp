#include "widgets/views/scatter_turn.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace widgets {
namespace {

constexpr float SideShare = 0.16F; ///< how much of a class its side of the plane has

/// wx x + wy y + b, whose zero is a line.
struct Line {
    double wx, wy, b;

    double at(QPointF xy) const { return wx * xy.x() + wy * xy.y() + b; }
    bool isThere() const { return wx != 0 || wy != 0; }
};

double numberAt(const Frame& frame, const ElementOf& element, int step)
{
    return frame.tape().value(element.id, engine::elementAt(frame.shape(element.id), element.at), step).value_or(0);
}

/// What the step that is under way, or was made last, adds to the three numbers; of it the share that is still to come.
struct Turning {
    Line now, before, added;

    Turning(const Frame& frame, const Scatter& what, const Turn& turn)
    {
        const int step = frame.moment.to;
        const bool moves = frame.tape().at(turn.by, step).has_value();
        const auto by = [&](int i) { return moves ? numberAt(frame, {turn.by, {i}}, step) : 0; };
        const Line after{numberAt(frame, what.wx, step), numberAt(frame, what.wy, step), numberAt(frame, what.bias, step)};
        added = {by(0), by(1), by(2)};
        before = {after.wx - added.wx, after.wy - added.wy, after.b - added.b};
        const double share = frame.moment.alpha;
        now = {before.wx + share * added.wx, before.wy + share * added.wy, before.b + share * added.b};
    }
};

/// Where the line crosses the border of the area, in values; nothing if it passes outside.
std::optional<std::pair<QPointF, QPointF>> crossing(const Line& line, const PlotArea& area)
{
    std::vector<QPointF> found;
    const QPointF corners[]{{area.x().low, area.y().low},
                            {area.x().high, area.y().low},
                            {area.x().high, area.y().high},
                            {area.x().low, area.y().high}};
    for (int i = 0; i < 4; ++i) {
        const QPointF from = corners[i], to = corners[(i + 1) % 4];
        const double a = line.at(from), b = line.at(to);
        if ((a <= 0) != (b <= 0)) found.push_back(from + (to - from) * (a / (a - b)));
    }
    if (found.size() < 2) return {};
    return std::pair(found.front(), found.back());
}

void paintLine(Canvas& canvas, const PlotArea& area, const Line& line, QColor ink, double width, Qt::PenStyle style)
{
    if (const auto ends = crossing(line, area))
        canvas.line(area.at(ends->first.x(), ends->first.y()), area.at(ends->second.x(), ends->second.y()), ink, width, style);
}

/// The part of the area where the line's function is above 0, or is not.
QPolygonF side(const Line& line, const PlotArea& area, bool above)
{
    const QPointF corners[]{{area.x().low, area.y().low},
                            {area.x().high, area.y().low},
                            {area.x().high, area.y().high},
                            {area.x().low, area.y().high}};
    QPolygonF polygon;
    const auto add = [&](QPointF xy) { polygon << area.at(xy.x(), xy.y()); };
    for (int i = 0; i < 4; ++i) {
        const QPointF from = corners[i], to = corners[(i + 1) % 4];
        const double a = line.at(from), b = line.at(to);
        if ((a > 0) == above) add(from);
        if ((a > 0) != (b > 0)) add(from + (to - from) * (a / (a - b)));
    }
    return polygon;
}

/// Where a name can stand inside, as near to a place in this direction as it fits.
QRectF besideOf(const Canvas& canvas, const QRectF& within, QPointF place, QPointF towards, const QString& name)
{
    const double wide = canvas.textWidth(name, Role::Label, true) + 6, high = canvas.lineHeight(Role::Label);
    const double length = std::hypot(towards.x(), towards.y());
    QRectF label(0, 0, wide, high);
    label.moveCenter(place + QPointF(towards.x() * (wide / 2 + 5), towards.y() * (high / 2 + 5)) / length);
    label.moveLeft(std::clamp(label.left(), within.left() + 1, within.right() - wide - 1));
    label.moveTop(std::clamp(label.top(), within.top() + 1, within.bottom() - high - 1));
    return label;
}

void paintName(Canvas& canvas, const QRectF& label, const QString& name, QColor ink)
{
    QColor ground = canvas.theme().raised;
    ground.setAlphaF(0.75F);
    canvas.box(label, ground, Qt::transparent, 0, 4);
    canvas.text(label, name, Role::Label, ink, Qt::AlignCenter, true);
}

/// Old normal and what is added to it, tip to tail, beside their sum: on one scale, at the middle of the line.
void paintNormals(Canvas& canvas, const PlotArea& area, const QString& w, const Turning& turning)
{
    const auto ends = crossing(turning.now.isThere() ? turning.now : turning.before, area);
    const auto way = [](const Line& line) { return QPointF(line.wx, -line.wy); };
    const auto length = [&way](const Line& line) { return std::hypot(way(line).x(), way(line).y()); };
    const double longest = std::max({length(turning.now), length(turning.before), length(turning.added)});
    if (!ends || longest == 0) return;
    const QPointF middle = (ends->first + ends->second) / 2, foot = area.at(middle.x(), middle.y());
    const double scale = 0.25 * std::min(area.rect().width(), area.rect().height()) / longest;
    const Theme& theme = canvas.theme();
    const QPointF now = scale * way(turning.now), before = scale * way(turning.before), added = scale * way(turning.added);
    const auto isSeen = [](QPointF arrow) { return std::hypot(arrow.x(), arrow.y()) >= 8; };
    if (isSeen(before) && isSeen(added)) canvas.arrow({{foot, foot + before}}, theme.muted, 1.6);
    QRectF named;
    if (isSeen(now)) {
        named = besideOf(canvas, area.rect(), foot + now, now, w);
        canvas.arrow({{foot, foot + now}}, theme.text, 2.6);
        paintName(canvas, named, w, theme.text);
    }
    if (!isSeen(added)) return;
    canvas.arrow({{foot + before, foot + before + added}}, theme.ink(2), 2.6);
    const QPointF across(-added.y(), added.x()); // away from the new normal
    const bool left = QPointF::dotProduct(across, before + added / 2) < 0;
    const QString delta = QStringLiteral("Δ") + w;
    const QRectF label = besideOf(canvas, area.rect(), foot + before + added / 2, left ? -across : across, delta);
    if (!label.intersects(named)) paintName(canvas, label, delta, theme.ink(2));
}

} // namespace

void paintSides(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what, const Turn& turn)
{
    const Line line = Turning(frame, what, turn).now;
    if (!line.isThere()) return;
    canvas.painter().setPen(Qt::NoPen);
    for (const bool above : {false, true}) {
        const QPolygonF polygon = side(line, area, above);
        QColor soft = classColour(canvas.theme(), above, what.kinds);
        soft.setAlphaF(SideShare);
        canvas.painter().setBrush(soft);
        if (polygon.size() > 2) canvas.painter().drawPolygon(polygon);
    }
}

void paintTurn(Canvas& canvas, const PlotArea& area, const Frame& frame, const Scatter& what, const Turn& turn)
{
    const Turning turning(frame, what, turn);
    if (turning.before.isThere() && turning.added.isThere())
        paintLine(canvas, area, turning.before, canvas.theme().muted, 1.8, Qt::DashLine);
    if (turning.now.isThere()) paintLine(canvas, area, turning.now, canvas.theme().text, 3, Qt::SolidLine);
    if (const auto point = frame.tape().value(turn.point, 0, frame.moment.to)) {
        const int step = frame.moment.to, i = int(*point) - 1;
        const QPointF at = area.at(numberAt(frame, {what.x, {i}}, step), numberAt(frame, {what.y, {i}}, step));
        const double r = canvas.theme().projector ? 17 : 12;
        canvas.box(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)), Qt::transparent, canvas.theme().ink(2), 2.6, r);
    }
    paintNormals(canvas, area, frame.naming(turn.normal).name, turning);
}

void makeEven(Axis& x, Axis& y, QSizeF size)
{
    const auto widen = [](Axis& axis, double span) {
        const double middle = (axis.low + axis.high) / 2, tick = axis.ticks.size() > 1 ? axis.ticks[1] - axis.ticks[0] : span;
        axis.low = middle - span / 2, axis.high = middle + span / 2;
        const double first = axis.ticks.empty() ? middle : axis.ticks.front();
        axis.ticks.clear();
        for (double k = std::ceil((axis.low - first) / tick - 1e-9); first + k * tick <= axis.high + 1e-9 * tick; ++k)
            axis.ticks.push_back(first + k * tick);
    };
    const double across = (x.high - x.low) / size.width(), up = (y.high - y.low) / size.height();
    if (across < up) widen(x, up * size.width());
    else if (up < across) widen(y, across * size.height());
}

} // namespace widgets
