#pragma once

#include "widgets/views/gantt_chart.h"

namespace widgets {

/// What all parts of the picture are painted with.
class GanttPainter {
public:
    GanttPainter(Canvas& canvas, const GanttChart& chart)
        : m_canvas(canvas), m_theme(canvas.theme()), m_chart(chart), m_what(*chart.what)
    {
    }

protected:
    int lanes() const { return int(m_what.lanes.size()); }

    Canvas& m_canvas;
    const Theme& m_theme;
    const GanttChart& m_chart;
    const Gantt& m_what;
};

/// `share` of the way from one colour to another.
QColor mixed(QColor from, QColor to, double share);

void paintGanttAxis(Canvas& canvas, const GanttChart& chart);
void paintGanttBoxes(Canvas& canvas, const GanttChart& chart);
void paintGanttStrips(Canvas& canvas, const GanttChart& chart);
/// What stands at both ends of the lanes.
void paintGanttNames(Canvas& canvas, const GanttChart& chart);
/// From what the step's box waited for.
void paintGanttArrows(Canvas& canvas, const GanttChart& chart);
void paintGanttFoot(Canvas& canvas, const GanttChart& chart);

} // namespace widgets
