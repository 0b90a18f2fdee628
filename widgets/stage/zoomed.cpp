#include "widgets/stage/zoomed.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

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

/// A picture as it looks unmoved, in pixels of the device: large as it may be drawn, it takes no longer than that.
QImage pixelsOf(Canvas& canvas, const std::function<void(Canvas&)>& picture)
{
    const QRectF room = canvas.area();
    const QTransform device = canvas.painter().deviceTransform();
    const double scale = std::hypot(device.m11(), device.m12());
    QImage image((room.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(canvas.painter().renderHints());
    painter.scale(image.width() / room.width(), image.height() / room.height());
    painter.translate(-room.topLeft());
    Canvas own(painter, canvas.theme(), room);
    picture(own);
    return image;
}

/// What lies in `from` is painted into `to`; what grows on its way, as pixels.
void paintMoved(Canvas& canvas, const std::function<void(Canvas&)>& picture, const QRectF& from, const QRectF& to, double opacity)
{
    if (opacity <= 0) return;
    const QImage pixels = to.width() > from.width() ? pixelsOf(canvas, picture) : QImage();
    QPainter& painter = canvas.painter();
    painter.save();
    painter.setClipRect(canvas.area(), Qt::IntersectClip);
    painter.setOpacity(painter.opacity() * opacity);
    painter.translate(to.topLeft());
    painter.scale(to.width() / from.width(), to.height() / from.height());
    painter.translate(-from.topLeft());
    if (pixels.isNull()) {
        Canvas own(painter, canvas.theme(), canvas.area());
        picture(own);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(canvas.area(), pixels);
    }
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
