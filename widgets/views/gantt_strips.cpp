#include "widgets/views/gantt_paint.h"

#include <algorithm>

namespace widgets {
namespace {

class StripPainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        for (int lane = 0; m_chart.strip > 0 && lane < lanes(); ++lane) paintStrip(lane);
    }

private:
    void paintStrip(int lane)
    {
        const QRectF rect = m_chart.stripOf(lane);
        if (m_canvas.veils(m_what.stripsVeil, rect)) return;
        const Gantt::Strip& strip = m_what.strips[std::size_t(lane)];
        m_canvas.line(rect.bottomLeft(), rect.bottomRight(), m_theme.line, 1);
        QColor area = m_theme.forward;
        area.setAlphaF(0.3F);
        const QPolygonF own = outline(strip.own, rect), passed = outline(strip.own, rect, m_chart.now);
        if (passed.size() > 1) {
            QPolygonF filled = passed;
            filled << QPointF(passed.back().x(), rect.bottom()) << QPointF(passed.front().x(), rect.bottom());
            m_canvas.painter().setPen(Qt::NoPen);
            m_canvas.painter().setBrush(area);
            m_canvas.painter().drawPolygon(filled);
        }
        polyline(outline(strip.other, rect), m_theme.muted, 1, Qt::DashLine);
        if (!m_what.past) polyline(own, m_theme.forward, 1);
        polyline(passed, m_theme.forward, 1.8);
        if (!m_what.limit) return;
        const double y = rect.bottom() - m_chart.heightOf(*m_what.limit) - 0.5;
        m_canvas.line({rect.left(), y}, {rect.right(), y}, m_theme.error, 1.2, Qt::DashLine);
    }

    /// The steps of an amount over time, up to a time.
    QPolygonF outline(const Gantt::Amounts& amounts, QRectF rect, double until = 1e300) const
    {
        QPolygonF line;
        until = std::min(until, m_chart.last);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const double from = std::max(amounts[i].first, m_chart.first);
            const double to = std::min(i + 1 < amounts.size() ? amounts[i + 1].first : m_chart.last, until);
            if (to <= from) continue;
            const double y = rect.bottom() - m_chart.heightOf(amounts[i].second);
            line << QPointF(m_chart.x(from), y) << QPointF(m_chart.x(to), y);
        }
        return line;
    }

    void polyline(const QPolygonF& line, QColor colour, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_canvas.painter().setPen(QPen(colour, m_theme.stroke(width), style, Qt::FlatCap, Qt::MiterJoin));
        m_canvas.painter().drawPolyline(line);
    }
};

} // namespace

void paintGanttStrips(Canvas& canvas, const GanttChart& chart) { StripPainter(canvas, chart).paint(); }

} // namespace widgets
