#include "widgets/canvas/readable.h"
#include "widgets/views/gantt_paint.h"

#include <algorithm>

namespace widgets {
namespace {

class NamePainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        const double line = m_canvas.lineHeight(Role::Body);
        const Role role = m_chart.pitch < line - 2 ? Role::Note : Role::Body;
        const double least = role == Role::Body ? line : m_canvas.letterHeight(role);
        double free = -1e300;
        for (int lane = 0; lane < lanes(); ++lane) {
            const QRectF bar = m_chart.barOf(lane);
            const double height = std::max(bar.height(), least);
            const QRectF name(m_chart.rect.left(), bar.center().y() - height / 2, m_chart.sizes.left - 8, height);
            if (name.top() < free) continue; // thin lanes: every so many
            free = name.bottom() - 2;
            m_canvas.text(name, m_what.name(lane), role, m_theme.text, Qt::AlignRight | Qt::AlignVCenter, true);
            if (m_chart.strip >= m_canvas.lineHeight(Role::Note) - 2 && !m_canvas.hides(m_what.stripsVeil)) paintPeak(lane);
            if (!m_what.made.empty() && m_chart.pitch >= line)
                Sentence(m_chart.frame, madeIn(lane))
                    .paint(m_canvas, {m_chart.plot.right() + 8, name.y(), m_chart.sizes.right - 8, height}, Role::Label,
                           m_theme.text);
        }
    }

private:
    /// The number at the end of a lane.
    QString madeIn(int lane) const
    {
        const double value = m_chart.frame.value(m_what.made, {lane}).value_or(0);
        return inWordsOf(elementId(m_what.made, {lane}), cellNumber(value, m_chart.frame.decimals(m_what.made)));
    }

    /// How much is stored at most: each shade is a part of one.
    void paintPeak(int lane)
    {
        int peak = 0;
        for (const auto& [time, amount] : m_what.strips[std::size_t(lane)].own) peak = std::max(peak, amount);
        const QRectF strip = m_chart.stripOf(lane);
        const double line = m_canvas.lineHeight(Role::Note);
        const double y =
            std::clamp(strip.bottom() - m_chart.heightOf(peak) - line / 2, strip.top() - 3, strip.bottom() - line + 3);
        const bool over = m_what.limit && peak > *m_what.limit;
        m_canvas.text({m_chart.rect.left(), y, m_chart.sizes.left - 8, line}, QString::number(double(peak) / m_what.shades),
                      Role::Note, readable(over ? m_theme.error : m_theme.forward, m_theme.text, m_theme.raised),
                      Qt::AlignRight | Qt::AlignVCenter, true);
    }
};

} // namespace

void paintGanttNames(Canvas& canvas, const GanttChart& chart) { NamePainter(canvas, chart).paint(); }

} // namespace widgets
