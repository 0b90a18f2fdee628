#include "widgets/stage/zoomed.h"

#include <QEasingCurve>

#include <algorithm>

namespace widgets {
namespace {

QRectF between(const QRectF& from, const QRectF& to, double share)
{
    const auto mid = [share](double a, double b) { return a + share * (b - a); };
    return {mid(from.x(), to.x()), mid(from.y(), to.y()), mid(from.width(), to.width()), mid(from.height(), to.height())};
}

/// As wide to high as the room, so that nothing is stretched on its way.
QRectF shapedAs(const QRectF& room, const QRectF& part)
{
    const double scale = std::max(part.width() / room.width(), part.height() / room.height());
    QRectF shaped(0, 0, scale * room.width(), scale * room.height());
    shaped.moveCenter(part.center());
    return shaped;
}

/// What lies in `from` is painted into `to`.
void paintMoved(Canvas& canvas, const std::function<void(Canvas&)>& picture, const QRectF& from, const QRectF& to, double opacity)
{
    if (opacity <= 0) return;
    QPainter& painter = canvas.painter();
    painter.save();
    painter.setClipRect(canvas.area(), Qt::IntersectClip);
    painter.setOpacity(painter.opacity() * opacity);
    painter.translate(to.topLeft());
    painter.scale(to.width() / from.width(), to.height() / from.height());
    painter.translate(-from.topLeft());
    Canvas own(painter, canvas.theme(), canvas.area());
    picture(own);
    painter.restore();
}

} // namespace

std::function<void(Canvas&)> zoomedInto(std::function<void(Canvas&)> outer, std::function<void(Canvas&)> inner, QRectF part,
                                        double t)
{
    if (t <= 0) return outer;
    if (t >= 1 || part.isEmpty()) return inner;
    const double share = QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(t);
    return [outer = std::move(outer), inner = std::move(inner), part, share](Canvas& canvas) {
        const QRectF room = canvas.area(), whole = shapedAs(room, part), place = between(whole, room, share);
        paintMoved(canvas, outer, whole, place, 1 - share);
        paintMoved(canvas, inner, room, place, share);
    };
}

} // namespace widgets
