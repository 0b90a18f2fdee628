#include "widgets/charts/chart.h"

#include "widgets/charts/chart_names.h"
#include "widgets/charts/chart_plot.h"
#include "widgets/charts/chart_regions.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

class Picture {
public:
    Picture(Canvas& canvas, const QRectF& rect, const Chart& chart)
        : m_canvas(canvas), m_theme(canvas.theme()), m_rect(rect), m_chart(chart), m_axes(axesOf(chart)),
          m_names(canvas, chart, m_axes, {rect.width(), rect.height() - 2.6 * canvas.lineHeight(Role::Body)}), m_plot(plotRect())
    {
    }

    void paint()
    {
        paintHeading();
        m_names.paintLegend(m_canvas, {m_rect.left(), m_heading});
        paintLevels();
        paintPlaces();
        plotCurves(m_canvas, m_plot, m_chart, m_axes);
        paintPlayhead();
        m_names.paintAtEnds(m_canvas, m_plot);
        m_canvas.region(regionOf(m_chart, m_axes, m_plot));
    }

private:
    QRectF plotRect()
    {
        const double note = m_canvas.lineHeight(Role::Note);
        m_heading = m_rect.top() + m_canvas.lineHeight(Role::Body);
        double left = m_canvas.textWidth(QStringLiteral("0000"), Role::Note); // counts of a live run change, the plot stays
        for (const double tick : m_axes.y.ticks)
            left = std::max(left, m_canvas.textWidth(tickText(m_axes.y, tick, m_chart.logY), Role::Note));
        const double top = m_heading + m_names.height() + note / 2;
        const double bottom = m_rect.bottom() - note - 4;
        const double right = m_rect.right() - std::ceil(m_names.width());
        left = m_rect.left() + std::ceil(left) + 10;
        return {std::round(left), std::round(top), std::round(std::max(8.0, right - left)),
                std::round(std::max(8.0, bottom - top))};
    }

    double xOf(double x) const { return m_plot.left() + m_axes.x.share(x) * m_plot.width(); }
    double yOf(double y) const { return m_plot.bottom() - m_axes.y.share(y) * m_plot.height(); }

    void paintHeading()
    {
        const QRectF line(m_rect.left(), m_rect.top(), m_rect.width(), m_heading - m_rect.top());
        m_canvas.text(line, m_chart.title, Role::Body, m_theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
        const double width = m_canvas.textWidth(m_chart.title, Role::Body, true) + 12;
        if (width + m_canvas.textWidth(m_chart.note, Role::Label) <= line.width())
            m_canvas.text(line.adjusted(width, 0, 0, 0), m_chart.note, Role::Label, m_theme.muted);
    }

    /// Grid lines, on whole pixels, and their numbers.
    void paintLevels()
    {
        const double line = m_canvas.lineHeight(Role::Note);
        for (const double tick : m_axes.y.ticks) {
            const double y = std::round(yOf(tick)) + 0.5;
            m_canvas.line({m_plot.left(), y}, {m_plot.right(), y}, m_theme.line, 1);
            m_canvas.text({m_rect.left(), y - 0.5 - line / 2, m_plot.left() - 10 - m_rect.left(), line},
                          tickText(m_axes.y, tick, m_chart.logY), Role::Note, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    /// The numbers along x, as many of them as have room, and what they count.
    void paintPlaces()
    {
        const double y = m_plot.bottom() + 4, line = m_canvas.lineHeight(Role::Note);
        const double nameWidth = m_canvas.textWidth(m_chart.xName, Role::Note), end = m_rect.right() - nameWidth - 12;
        std::vector<QRectF> places;
        for (const double tick : m_axes.x.ticks) {
            const double width = m_canvas.textWidth(tickText(m_axes.x, tick, false), Role::Note);
            places.emplace_back(std::round(xOf(tick) - width / 2), y, width, line);
        }
        std::size_t every = 1;
        for (std::size_t i = every; i < places.size(); i += every)
            if (places[i].left() < places[i - every].right() + 12) ++every, i = 0;
        double beside = m_plot.right() + 12; // in one column with the names, if that is free
        for (std::size_t i = 0; i < places.size(); i += every) {
            if (nameWidth > 0 && places[i].right() > end) break;
            m_canvas.text(places[i], tickText(m_axes.x, m_axes.x.ticks[i], false), Role::Note, m_theme.muted);
            beside = std::max(beside, places[i].right() + 12);
        }
        m_canvas.text({std::min(beside, m_rect.right() - nameWidth), y, nameWidth, line}, m_chart.xName, Role::Note,
                      m_theme.muted);
    }

    void paintPlayhead()
    {
        if (!m_chart.playhead) return;
        const double share = m_axes.x.share(*m_chart.playhead);
        if (share >= 0 && share <= 1) {
            const double x = std::round(xOf(*m_chart.playhead)) + 0.5;
            m_canvas.line({x, m_plot.top()}, {x, m_plot.bottom()}, m_theme.text, 1.5);
        }
        for (const Curve& curve : m_chart.curves)
            if (const auto now = lastAt(curve, *m_chart.playhead); now && !curve.ghost && m_chart.kind == Chart::Lines)
                paintDot(curve, curve.x[*now], scaled(m_chart, curve.y[*now]));
    }

    void paintDot(const Curve& curve, double x, double y)
    {
        if (!std::isfinite(x) || !std::isfinite(y)) return;
        const double radius = m_theme.stroke(curve.thin ? 3 : 4);
        m_canvas.painter().setPen(QPen(m_theme.raised, 1));
        m_canvas.painter().setBrush(penOf(m_theme, curve).color());
        m_canvas.painter().drawEllipse(QPointF(xOf(x), yOf(y)), radius + 0.5, radius + 0.5);
    }

    Canvas& m_canvas;
    const Theme& m_theme;
    QRectF m_rect;
    const Chart& m_chart;
    Axes m_axes;
    Names m_names;
    double m_heading = 0;
    QRectF m_plot;
};

/// The chart that waits for a guess: its title and an empty place.
void paintHidden(Canvas& canvas, const QRectF& rect, const Chart& chart)
{
    const Theme& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Body);
    canvas.text({rect.left(), rect.top(), rect.width(), line}, chart.title, Role::Body, theme.text,
                Qt::AlignLeft | Qt::AlignVCenter, true);
    const QRectF place = rect.adjusted(0, line + 8, 0, -8);
    canvas.hide({chart.id});
    canvas.veils(chart.id, place);
    canvas.region(regionOf(chart, {}, place));
}

} // namespace

void paintChart(Canvas& canvas, const QRectF& rect, const Chart& chart)
{
    if (chart.hidden) paintHidden(canvas, rect, chart);
    else Picture(canvas, rect, chart).paint();
}

} // namespace widgets
