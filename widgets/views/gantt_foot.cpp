#include "widgets/views/gantt_paint.h"

#include <algorithm>

namespace widgets {
namespace {

class FootPainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        const double label = m_canvas.lineHeight(Role::Label), body = m_canvas.lineHeight(Role::Body);
        const double left = m_chart.plot.left(), right = m_chart.plot.right();
        double y = m_chart.rect.bottom() - m_chart.sizes.foot + 2;
        paintLegend({left, y, m_chart.rect.right() - left, label});
        y += m_chart.sizes.legendLines * label + 2;
        const double busy = m_chart.frame.value(m_what.busy, {}).value_or(0),
                     whole = m_chart.frame.value(m_what.whole, {}).value_or(1);
        const double border = left + (right - left) * std::clamp(busy / whole, 0.0, 1.0);
        m_canvas.box({left, y, right - left, 8}, m_theme.sunken, m_theme.control, 1, 2);
        m_canvas.box({left, y, border - left, 8}, m_theme.text, Qt::transparent, 0, 2);
        y += 10;
        const auto [first, second] = m_what.foot();
        QRectF line(left, y, m_chart.rect.right() - left, body);
        Sentence(m_chart.frame, first).paint(m_canvas, line, Role::Label, m_theme.text);
        if (m_chart.sizes.twoLines) line.translate(0, body);
        Sentence(m_chart.frame, second)
            .paint(m_canvas, line, Role::Label, m_theme.text, false, m_chart.sizes.twoLines ? Qt::AlignLeft : Qt::AlignRight);
        if (!m_what.verdict) return;
        Sentence(m_chart.frame, m_what.verdict(m_chart.frame))
            .paint(m_canvas, line.translated(0, body), Role::Label, m_theme.text, true);
    }

private:
    void paintLegend(QRectF line)
    {
        const double left = line.left();
        const auto entry = [&](const QString& word, const std::function<void(QRectF)>& mark) {
            const double width = std::ceil(m_canvas.textWidth(word, Role::Label));
            if (line.width() < 18 + width)
                line = QRectF(QPointF(left, line.bottom()), QPointF(line.right(), line.bottom() + line.height()));
            mark({line.x(), line.center().y() - 5, 12, 10});
            m_canvas.text({line.x() + 18, line.y(), width, line.height()}, word, Role::Label, m_theme.text);
            line.setLeft(line.x() + GanttSizes::legendWidth(width));
        };
        for (const Gantt::Kind& kind : m_what.kinds)
            entry(m_chart.frame.called(kind.id),
                  [&](QRectF rect) { m_canvas.box(rect, inkOf(m_theme, kind.ink), Qt::transparent, 0, 2); });
        if (m_chart.strip <= 0) return;
        if (m_what.storedName)
            entry(m_what.storedName(), [&](QRectF rect) {
                m_canvas.box(rect, mixed(m_theme.forward, m_theme.raised, 0.7), Qt::transparent, 0, 0);
                m_canvas.line(rect.topLeft(), rect.topRight(), m_theme.forward, 1.8);
            });
        if (m_what.other)
            entry(m_what.other(), [&](QRectF rect) {
                m_canvas.line({rect.left(), rect.center().y()}, {rect.right() + 2, rect.center().y()}, m_theme.muted, 1.2,
                              Qt::DashLine);
            });
        if (m_what.limit && m_what.limitName)
            entry(m_what.limitName(), [&](QRectF rect) {
                m_canvas.line({rect.left(), rect.center().y()}, {rect.right() + 2, rect.center().y()}, m_theme.error, 1.2,
                              Qt::DashLine);
            });
    }
};

} // namespace

void paintGanttFoot(Canvas& canvas, const GanttChart& chart) { FootPainter(canvas, chart).paint(); }

} // namespace widgets
