#include "widgets/views/measured_curves.h"

#include "widgets/views/log_plot.h"

#include <algorithm>

namespace widgets {
namespace {

/// So many ticks at most.
Axis sparse(Axis axis, std::size_t most)
{
    if (axis.ticks.size() < 2) axis.ticks = {axis.low, axis.high};
    const std::size_t every = (axis.ticks.size() + most - 1) / most;
    std::vector<double> kept;
    for (std::size_t i = 0; i < axis.ticks.size(); i += every) kept.push_back(axis.ticks[i]);
    axis.ticks = std::move(kept);
    return axis;
}

/// 0.1, 0.2, 0.5, 1, ...: at least so much.
double roundAbove(double x)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(x, 1e-3))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= x) return factor * power;
    return 10 * power;
}

/// One picture of them.
class MeasuredPlot {
public:
    MeasuredPlot(Canvas& canvas, QRectF rect, const Frame& frame, const MeasuredCurves& what)
        : m_canvas(canvas), m_frame(frame), m_what(what), m_area(rect, {}, {}), m_strip(rect, {}, {})
    {
        double names = 0;
        for (std::size_t set = 0; set < what.ends.size(); ++set)
            names = std::max(names, canvas.textWidth(frame.called(named(set)), Role::Note));
        const auto least = [&](const std::string& id) {
            double low = 1e300;
            for (int i = 0; i < what.ends.back(); ++i) low = std::min(low, exponentOf(id, i).value_or(low));
            return low;
        };
        const auto most = [&](const std::string& id) { return std::log10(std::max(1e-12, frame.extent(id).most)); };
        const Axis across = sparse(exponents(least(what.x) - 0.1, most(what.x) + 0.1), 6);
        const Axis up = sparse(exponents(least(what.low) - 0.35, std::max(most(what.high), most(what.line)) + 0.1), 6);
        QString widest;
        for (const double tick : up.ticks)
            if (canvas.textWidth(yText(tick), Role::Note) > canvas.textWidth(widest, Role::Note)) widest = yText(tick);
        const double bound = roundAbove(frame.extent(what.missed).bound());
        if (canvas.textWidth(percents(-bound), Role::Note) > canvas.textWidth(widest, Role::Note)) widest = percents(-bound);
        const double line = canvas.lineHeight(Role::Note), body = canvas.lineHeight(Role::Body);
        const double below = std::max(2 * line, 0.2 * rect.height());
        m_area = paintLogPlot(
            canvas, rect.adjusted(0, 0, -names - 10, -below - body - 16), frame.called(what.y), frame.naming(what.y).note, widest,
            0, across, up, [&](double e) { return what.xText(std::pow(10, e)); }, [this](double e) { return yText(e); });
        const QRectF plot = m_area.rect();
        canvas.heading({rect.left(), rect.bottom() - below - body - 6, rect.width(), body}, frame.called(what.missed),
                       frame.naming(what.missed).note);
        m_strip = PlotArea({plot.left(), rect.bottom() - below + 4, plot.width(), below - 8}, m_area.x(),
                           Axis{-bound, bound, {-bound, 0, bound}, 0});
    }

    void paint(Places& places)
    {
        paintStrip();
        for (const std::string& mark : m_what.marks) paintMark(mark);
        for (std::size_t set = 0; set < m_what.ends.size(); ++set) paintSet(set);
        paintNames();
        paintMarkNames();
        place(m_what.missed, places, [this](int i) { return shifted(m_strip.at(x(i), missed(i).value_or(0)), i); });
        place(m_what.y, places, [this](int i) { return m_area.at(x(i), y(i)); });
        place(m_what.line, places, [this](int i) { return m_area.at(x(i), exponentOf(m_what.line, i).value_or(y(i))); });
    }

private:
    static QRectF around(QPointF point, double half) { return {point.x() - half, point.y() - half, 2 * half, 2 * half}; }
    std::string named(std::size_t set) const { return elementId(m_what.set, {int(set)}).toStdString(); }
    QColor ink(std::size_t set) const { return m_canvas.theme().ink(std::max(1, m_frame.naming(named(set)).ink)); }
    QString yText(double e) const { return m_what.yText(std::pow(10, e)); }
    static QString percents(double share) { return number(100 * share, 0) + QStringLiteral("\u00a0%"); }
    std::optional<double> exponentOf(const std::string& id, int i) const
    {
        const auto value = m_frame.value(id, {i});
        return value ? std::optional(std::log10(std::max(1e-12, *value))) : std::nullopt;
    }
    double x(int i) const { return exponentOf(m_what.x, i).value_or(0); }
    double y(int i) const { return exponentOf(m_what.y, i).value_or(0); }
    std::optional<double> missed(int i) const { return m_frame.value(m_what.missed, {i}); }
    int first(std::size_t set) const { return set == 0 ? 0 : m_what.ends[set - 1]; }
    std::size_t setOf(int i) const { return std::size_t(std::ranges::upper_bound(m_what.ends, i) - m_what.ends.begin()); }
    /// Sets stand beside each other where they have the same sizes.
    QPointF shifted(QPointF at, int i) const
    {
        const double half = (double(m_what.ends.size()) - 1) / 2;
        return at + QPointF(std::round(7 * (double(setOf(i)) - half)), 0);
    }

