#include "widgets/canvas/canvas.h"

#include <cmath>
#include <map>

namespace widgets {

void Canvas::stamps(std::span<const Stamp> stamps, double radius, const std::function<void(Canvas&, int kind)>& paint)
{
    if (exportsVectors()) {
        for (const auto& [place, kind] : stamps) {
            m_painter.save();
            m_painter.translate(place);
            paint(*this, kind);
            m_painter.restore();
        }
        return;
    }
    const QTransform device = m_painter.deviceTransform(); // moves and scales, no more
    const double scale = device.m11();
    const int side = 2 * int(std::ceil(radius * scale)) + 1;
    std::map<int, QImage> images;
    const auto imageOf = [&](int kind) -> const QImage& {
        QImage& image = images[kind];
        if (!image.isNull()) return image;
        image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(side / 2.0, side / 2.0);
        painter.scale(scale, scale);
        Canvas canvas(painter, m_theme, {});
        paint(canvas, kind);
        return image;
    };
    m_painter.save();
    m_painter.setWorldTransform(device.inverted() * m_painter.worldTransform());
    for (const auto& [place, kind] : stamps) {
        const QPointF corner = device.map(place) - QPointF(side, side) / 2;
        m_painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())), imageOf(kind));
    }
    m_painter.restore();
}

} // namespace widgets
