#include "widgets/charts/chart_plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace widgets {
namespace {

constexpr double Pad = 4; // around the plot, so that a line on its edge keeps its whole width

/// A chart of the library, filled for one picture.
class Plot {
public:
    Plot(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes)
        : m_canvas(canvas), m_rect(plot.adjusted(-Pad, -Pad, Pad, Pad)), m_chart(chart), m_axes(axes), m_plot(new QChart)
    {
        m_scene.addItem(m_plot);
        m_plot->setBackgroundVisible(false);
        m_plot->setMargins({});
        m_plot->legend()->hide();
        m_plot->layout()->setContentsMargins(0, 0, 0, 0);
        addAxes(plot);
        for (const bool ghosts : {true, false}) // what was before lies below
            for (const Curve& curve : chart.curves)
                if (curve.ghost == ghosts) add(curve, int(plot.width() * density()));
    }

    void render()
    {
        const QRectF whole(QPointF(), m_rect.size());
        m_plot->resize(m_rect.size());
        m_plot->setPlotArea(whole);
        m_scene.setSceneRect(whole);
        m_canvas.painter().setBrush(Qt::NoBrush); // dashed lines would be filled with what is left of it
        m_scene.render(&m_canvas.painter(), m_rect, whole);
    }

private:
    double density() const { return std::max(1.0, m_canvas.painter().deviceTransform().m11()); }

    void addAxes(const QRectF& plot)
    {
        const auto range = [](const Axis& axis, double length) {
            const double pad = (axis.high - axis.low) * Pad / length;
            return std::pair{axis.low - pad, axis.high + pad};
        };
        const auto [left, right] = range(m_axes.x, plot.width());
        const auto [bottom, top] = range(m_axes.y, plot.height());
        m_x = new QValueAxis;
        m_x->setRange(left, right);
        m_x->setVisible(false);
        m_plot->addAxis(m_x, Qt::AlignBottom);

        m_y = new QValueAxis;
        m_y->setRange(bottom, top);
        m_y->setVisible(false);
        m_plot->addAxis(m_y, Qt::AlignLeft);
    }

    void add(const Curve& curve, int columns)
    {
        const Points points = pointsOf(m_chart, curve);
        QPen pen = penOf(m_canvas.theme(), curve);
        const bool outline = curve.ghost || curve.twin;
        if (curve.ghost || !m_chart.playhead) return add(points, pen, columns, outline);
        const auto now = std::find_if(points.begin(), points.end(), [this](QPointF p) { return p.x() > *m_chart.playhead; });
        if (m_chart.later && now != points.end()) {
            const QPen faint(m_canvas.theme().control, m_canvas.theme().stroke(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            add({now == points.begin() ? now : now - 1, points.end()}, faint, columns, true);
        }
        add({points.begin(), now}, pen, columns, outline);
    }

    void add(const Points& points, const QPen& pen, int columns, bool outline)
    {
        for (const QPolygonF& piece : thinned(points, m_axes.x, columns)) {
            auto* line = new QLineSeries;
            line->replace(piece);
            if (piece.size() == 1) line->append(piece.front()); // a point alone is a dot
            if (m_chart.kind == Chart::Bars && !outline) attach(filled(line, pen));
            else {
                line->setPen(pen);
                attach(line);
            }
        }
    }

    /// Down to the axis: counts start at its low end.
    QAreaSeries* filled(QLineSeries* line, const QPen& pen) const
    {
        auto* base = new QLineSeries;
        base->append(line->at(0).x(), m_axes.y.low);
        base->append(line->at(line->count() - 1).x(), m_axes.y.low);
        auto* area = new QAreaSeries(line, base);
        line->setParent(area);
        base->setParent(area);
        QColor fill = pen.color();
        fill.setAlphaF(0.3F);
        area->setBrush(fill);
        area->setPen(QPen(pen.color(), m_canvas.theme().stroke(1)));
        return area;
    }

    void attach(QAbstractSeries* series)
    {
        m_plot->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    Canvas& m_canvas;
    QRectF m_rect;
    const Chart& m_chart;
    const Axes& m_axes;
    QGraphicsScene m_scene;
    QChart* m_plot; ///< the scene's
    QValueAxis *m_x = nullptr, *m_y = nullptr;
};

} // namespace

QPen penOf(const Theme& theme, const Curve& curve)
{
    const QColor ink = curve.ghost ? theme.control : curve.ink > 0 ? theme.ink(curve.ink) : curve.thin ? theme.muted : theme.text;
    QPen pen(ink, theme.stroke(curve.ghost || curve.thin ? 1.6 : 2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (curve.ghost) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2 / 1.6, 4 / 1.6});
    } else if (curve.twin) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 1.5});
    }
    return pen;
}

void plotCurves(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes)
{
    Plot(canvas, plot, chart, axes).render();
}

} // namespace widgets
