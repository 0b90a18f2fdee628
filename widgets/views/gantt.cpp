#include "widgets/views/gantt_chart.h"

#include <algorithm>

namespace widgets {
namespace {

class GanttView final : public View {
public:
    explicit GanttView(Gantt what) : m_what(std::make_shared<const Gantt>(std::move(what))) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return withLanes(canvas, frame, 5); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        const double lane = canvas.lineHeight(Role::Badge) * (m_what->strips.empty() ? 1 : 2.2);
        return withLanes(canvas, frame, int(m_what->lanes.size()) > m_what->wide ? 5 : lane);
    }
    void collect(std::set<std::string>& drawn) const override
    {
        for (std::size_t lane = 0; lane < m_what->lanes.size(); ++lane) {
            for (const Gantt::Box& box : m_what->lanes[lane])
                drawn.insert(rowId(m_what->kinds[std::size_t(box.kind)].id, box.row));
            if (!m_what->gaps.empty()) drawn.insert(rowId(m_what->gaps, int(lane)));
        }
        for (const std::string& id : {m_what->clock, m_what->stored, m_what->made, m_what->busy, m_what->whole})
            if (!id.empty()) drawn.insert(id);
        drawn.insert(m_what->numbers.begin(), m_what->numbers.end());
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const auto chart = std::make_shared<const GanttChart>(canvas, frame, m_what, rect);
        paintGantt(canvas, *chart);
        addGanttRegions(canvas, chart, places);
    }

private:
    QSizeF withLanes(const Canvas& canvas, const Frame& frame, double lane) const
    {
        const GanttSizes sizes(canvas, frame, *m_what, canvas.area().width());
        return {300 + sizes.left + sizes.right, sizes.axis + sizes.foot + std::ceil(lane * double(m_what->lanes.size()))};
    }

    std::shared_ptr<const Gantt> m_what;
};

} // namespace

ViewPtr gantt(Gantt what) { return std::make_shared<GanttView>(std::move(what)); }

} // namespace widgets
