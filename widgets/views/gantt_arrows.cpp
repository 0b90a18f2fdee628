#include "widgets/views/gantt_paint.h"

#include <algorithm>

namespace widgets {
namespace {

constexpr double Clear = 6, Head = 10; ///< off the frame of the box; its own last stretch

class ArrowPainter : GanttPainter {
public:
    using GanttPainter::GanttPainter;

    void paint()
    {
        const engine::Tape& tape = m_chart.frame.tape();
        const int step = m_chart.frame.moment.to;
        const auto target = tape.target(step);
        if (step == 0 || !target || !target->element || m_chart.strip <= 0) return;
        const Gantt::Box* to = boxNamed(target->id, *target->element);
        if (!to || m_chart.boxOf(*to).width() < 10) return;
        for (const engine::Term& operand : tape.operands(step, 1))
            if (const Gantt::Box* from = boxNamed(operand.name, operand.at);
                from && !(from->lane == to->lane && from->end == to->start))
                paintArrow(m_chart.boxOf(*from), m_chart.boxOf(*to), from->lane - to->lane);
    }

private:
    const Gantt::Box* boxNamed(const std::string& id, const engine::Indices& at) const
    {
        for (int lane = 0; lane < lanes(); ++lane)
            for (auto [i, end] = m_chart.seen(lane); i < end; ++i)
                if (const auto& box = m_what.lanes[std::size_t(lane)][i];
                    at.size() == 1 && box.column == at[0] && rowId(m_what.kinds[std::size_t(box.kind)].id, box.row) == id)
                    return &box;
        return nullptr;
    }

    /// Along the free stretches between lanes; a device's own box comes from above.
    void paintArrow(QRectF from, QRectF to, int down)
    {
        const double inset = std::min(5.0, from.width() / 3);
        if (down > 0) { // from a lane below
            const double end = to.bottom() + Clear, y = end + Head;
            m_canvas.arrow(
                {{from.right() - inset, from.top()}, {from.right() - inset, y}, {to.center().x(), y}, {to.center().x(), end}},
                m_theme.spot, 1.6);
            return;
        }
        const double tip = to.top() - Clear, y = tip - Head;
        const QPointF begin(down < 0 ? from.right() - inset : from.center().x(), down < 0 ? from.bottom() : from.top());
        const double end = down < 0 ? to.left() + inset : to.center().x() - 3;
        m_canvas.arrow({begin, {begin.x(), y}, {end, y}, {end, tip}}, m_theme.spot, 1.6);
    }
};

} // namespace

void paintGanttArrows(Canvas& canvas, const GanttChart& chart) { ArrowPainter(canvas, chart).paint(); }

} // namespace widgets
