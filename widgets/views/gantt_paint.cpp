#include "widgets/views/gantt_paint.h"

namespace widgets {
namespace {

void paintNow(Canvas& canvas, const GanttChart& chart)
{
    if (chart.now < chart.first || chart.now > chart.last) return;
    const QColor ink = canvas.theme().text;
    const double at = chart.x(chart.now), top = chart.plot.top() - 4;
    const int lanes = int(chart.what->lanes.size());
    const bool isRoomy = chart.pitch - chart.bar > 4;
    for (int lane = 0; lane < lanes; ++lane) { // it does not cross boxes
        const double from = lane == 0 ? top : chart.barOf(lane - 1).bottom();
        if (isRoomy || lane == 0) canvas.line({at, from}, {at, chart.barOf(lane).top()}, ink, 1.3);
    }
    if (isRoomy) canvas.line({at, chart.barOf(lanes - 1).bottom()}, {at, chart.plot.top() + chart.pitch * lanes - 4}, ink, 1.3);
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(ink);
    canvas.painter().drawPolygon(QPolygonF{{at - 5, top - 4}, {at + 5, top - 4}, {at, top + 3}});
}

} // namespace

QColor inkOf(const Theme& theme, Gantt::Ink ink)
{
    switch (ink) {
    case Gantt::Forward: return theme.forward;
    case Gantt::Backward: return theme.backward;
    case Gantt::InputGradient: return theme.inputGradient;
    default: return theme.weightGradient;
    }
}

QColor mixed(QColor from, QColor to, double share)
{
    const auto mix = [share](float a, float b) { return float(a + share * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

void paintGantt(Canvas& canvas, const GanttChart& chart)
{
    paintGanttAxis(canvas, chart);
    paintGanttStrips(canvas, chart);
    paintGanttBoxes(canvas, chart);
    paintGanttNames(canvas, chart);
    paintNow(canvas, chart);
    paintGanttArrows(canvas, chart);
    if (chart.what->foot) paintGanttFoot(canvas, chart);
}

} // namespace widgets