    void paintSet(std::size_t set)
    {
        for (int i = first(set); i < m_what.ends[set]; ++i) {
            const auto line = exponentOf(m_what.line, i);
            if (line && i > first(set))
                m_canvas.line(m_area.at(x(i - 1), exponentOf(m_what.line, i - 1).value_or(*line)), m_area.at(x(i), *line),
                              ink(set), 2);
        }
        for (int i = first(set); i < m_what.ends[set]; ++i) {
            const QPointF low = m_area.at(x(i), exponentOf(m_what.low, i).value_or(y(i))),
                          high = m_area.at(x(i), exponentOf(m_what.high, i).value_or(y(i)));
            m_canvas.line(low, high, ink(set), 1.5);
            for (const QPointF& end : {low, high}) m_canvas.line(end - QPointF(4, 0), end + QPointF(4, 0), ink(set), 1.5);
            const double half = m_canvas.theme().projector ? 6 : 4;
            m_canvas.box(around(m_area.at(x(i), y(i)), half), m_canvas.theme().raised, ink(set), 2, half);
        }
    }
    /// Bars from the line to the points.
    void paintStrip()
    {
        const QRectF plot = m_strip.rect();
        const double line = m_canvas.lineHeight(Role::Note);
        for (const double tick : m_strip.y().ticks) {
            const double at = std::round(m_strip.at(0, tick).y()) + 0.5;
            m_canvas.line({plot.left(), at}, {plot.right(), at}, tick == 0 ? m_canvas.theme().control : m_canvas.theme().line,
                          tick == 0 ? 1.5 : 1);
            m_canvas.text({plot.left() - 208, at - line / 2, 200, line}, percents(tick), Role::Note, m_canvas.theme().muted,
                          Qt::AlignRight | Qt::AlignVCenter);
        }
        for (int i = 0; i < m_what.ends.back(); ++i)
            if (const auto by = missed(i)) {
                const QPointF end = shifted(m_strip.at(x(i), *by), i);
                m_canvas.line({end.x(), m_strip.at(0, 0).y()}, end, ink(setOf(i)), 2.4);
                m_canvas.box(around(end, 2.5), ink(setOf(i)), ink(setOf(i)), 1, 2.5);
            }
    }
    std::optional<double> placeOfMark(const std::string& mark) const
    {
        const auto at = m_frame.value(mark, {});
        if (!at || *at <= 0) return {};
        const double e = std::log10(*at);
        return e < m_area.x().low || e > m_area.x().high ? std::nullopt : std::optional(std::round(m_area.at(e, 0).x()) + 0.5);
    }
    void paintMark(const std::string& mark)
    {
        if (const auto at = placeOfMark(mark))
            m_canvas.line({*at, m_area.rect().top()}, {*at, m_area.rect().bottom()}, m_canvas.theme().muted, 1.5, Qt::DashLine);
    }
    /// Of two the left one has its word at its left.
    void paintMarkNames()
    {
        std::vector<std::pair<double, QString>> all;
        for (const std::string& mark : m_what.marks)
            if (const auto at = placeOfMark(mark)) all.emplace_back(*at, m_frame.naming(mark).note);
        std::ranges::sort(all);
        const double line = m_canvas.lineHeight(Role::Note);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double width = std::ceil(m_canvas.textWidth(all[i].second, Role::Note)) + 2;
            const double left = i + 1 < all.size() ? all[i].first - 6 - width : all[i].first + 6;
            m_canvas.text({left, m_area.rect().top() + 2, width, line}, all[i].second, Role::Note, m_canvas.theme().muted);
        }
    }
    /// As near to the last points as they find room.
    void paintNames()
    {
        const double line = m_canvas.lineHeight(Role::Note), left = m_area.rect().right() + 8;
        std::vector<std::pair<double, std::size_t>> ends;
        for (std::size_t set = 0; set < m_what.ends.size(); ++set)
            ends.emplace_back(m_area.at(0, y(m_what.ends[set] - 1)).y(), set);
        std::ranges::sort(ends);
        for (std::size_t i = 1; i < ends.size(); ++i) ends[i].first = std::max(ends[i].first, ends[i - 1].first + line);
        for (const auto& [at, set] : ends)
            m_canvas.text({left, at - line / 2, 400, line}, m_frame.called(named(set)), Role::Note, ink(set),
                          Qt::AlignLeft | Qt::AlignVCenter, true);
    }
    void place(const std::string& id, Places& places, const std::function<QPointF(int)>& at) const
    {
        std::vector<QRectF> rects;
        for (int i = 0; i < m_what.ends.back(); ++i) rects.push_back(around(at(i), 6));
        placePoints(m_canvas, m_frame, id, std::move(rects), places);
    }

    Canvas& m_canvas;
    const Frame& m_frame;
    const MeasuredCurves& m_what;
    PlotArea m_area, m_strip;
};

class MeasuredView final : public View {
public:
    explicit MeasuredView(MeasuredCurves what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return {24 * canvas.lineHeight(Role::Note), 13 * canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.y, m_what.line, m_what.missed}); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        MeasuredPlot(canvas, rect, frame, m_what).paint(places);
    }

private:
    MeasuredCurves m_what;
};

} // namespace

ViewPtr measuredCurves(MeasuredCurves what) { return std::make_shared<MeasuredView>(std::move(what)); }

} // namespace widgets
