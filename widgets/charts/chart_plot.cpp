#include "widgets/charts/chart_plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <map>

namespace widgets {
namespace {

constexpr double Pad = 4;             // around the plot, so that a line on its edge keeps its whole width
constexpr std::size_t MostPlots = 40; // kept: lines with gaps come in many kinds

/// A line, or the area below it, as it is drawn.
struct Stroke {
    QPolygonF points;
    QPen pen;
    bool isArea;
};

/// A chart of the library with so many lines and areas, which are filled anew for each picture: to make one takes longer than to
/// paint it.
class Plot {
public:
    explicit Plot(const std::vector<Stroke>& kinds) : m_plot(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
    {
        m_scene.addItem(m_plot);
        m_plot->setBackgroundVisible(false);
        m_plot->setMargins({});
        m_plot->legend()->hide();
        m_plot->layout()->setContentsMargins(0, 0, 0, 0);
        for (QValueAxis* axis : {m_x, m_y}) axis->setVisible(false);
        m_plot->addAxis(m_x, Qt::AlignBottom);
        m_plot->addAxis(m_y, Qt::AlignLeft);
        for (const Stroke& stroke : kinds) add(stroke.isArea);
    }

    void fill(const std::vector<Stroke>& strokes, const QSizeF& size, const Axes& axes, double stroke)
    {
        for (const Series& series : m_series) series.empty(); // else each change below would lay the old points out once more
        resize(size);
        setRange(m_x, axes.x, size.width());
        setRange(m_y, axes.y, size.height());
        for (std::size_t i = 0; i < strokes.size(); ++i) fill(m_series[i], strokes[i], axes.y.low, stroke);
    }

    void render(QPainter& painter, const QRectF& rect)
    {
        painter.setBrush(Qt::NoBrush); // dashed lines would be filled with what is left of it
        m_scene.render(&painter, rect, m_scene.sceneRect());
    }

private:
    struct Series {
        QLineSeries *line, *base = nullptr;
        QAreaSeries* area = nullptr;

        void empty() const
        {
            line->clear();
            if (base) base->clear();
        }
    };

    void add(bool isArea)
    {
        Series series{new QLineSeries};
        if (isArea) {
            series.base = new QLineSeries;
            series.area = new QAreaSeries(series.line, series.base);
            for (QLineSeries* line : {series.line, series.base}) line->setParent(series.area);
        }
        QAbstractSeries* shown = isArea ? static_cast<QAbstractSeries*>(series.area) : series.line;
        m_plot->addSeries(shown);
        for (QValueAxis* axis : {m_x, m_y}) shown->attachAxis(axis);
        m_series.push_back(series);
    }

    void resize(const QSizeF& size)
    {
        if (m_plot->size() == size) return;
        const QRectF whole(QPointF(), size);
        m_plot->resize(size);
        m_plot->setPlotArea(whole);
        m_scene.setSceneRect(whole);
    }

    static void setRange(QValueAxis* to, const Axis& axis, double length)
    {
        const double pad = (axis.high - axis.low) * Pad / (length - 2 * Pad);
        to->setRange(axis.low - pad, axis.high + pad);
    }

    static void fill(const Series& series, const Stroke& as, double low, double stroke)
    {
        QList<QPointF> points = as.points;
        if (points.size() == 1) points.append(points.front()); // a point alone is a dot
        if (!series.area) series.line->setPen(as.pen);
        series.line->replace(points);
        if (!series.area) return;
        // down to the axis: counts start at its low end
        series.base->replace(QList<QPointF>{{points.front().x(), low}, {points.back().x(), low}});
        QColor inside = as.pen.color();
        inside.setAlphaF(0.3F);
        series.area->setBrush(inside);
        series.area->setPen(QPen(as.pen.color(), stroke));
    }

    QGraphicsScene m_scene;
    QChart* m_plot; ///< the scene's, and so are these
    QValueAxis *m_x, *m_y;
    std::vector<Series> m_series;
};

/// The one with as many lines and areas, in this order.
Plot& plotOf(const std::vector<Stroke>& strokes)
{
    static auto& plots = *new std::map<std::vector<bool>, Plot>; // at the end the application, which they need, is gone first
    if (plots.size() > MostPlots) plots.clear();
    std::vector<bool> kinds;
    for (const Stroke& stroke : strokes) kinds.push_back(stroke.isArea);
    return plots.try_emplace(kinds, strokes).first->second;
}

/// What is drawn of a chart.
class Strokes {
public:
    Strokes(Canvas& canvas, const QRectF& plot, const Chart& chart, const Axes& axes)
        : m_theme(canvas.theme()), m_chart(chart), m_across(axes.x),
          m_columns(int(plot.width() * std::max(1.0, canvas.painter().deviceTransform().m11())))
    {
        for (const bool ghosts : {true, false}) // what was before lies below
            for (const Curve& curve : chart.curves)
                if (curve.ghost == ghosts) add(curve);
    }

    std::vector<Stroke> list;

private:
    void add(const Curve& curve)
    {
        const Points points = pointsOf(m_chart, curve);
        const QPen pen = penOf(m_theme, curve);
        const bool outline = curve.ghost || curve.twin;
        if (curve.ghost || !m_chart.playhead) return add(points, pen, outline);
        const auto now = std::find_if(points.begin(), points.end(), [this](QPointF p) { return p.x() > *m_chart.playhead; });
        if (m_chart.later && now != points.end()) {
            const QPen faint(m_theme.control, m_theme.stroke(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            add({now == points.begin() ? now : now - 1, points.end()}, faint, true);
        }
        add({points.begin(), now}, pen, outline);
    }

    void add(const Points& points, const QPen& pen, bool outline)
    {
        for (QPolygonF& piece : thinned(points, m_across, m_columns))
            list.push_back({std::move(piece), pen, m_chart.kind == Chart::Bars && !outline});
    }

    const Theme& m_theme;
    const Chart& m_chart;
    Axis m_across;
    int m_columns;
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
    const std::vector<Stroke> strokes = Strokes(canvas, plot, chart, axes).list;
    const QRectF rect = plot.adjusted(-Pad, -Pad, Pad, Pad);
    Plot& filled = plotOf(strokes);
    filled.fill(strokes, rect.size(), axes, canvas.theme().stroke(1));
    filled.render(canvas.painter(), rect);
}

} // namespace widgets
