#pragma once

#include "widgets/charts/chart_axis.h"
#include "widgets/views/grid.h"

namespace widgets {

/// Two axes with their ticks, and where a pair of values lies between them.
class PlotArea {
public:
    PlotArea(QRectF rect, Axis x, Axis y) : m_rect(rect), m_x(std::move(x)), m_y(std::move(y)) {}

    const QRectF& rect() const { return m_rect; }
    const Axis& x() const { return m_x; }
    const Axis& y() const { return m_y; }
    QPointF at(double x, double y) const
    {
        return {m_rect.left() + m_x.share(x) * m_rect.width(), m_rect.bottom() - m_y.share(y) * m_rect.height()};
    }
    /// The values at a place.
    QPointF values(QPointF place) const
    {
        return {m_x.low + (place.x() - m_rect.left()) / m_rect.width() * (m_x.high - m_x.low),
                m_y.low + (m_rect.bottom() - place.y()) / m_rect.height() * (m_y.high - m_y.low)};
    }
    /// Room for the ticks' figures at the left and below.
    static QSizeF margins(const Canvas& canvas, const Axis& y);
    void paintAxes(Canvas& canvas) const;

private:
    QRectF m_rect;
    Axis m_x, m_y;
};

/// Elements of points, told to the pointer and to frames, if no other view shows the quantity.
void placePoints(Canvas& canvas, const Frame& frame, const std::string& id, std::vector<QRectF> rects, Places& places);

} // namespace widgets
