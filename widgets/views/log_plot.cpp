#include "widgets/views/log_plot.h"

namespace widgets {

PlotArea paintLogPlot(Canvas& canvas, QRectF rect, const QString& name, const QString& note, const QString& widest, double above,
                      const Axis& x, const Axis& y, const std::function<QString(double)>& xText,
                      const std::function<QString(double)>& yText)
{
    const double heading = canvas.lineHeight(Role::Body), line = canvas.lineHeight(Role::Note);
    const double left = canvas.textWidth(widest, Role::Note) + 8;
    canvas.heading({rect.left(), rect.top(), rect.width(), heading}, name, note);
    const PlotArea area(rect.adjusted(left, heading + above + 12, -8, -line - 4), x, y);
    for (const double tick : y.ticks) {
        const double at = std::round(area.at(x.low, tick).y()) + 0.5;
        canvas.line({area.rect().left(), at}, {area.rect().right(), at}, canvas.theme().line, 1);
        canvas.text({rect.left(), at - line / 2, left - 8, line}, yText(tick), Role::Note, canvas.theme().muted,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double tick : x.ticks)
        canvas.text({area.at(tick, 0).x() - 40, area.rect().bottom() + 4, 80, line}, xText(tick), Role::Note,
                    canvas.theme().muted, Qt::AlignCenter);
    return area;
}

} // namespace widgets
