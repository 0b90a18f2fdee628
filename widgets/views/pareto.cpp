#include "widgets/views/pareto.h"

#include "widgets/views/log_plot.h"

#include <algorithm>

namespace widgets {
namespace {

QString powerText(double exponent)
{
    static const char* const Units[] = {"", "k", "M", "G", "T"};
    const int whole = int(exponent);
    return QStringLiteral("%1%2").arg(std::pow(10, whole % 3)).arg(QLatin1String(Units[whole / 3]));
}

class ParetoView final : public View {
public:
    explicit ParetoView(Pareto what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        return {24 * canvas.lineHeight(Role::Note), 12 * canvas.lineHeight(Role::Note)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.costs, m_what.goods}); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Naming naming = frame.naming(m_what.named);
        const Extent costs = frame.extent(m_what.costs), goods = frame.extent(m_what.goods);
        const Axis axis = closely(goods);
        const PlotArea area =
            paintLogPlot(canvas, rect, naming.name, naming.note, QStringLiteral("88"), 0,
                         exponents(std::log10(costs.least) - 0.25, std::log10(costs.most) + 0.25), axis, powerText,
                         [&axis](double tick) { return tick == axis.low ? QStringLiteral("?") : number(tick, 0); });
        const std::vector<Point> points = pointsIn(canvas, frame, area);
        if (points.empty()) return;
        std::vector<QRectF> taken, all(std::size_t(frame.shape(m_what.costs)[0]));
        for (const Point& point : points) taken.push_back(point.disc), all[std::size_t(point.number)] = point.disc;
        placePoints(canvas, frame, m_what.costs, std::move(all), places);
        const Point* before = nullptr;
        for (const Point& point : points) {
            if (!point.best) continue;
            if (before) canvas.line(before->disc.center(), point.disc.center(), canvas.theme().control, 1.5, Qt::DashLine);
            before = &point;
        }
        for (const int rank : {2, 1, 0}) // whose name is written first
            for (const Point& point : points)
                if (rankOf(point) == rank) paintPoint(canvas, frame, area, point, taken);
    }

private:
    struct Point {
        int number;
        double cost, good;
        QRectF disc;
        bool best = false; ///< nothing cheaper is as good
    };
    static Axis closely(const Extent& goods)
    {
        const double room = 0.08 * (goods.most - goods.least);
        Axis axis = niceAxis(goods.least, goods.most);
        axis.low = goods.least - room, axis.high = goods.most + room;
        std::erase_if(axis.ticks, [&axis](double tick) { return tick < axis.low || tick > axis.high; });
        axis.ticks.push_back(axis.low); // of those of which nobody says how good they are
        return axis;
    }
    int rankOf(const Point& point) const { return point.number == m_what.shown ? 2 : int(point.best); }

    /// From the cheapest on. Those of which nobody says how good they are stand at the bottom.
    std::vector<Point> pointsIn(const Canvas& canvas, const Frame& frame, const PlotArea& area) const
    {
        const double r = canvas.theme().stroke(5);
        std::vector<Point> points;
        for (int k = 0; k < frame.shape(m_what.costs)[0]; ++k) {
            const auto cost = frame.value(m_what.costs, {k}), good = frame.value(m_what.goods, {k});
            if (!cost || !good) continue;
            const double x = std::clamp(std::log10(*cost), area.x().low, area.x().high);
            const QPointF at = area.at(x, std::max(*good, area.y().low));
            points.push_back({k, *cost, *good, {at - QPointF(r, r), QSizeF(2 * r, 2 * r)}});
        }
        std::ranges::sort(points, {}, &Point::cost);
        double most = 0;
        for (Point& point : points) point.best = point.good > most, most = std::max(most, point.good);
        return points;
    }
    void paintPoint(Canvas& canvas, const Frame& frame, const PlotArea& area, const Point& point,
                    std::vector<QRectF>& taken) const
    {
        const Theme& theme = canvas.theme();
        const bool shown = rankOf(point) == 2;
        const QRectF disc = point.disc;
        const QColor ink = shown ? theme.text : inkOf(canvas, frame, m_what.costs, theme.muted);
        canvas.box(disc, shown || point.best ? ink : theme.raised, ink, shown ? 2.5 : 1.5, disc.width() / 2);
        const QString name = indexName(frame.look(m_what.costs), 0, point.number);
        if (shown || point.good > 0) paintName(canvas, area.rect(), name, point, shown, taken);
        Region region;
        region.id = QStringLiteral("point[%1]").arg(point.number), region.rect = disc.adjusted(-3, -3, 3, 3), region.name = name;
        if (point.number < m_what.choices.size()) region.choice = Choice{m_what.field, m_what.choices[point.number]};
        canvas.region(std::move(region));
    }
    /// Beside the point, where nothing else is; else nowhere.
    static void paintName(Canvas& canvas, QRectF area, const QString& name, const Point& point, bool shown,
                          std::vector<QRectF>& taken)
    {
        const QRectF disc = point.disc;
        const double wide = std::ceil(canvas.textWidth(name, Role::Note, shown)) + 2, high = canvas.lineHeight(Role::Note) - 2;
        const double middle = disc.center().x() - wide / 2, beside = disc.center().y() - high / 2;
        const double right = disc.right() + 3, left = disc.left() - 3 - wide, above = disc.top() - high, below = disc.bottom();
        const QPointF leftAbove(left, above + 4), over(middle, above), rightBelow(right, below - 4), under(middle, below);
        const QPointF atLeft(left, beside), atRight(right, beside);
        const auto places = point.best ? std::vector{leftAbove, rightBelow, atLeft, under, atRight, over} // no line runs there
                                       : std::vector{atRight, atLeft, under, rightBelow, over, leftAbove};
        for (const QPointF at : places) {
            const QRectF place(at, QSizeF(wide, high));
            if (!area.contains(place) || std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
                continue;
            canvas.text(place, name, Role::Note, shown ? canvas.theme().text : canvas.theme().muted, Qt::AlignCenter, shown);
            return taken.push_back(place);
        }
    }

    Pareto m_what;
};

} // namespace

ViewPtr pareto(Pareto what) { return std::make_shared<ParetoView>(std::move(what)); }

} // namespace widgets
