#include "widgets/charts/chart_plot.h"

#include <algorithm>

namespace widgets {
namespace {

constexpr double Pad = 4;       // around the plot, so that a line on its edge keeps its whole width
constexpr double Far = 1 << 30; // px; an earlier run may have gone anywhere

Axis padded(Axis axis, double length)
{
    const double more = (axis.high - axis.low) * Pad / length;
    axis.low -= more, axis.high += more;
    return axis;
}

class Plot {
public:
    Plot(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes)
        : m_painter(canvas.painter()), m_theme(canvas.theme()), m_rect(plot.adjusted(-Pad, -Pad, Pad, Pad)), m_chart(chart),
          m_axes(axes), m_across(padded(axes.x, plot.width())), m_up(padded(axes.y, plot.height())),
          m_columns(int(plot.width() * std::max(1.0, m_painter.deviceTransform().m11())))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setClipRect(m_rect, Qt::IntersectClip);
        m_painter.translate(m_rect.topLeft());
        for (const bool ghosts : {true, false}) // what was before lies below
            for (const Curve& curve : m_chart.curves)
                if (curve.ghost == ghosts) paint(curve);
        m_painter.restore();
    }

private:
    QPointF placeOf(QPointF point) const
    {
        const double perX = m_rect.width() / (m_across.high - m_across.low), perY = m_rect.height() / (m_up.high - m_up.low);
        const double y = (point.y() - m_up.low) * -perY + m_rect.height();
        return {(point.x() - m_across.low) * perX, std::clamp(y, -Far, Far)};
    }

    void paint(const Curve& curve)
    {
        const Points points = pointsOf(m_chart, curve);
        const QPen pen = penOf(m_theme, curve);
        const bool outline = curve.ghost || curve.twin;
        if (curve.ghost || !m_chart.playhead) return paint(points, pen, outline);
        const auto now = std::find_if(points.begin(), points.end(), [this](QPointF p) { return p.x() > *m_chart.playhead; });
        if (m_chart.later && now != points.end()) {
            const QPen faint(m_theme.control, m_theme.stroke(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            paint({now == points.begin() ? now : now - 1, points.end()}, faint, true);
        }
        paint({points.begin(), now}, pen, outline);
    }

    void paint(const Points& points, const QPen& pen, bool outline)
    {
        for (QPolygonF& piece : thinned(points, m_axes.x, m_columns)) {
            for (QPointF& point : piece) point = placeOf(point);
            if (m_chart.kind == Chart::Bars && !outline) paintArea(std::move(piece), pen);
            else paintLine(piece, pen);
        }
    }

    /// A line of many points is dear as a whole; only dashes have to go on round its corners.
    void paintLine(const QPolygonF& line, const QPen& pen)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (pen.style() != Qt::SolidLine) return m_painter.drawPolyline(line);
        if (line.size() == 1) m_painter.drawLine(line.front(), line.front()); // a point alone is a dot
        for (qsizetype i = 1; i < line.size(); ++i) m_painter.drawLine(line[i - 1], line[i]);
    }

    /// Down to the axis: counts start at its low end.
    void paintArea(QPolygonF area, const QPen& pen)
    {
        const double left = area.front().x(), right = area.back().x(), base = placeOf({0, m_axes.y.low}).y();
        area << QPointF(right, base) << QPointF(left, base);
        QColor fill = pen.color();
        fill.setAlphaF(0.3F);
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(pen.color(), m_theme.stroke(1)));
        m_painter.drawPolygon(area);
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QRectF m_rect;
    const Chart& m_chart;
    const Axes& m_axes;
    Axis m_across, m_up; ///< of the whole rectangle
    int m_columns;
};

} // namespace

QPen penOf(const Theme& theme, const Curve& curve)
{
    const QColor ink = curve.ghost ? theme.control : curve.ink > 0 ? theme.ink(curve.ink) : curve.thin ? theme.muted : theme.text;
    QPen pen(ink, theme.stroke(curve.ghost || curve.thin ? 1.6 : 2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (curve.ghost) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2 / 1.6, 4 / 1.6});
    } else if (curve.twin) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 1.5});
    }
    return pen;
}

void plotCurves(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes)
{
    Plot(canvas, plot, chart, axes).paint();
}

} // namespace widgets
