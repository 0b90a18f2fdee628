#include "widgets/views/log_curves.h"

#include "widgets/explain/explanation.h"
#include "widgets/views/log_plot.h"

#include <algorithm>

namespace widgets {
namespace {

/// One picture of curves.
class Curves {
public:
    Curves(Canvas& canvas, QRectF rect, const Frame& frame, const LogCurves& what)
        : m_canvas(canvas), m_frame(frame), m_what(what), m_rows(frame.shape(what.curves)[0]),
          m_points(frame.shape(what.curves)[1]), m_area(rect, {}, {})
    {
        double names = 0, low = 1e300, high = -1e300;
        for (int row = 0; row < m_rows; ++row) {
            names = std::max(names, canvas.textWidth(name(row), Role::Note));
            for (int i = 0; i < m_points; ++i) low = std::min(low, y(row, i)), high = std::max(high, y(row, i));
        }
        Axis across = thinned(exponents(x(0) - 0.05, x(m_points - 1) + 0.05));
        const Axis up = thinned(exponents(low - 0.1, high + 0.1));
        if (m_points <= Few) across.ticks.clear();
        for (int i = 0; i < m_points && m_points <= Few; ++i) across.ticks.push_back(x(i));
        QString widest;
        for (const double tick : up.ticks)
            if (canvas.textWidth(yText(tick), Role::Note) > canvas.textWidth(widest, Role::Note)) widest = yText(tick);
        const auto xText = [&](double e) { return what.xText(std::pow(10, e)); };
        m_area =
            paintLogPlot(canvas, rect.adjusted(0, 0, -names - 10, 0), frame.called(what.curves), frame.naming(what.curves).note,
                         widest, 0, across, up, xText, [this](double e) { return yText(e); });
    }

    void paint(Places& places)
    {
        const Theme& theme = m_canvas.theme();
        if (m_what.at >= 0) {
            const double at = std::round(point(0, m_what.at).x()) + 0.5;
            m_canvas.line({at, m_area.rect().top()}, {at, m_area.rect().bottom()}, theme.control, 1.5, Qt::DashLine);
        }
        for (int row = 0; row < m_rows; ++row)
            if (row != m_what.shown) paintCurve(row);
        if (m_what.shown >= 0) paintCurve(m_what.shown);
        paintNames();
        place(places);
        if (!m_what.isTarget || m_frame.moment.to == 0 || m_what.shown < 0) return;
        m_canvas.target(elementId(m_what.curves, {m_what.shown, m_what.at}), around(point(m_what.shown, m_what.at), 6), 6);
    }

private:
    static constexpr int Few = 6; ///< points, each of which is a tick

    /// At most six ticks.
    static Axis thinned(Axis axis)
    {
        const std::size_t every = (axis.ticks.size() + 5) / 6;
        std::vector<double> kept;
        for (std::size_t i = 0; i < axis.ticks.size(); i += every) kept.push_back(axis.ticks[i]);
        axis.ticks.assign(kept.begin(), kept.end());
        return axis;
    }
    static QRectF around(QPointF point, double half) { return {point.x() - half, point.y() - half, 2 * half, 2 * half}; }
    QString name(int row) const { return indexName(m_frame.look(m_what.curves), 0, row); }
    QString yText(double e) const { return m_what.yText(std::pow(10, e)); }
    double x(int i) const { return std::log10(*m_frame.value(m_what.x, {i})); }
    double y(int row, int i) const { return std::log10(std::max(1e-12, *m_frame.value(m_what.curves, {row, i}))); }
    QPointF point(int row, int i) const { return m_area.at(x(i), y(row, i)); }
    /// A row whose element has a name of its own, "curves[2]", may have a colour of its own.
    QColor ink(int row) const
    {
        if (row == m_what.shown) return m_canvas.theme().text;
        const int own = m_frame.naming(elementId(m_what.curves, {row}).toStdString()).ink;
        return m_canvas.theme().ink(own > 0 ? own : row + 1);
    }

    void paintCurve(int row)
    {
        const bool shown = row == m_what.shown;
        for (int i = 0; i < m_points; ++i) {
            if (i > 0) m_canvas.line(point(row, i - 1), point(row, i), ink(row), shown ? 3 : 1.6);
            if (i == m_what.at || shown) m_canvas.box(around(point(row, i), shown ? 3 : 2), ink(row), ink(row), 1, 3);
        }
    }
    /// As near to the ends as they find room.
    void paintNames()
    {
        const double line = m_canvas.lineHeight(Role::Note), x = m_area.rect().right() + 8;
        std::vector<std::pair<double, int>> ends;
        for (int row = 0; row < m_rows; ++row) ends.emplace_back(point(row, m_points - 1).y(), row);
        std::sort(ends.begin(), ends.end());
        for (std::size_t i = 1; i < ends.size(); ++i) ends[i].first = std::max(ends[i].first, ends[i - 1].first + line);
        double limit = m_area.rect().bottom() + line / 2;
        for (std::size_t i = ends.size(); i-- > 0; limit -= line) ends[i].first = std::min(ends[i].first, limit);
        for (const auto& [y, row] : ends)
            m_canvas.text({x, y - line / 2, 400, line}, name(row), Role::Note, ink(row), Qt::AlignLeft | Qt::AlignVCenter,
                          row == m_what.shown);
    }
    void place(Places& places)
    {
        Place place;
        place.rect = m_area.rect(), place.rows = m_rows, place.columns = m_points;
        std::vector<QRectF> points;
        for (int i = 0; i < m_rows * m_points; ++i) points.push_back(around(point(i / m_points, i % m_points), 6));
        place.own = std::make_shared<const std::vector<QRectF>>(std::move(points));
        places[m_what.curves] = place;
        Region region;
        region.id = QString::fromStdString(m_what.curves), region.name = m_frame.called(m_what.curves), region.rect = place.rect;
        region.rows = m_rows, region.columns = m_points;
        region.cell = [frame = m_frame, place, id = m_what.curves](int row, int column) {
            Region point;
            point.id = elementId(id, {row, column}), point.rect = place.cell(row, column);
            point.name = QStringLiteral("%1, %2").arg(frame.called(id), placeName(frame.look(id), {row, column}));
            if (const auto value = frame.value(id, {row, column})) point.value = frame.exactly(id, *value);
            return point;
        };
        region.cellAt = [place](QPointF at) -> std::optional<CellIndex> {
            for (int i = 0; i < int(place.own->size()); ++i)
                if ((*place.own)[std::size_t(i)].contains(at)) return CellIndex{i / place.columns, i % place.columns};
            return {};
        };
        m_canvas.region(std::move(region));
    }

    Canvas& m_canvas;
    const Frame& m_frame;
    const LogCurves& m_what;
    int m_rows, m_points;
    PlotArea m_area;
};

class LogCurvesView final : public View {
public:
    explicit LogCurvesView(LogCurves what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return {16 * canvas.lineHeight(Role::Note), 9 * canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.curves); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        Curves(canvas, rect, frame, m_what).paint(places);
    }

private:
    LogCurves m_what;
};

} // namespace

ViewPtr logCurves(LogCurves what) { return std::make_shared<LogCurvesView>(std::move(what)); }

} // namespace widgets
