#include "widgets/views/pareto.h"

#include "widgets/views/log_plot.h"

#include <algorithm>

namespace widgets {
namespace {

QString powerText(double exponent)
{
    static const char* const Units[] = {"", "k", "M", "G", "T"};
    const int thousands = std::clamp(int(std::floor(exponent + 1e-9)) / 3, 0, 4);
    return QString::number(std::pow(10, exponent - 3 * thousands), 'g', 3) + QLatin1String(Units[thousands]);
}

/// Powers of ten, and twice and five times as much if there are few.
Axis axisOf(const Extent& costs, std::size_t few)
{
    Axis axis = exponents(std::log10(costs.least) - 0.25, std::log10(costs.most) + 0.25);
    if (axis.ticks.size() >= few) return axis;
    axis.ticks.clear();
    for (double e = std::floor(axis.low); e <= axis.high; ++e)
        for (const double times : {1, 2, 5})
            if (const double at = e + std::log10(times); at >= axis.low && at <= axis.high) axis.ticks.push_back(at);
    return axis;
}

class ParetoView final : public View {
public:
    explicit ParetoView(Pareto what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame&) const override
    {
        const double letters = m_what.spare ? 16 : 24; // one of several is content with less
        return {letters * canvas.lineHeight(Role::Note), (m_what.spare ? 8 : 9) * canvas.lineHeight(Role::Note)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), 12 * canvas.lineHeight(Role::Note)};
    }
    bool spare() const override { return m_what.spare; }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert({m_what.costs, m_what.goods}); }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Naming naming = frame.naming(m_what.named);
        const Extent costs = frame.extent(m_what.costs), goods = frame.extent(m_what.goods);
        Axis axis = closely(goods);
        if (anyBelow(frame, axis)) axis.ticks.push_back(axis.low);
        const auto word = frame.names->find(m_what.bottom.toStdString());
        const QString bottom = word == frame.names->end() ? m_what.bottom : word->second.name;
        const QString figures = QStringLiteral("888");
        const bool isWider =
            canvas.textWidth(bottom, Role::Note) > canvas.textWidth(figures, Role::Note); // also before it stands there
        const PlotArea area = paintLogPlot(canvas, rect, naming.name, naming.note, isWider ? bottom : figures, 0,
                                           axisOf(costs, m_what.spare ? 2 : 3), axis, powerText,
                                           [&](double tick) { return tick == axis.low ? bottom : number(tick, 0); });
        const std::vector<Point> points = pointsIn(canvas, frame, area);
        if (points.empty()) return;
        std::vector<QRectF> taken, all(std::size_t(frame.shape(m_what.costs)[0]));
        for (const Point& point : points) taken.push_back(point.disc), all[std::size_t(point.number)] = point.disc;
        if (!places.contains(m_what.costs)) placePoints(canvas, frame, m_what.costs, std::move(all), places);
        std::vector<QLineF> front;
        const Point* before = nullptr;
        for (const Point& point : points) {
            if (!point.best) continue;
            if (before) front.emplace_back(before->disc.center(), point.disc.center());
            before = &point;
        }
        for (const QLineF& line : front) canvas.line(line.p1(), line.p2(), canvas.theme().control, 1.5, Qt::DashLine);
        for (const int rank : {2, 1, 0}) // whose name is written first
            for (const Point& point : points)
                if (rankOf(point) == rank) paintPoint(canvas, frame, area, point, front, taken);
    }

