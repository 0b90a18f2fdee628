#include "widgets/views/log_plot.h"
#include "widgets/views/roofline.h"

#include <algorithm>

namespace widgets {
namespace {

class SpeedupsView final : public View {
public:
    explicit SpeedupsView(Speedups what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return {8 * canvas.lineHeight(Role::Note), 8 * canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const int all = frame.shape(m_what.id)[0], counts = frame.shape(m_what.id)[1];
        const auto text = [](double e) { return number(std::exp2(e), e < 0 ? 1 : 0); };
        const auto times = [&](double e) { return text(e) + QStringLiteral("×"); };
        const PlotArea area =
            paintLogPlot(canvas, rect, frame.naming(m_what.id).note, indexName(frame.look(m_what.id), 0, m_what.shown),
                         times(Lowest), 0, exponents(-0.2, counts - 0.8), exponents(Lowest - 0.15, counts - 0.8), text, times);
        canvas.line(area.at(0, 0), area.at(counts - 1, counts - 1), canvas.theme().control, 1.5, Qt::DotLine);
        for (int i = 0; i < all; ++i)
            if (i != m_what.shown) paintCurve(canvas, frame, area, i);
        if (m_what.shown >= 0) paintCurve(canvas, frame, area, m_what.shown);
        placeAll(canvas, frame, area, places);
    }

private:
    static constexpr int Lowest = -1; ///< half as fast

    QPointF at(const Frame& frame, const PlotArea& area, int row, int count) const
    {
        const double speedup = frame.value(m_what.id, {row, count}).value_or(1);
        return area.at(count, std::clamp<double>(std::log2(speedup), Lowest, area.y().high));
    }
    void paintCurve(Canvas& canvas, const Frame& frame, const PlotArea& area, int row) const
    {
        const Theme& theme = canvas.theme();
        const bool shown = row == m_what.shown;
        for (int i = 0; frame.value(m_what.id, {row, i}); ++i) {
            const QPointF here = at(frame, area, row, i);
            if (i > 0) canvas.line(at(frame, area, row, i - 1), here, shown ? theme.text : theme.control, shown ? 2.5 : 1);
            if (shown) canvas.box({here.x() - 4, here.y() - 4, 8, 8}, theme.text, theme.text, 1, 4);
            if (i + 1 == frame.shape(m_what.id)[1]) break;
        }
    }
    /// The region is the whole plot, as points move.
    void placeAll(Canvas& canvas, const Frame& frame, const PlotArea& area, Places& places) const
    {
        Place place;
        place.rect = area.rect(), place.rows = frame.shape(m_what.id)[0], place.columns = frame.shape(m_what.id)[1];
        std::vector<QRectF> points;
        for (int i = 0; i < place.rows * place.columns; ++i)
            points.emplace_back(at(frame, area, i / place.columns, i % place.columns) - QPointF(6, 6), QSizeF(12, 12));
        place.own = std::make_shared<const std::vector<QRectF>>(std::move(points));
        places[m_what.id] = place;
        Region region;
        region.id = QString::fromStdString(m_what.id), region.name = frame.called(m_what.id), region.rect = place.rect;
        region.rows = place.rows, region.columns = place.columns;
        region.cell = [frame, place, id = m_what.id](int row, int column) { return pointOf(frame, place, id, row, column); };
        region.cellAt = [place](QPointF point) -> std::optional<CellIndex> {
            const auto found = std::ranges::find_if(*place.own, [&](const QRectF& rect) { return rect.contains(point); });
            if (found == place.own->end()) return {};
            const int i = int(found - place.own->begin());
            return CellIndex{i / place.columns, i % place.columns};
        };
        canvas.region(std::move(region));
    }
    static Region pointOf(const Frame& frame, const Place& place, const std::string& id, int row, int column)
    {
        Region point;
        point.id = elementId(id, {row, column}), point.rect = place.cell(row, column);
        point.name = QStringLiteral("%1, %2").arg(frame.called(id), placeName(frame.look(id), {row, column}));
        if (const auto value = frame.value(id, {row, column})) point.value = frame.exactly(id, *value);
        return point;
    }

    Speedups m_what;
};

} // namespace

ViewPtr speedups(Speedups what) { return std::make_shared<SpeedupsView>(std::move(what)); }

} // namespace widgets
