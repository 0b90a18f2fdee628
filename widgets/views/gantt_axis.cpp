#include "widgets/views/gantt_paint.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// 1, 2 or 5 times a power of ten, so that at most `count` of it fill `whole`.
double niceStep(double whole, int count)
{
    const double least = whole / count, power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

class AxisPainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        const double line = m_canvas.lineHeight(Role::Note), y = m_chart.rect.top(), bottom = y + line;
        const QString unit = m_what.axis();
        const double step = niceStep(m_chart.last - m_chart.first, m_theme.projector ? 8 : 12);
        const double right = m_chart.sizes.right;
        m_canvas.text({m_chart.rect.left(), y, m_chart.sizes.left - 14, line}, unit, Role::Note, m_theme.muted,
                      Qt::AlignRight | Qt::AlignVCenter);
        if (right > 0)
            m_canvas.text({m_chart.plot.right() + 8, y, right - 8, line}, m_chart.frame.naming(m_what.made).note, Role::Note,
                          m_theme.muted);
        const double end = m_chart.plot.right() + 6;
        const QRectF hand = paintHandTime(y, line, end, step);
        for (double i = std::ceil(m_chart.first / step - 1e-9); i * step <= m_chart.last * (1 + 1e-9); ++i) {
            const double at = m_chart.x(i * step);
            const QString word = m_what.figure(i * step);
            const double width = m_canvas.textWidth(word, Role::Note);
            m_canvas.line({at, bottom + 1}, {at, bottom + 5}, m_theme.control, 1);
            const QRectF place(std::min(at - width / 2, end - width), y, width, line);
            if (at - width / 2 <= end && !place.adjusted(-6, 0, 6, 0).intersects(hand))
                m_canvas.text(place, word, Role::Note, m_theme.muted);
        }
    }

private:
    /// The time at which the clock stands, above its hand; nothing if that is out of sight, or the axis says it.
    QRectF paintHandTime(double y, double line, double end, double step)
    {
        if (m_chart.now < m_chart.first || m_chart.now > m_chart.last) return {};
        const QString word = m_what.figure(m_chart.now);
        if (word == m_what.figure(step * std::round(m_chart.now / step))) return {};
        const double width = std::ceil(m_canvas.textWidth(word, Role::Note, true)) + 1;
        const double left = std::clamp(m_chart.x(m_chart.now) - width / 2, m_chart.plot.left() - 6, end - width);
        const QRectF place(left, y, width, line);
        m_canvas.text(place, word, Role::Note, m_theme.text, Qt::AlignCenter, true);
        return place;
    }
};

} // namespace

void paintGanttAxis(Canvas& canvas, const GanttChart& chart) { AxisPainter(canvas, chart).paint(); }

} // namespace widgets