private:
    struct Point {
        int number;
        double cost, good;
        QRectF disc;
        int beyond = 0;    ///< -1 or 1: it costs less or more than the axis tells, and a tip points there
        bool best = false; ///< nothing cheaper is as good
    };
    static Axis closely(const Extent& goods)
    {
        const double room = 0.08 * (goods.most - goods.least);
        Axis axis = niceAxis(goods.least, goods.most);
        axis.low = goods.least - room, axis.high = goods.most + room;
        std::erase_if(axis.ticks, [&axis](double tick) { return tick < axis.low || tick > axis.high; });
        return axis;
    }
    /// Whether some stand at the bottom: nobody says how good they are, or they are worse than the axis tells.
    bool anyBelow(const Frame& frame, const Axis& axis) const
    {
        for (int k = 0; k < frame.shape(m_what.goods)[0]; ++k)
            if (frame.value(m_what.goods, {k}).value_or(axis.low) < axis.low) return true;
        return false;
    }
    int rankOf(const Point& point) const { return point.number == m_what.shown ? 2 : int(point.best); }

    /// From the cheapest on.
    std::vector<Point> pointsIn(const Canvas& canvas, const Frame& frame, const PlotArea& area) const
    {
        const double r = canvas.theme().stroke(5);
        std::vector<Point> points;
        for (int k = 0; k < frame.shape(m_what.costs)[0]; ++k) {
            const auto cost = frame.value(m_what.costs, {k}), good = frame.value(m_what.goods, {k});
            if (!cost || !good) continue;
            const double exact = std::log10(*cost), x = std::clamp(exact, area.x().low, area.x().high);
            const int beyond = exact < x ? -1 : exact > x ? 1 : 0;
            const QPointF at = area.at(x, std::max(*good, area.y().low)) - QPointF(2 * r * beyond, 0);
            points.push_back({k, *cost, *good, {at - QPointF(r, r), QSizeF(2 * r, 2 * r)}, beyond});
        }
        std::ranges::sort(points, {}, [](const Point& point) { return std::pair(point.cost, -point.good); });
        double most = 0;
        for (Point& point : points) point.best = point.good > most, most = std::max(most, point.good);
        return points;
    }
    void paintPoint(Canvas& canvas, const Frame& frame, const PlotArea& area, const Point& point,
                    const std::vector<QLineF>& front, std::vector<QRectF>& taken) const
    {
        const Theme& theme = canvas.theme();
        const bool shown = rankOf(point) == 2;
        const QRectF disc = point.disc;
        const QColor ink = shown ? theme.text : inkOf(canvas, frame, m_what.costs, theme.muted);
        const QColor fill = shown || point.best ? ink : theme.raised;
        if (point.beyond != 0) paintTip(canvas, disc, point.beyond, fill, ink);
        else canvas.box(disc, fill, ink, shown ? 2.5 : 1.5, disc.width() / 2);
        const QString name = indexName(frame.look(m_what.costs), 0, point.number);
        if (shown || point.good > 0) paintName(canvas, area.rect(), name, point, shown, front, taken);
        Region region;
        region.id = QStringLiteral("point[%1]").arg(point.number), region.rect = disc.adjusted(-3, -3, 3, 3), region.name = name;
        if (point.number < m_what.choices.size())
            region.choice = Choice{m_what.field, m_what.choices[point.number]}, region.isDoor = true;
        canvas.region(std::move(region));
    }
    static void paintTip(Canvas& canvas, QRectF rect, int to, QColor fill, QColor ink)
    {
        const double flat = to < 0 ? rect.right() : rect.left(), tip = to < 0 ? rect.left() : rect.right();
        canvas.painter().setPen(QPen(ink, canvas.theme().stroke(1.5)));
        canvas.painter().setBrush(fill);
        canvas.painter().drawPolygon(
            QPolygonF{QPointF(flat, rect.top()), QPointF(tip, rect.center().y()), QPointF(flat, rect.bottom())});
    }
    /// Beside the point, where nothing else is; else nowhere.
    static void paintName(Canvas& canvas, QRectF area, const QString& name, const Point& point, bool shown,
                          const std::vector<QLineF>& front, std::vector<QRectF>& taken)
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
            const auto crosses = [&](const QLineF& line) {
                return line.intersects({place.topLeft(), place.bottomRight()}, nullptr) == QLineF::BoundedIntersection ||
                       line.intersects({place.topRight(), place.bottomLeft()}, nullptr) == QLineF::BoundedIntersection;
            };
            if (!area.contains(place) || std::ranges::any_of(front, crosses) ||
                std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
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
