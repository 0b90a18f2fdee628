#include "widgets/views/devices.h"

#include <algorithm>
#include <cmath>

namespace widgets {

double lengthOf(const QPolygonF& way)
{
    double length = 0;
    for (int i = 1; i < way.size(); ++i) length += QLineF(way[i - 1], way[i]).length();
    return length;
}

QPointF pointOn(const QPolygonF& way, double share)
{
    double left = share * lengthOf(way);
    for (int i = 1; i < way.size(); ++i) {
        const QLineF part(way[i - 1], way[i]);
        if (left <= part.length() || i + 1 == way.size()) return part.pointAt(part.length() > 0 ? left / part.length() : 0);
        left -= part.length();
    }
    return way.front();
}

QPolygonF between(QRectF from, QRectF to, double air)
{
    const QLineF line(from.center(), to.center());
    const auto leaves = [&](QRectF rect) { // the distance from its centre at which the line leaves the rectangle
        const double x = std::abs(line.dx()) / line.length(), y = std::abs(line.dy()) / line.length();
        return std::min(x > 0 ? rect.width() / 2 / x : 1e9, y > 0 ? rect.height() / 2 / y : 1e9) + air;
    };
    return {line.pointAt(leaves(from) / line.length()), line.pointAt(1 - leaves(to) / line.length())};
}

QRectF packetOn(const QPolygonF& way, QSizeF size, double share, bool lost, double head)
{
    const QLineF last(way[way.size() - 2], way.back());
    const double x = std::abs(last.dx()) / last.length(), y = std::abs(last.dy()) / last.length();
    const double half = std::min(x > 0.01 ? size.width() / 2 / x : 1e9, y > 0.01 ? size.height() / 2 / y : 1e9);
    const double length = lengthOf(way);
    const double rest = std::clamp(1 - (half + head) / length, 0.5, 0.7), start = std::clamp((half + 8) / length, 0.3, 0.5);
    const QPointF centre = pointOn(way, start + ((lost ? 0.5 : rest) - start) * share);
    return {std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2), std::round(size.width()),
            std::round(size.height())};
}

void paintPacket(Canvas& canvas, QRectF rect, QColor ink)
{
    canvas.box(rect.adjusted(-3, -3, 3, 3), canvas.theme().raised, Qt::transparent, 0, 5);
    canvas.box(rect, canvas.theme().raised, ink, 1.5, 4);
}

void paintCross(Canvas& canvas, QRectF rect, double width)
{
    canvas.line(rect.topLeft(), rect.bottomRight(), canvas.theme().error, width);
    canvas.line(rect.bottomLeft(), rect.topRight(), canvas.theme().error, width);
}

} // namespace widgets
