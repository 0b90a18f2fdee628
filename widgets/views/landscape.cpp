#include "widgets/views/landscape.h"

#include "widgets/views/heading.h"
#include "widgets/views/marks.h"
#include "widgets/views/plot_area.h"
#include "widgets/views/plots.h"
#include "widgets/views/surface.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace widgets {

constexpr double Steep = 60; ///< how much the lowest part of the heights is stretched

Heights::Heights(const std::vector<double>& values)
    : m_low(*std::ranges::min_element(values)), m_high(std::max(*std::ranges::max_element(values), m_low + 1e-12))
{
}
double Heights::of(double value) const
{
    return std::log1p(Steep * std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0)) / std::log1p(Steep);
}
double Heights::value(double height) const { return m_low + std::expm1(height * std::log1p(Steep)) / Steep * (m_high - m_low); }

std::vector<QLineF> contour(const std::vector<double>& heights, int side, double height)
{
    std::vector<QLineF> lines;
    const auto at = [&](int row, int column) { return heights[std::size_t(row * side + column)] - height; };
    const auto place = [side](double row, double column) { return QPointF((column + 0.5) / side, (row + 0.5) / side); };
    for (int r = 0; r + 1 < side; ++r)
        for (int c = 0; c + 1 < side; ++c) {
            const QPointF corners[]{place(r, c), place(r, c + 1), place(r + 1, c + 1), place(r + 1, c)};
            const double values[]{at(r, c), at(r, c + 1), at(r + 1, c + 1), at(r + 1, c)};
            std::vector<QPointF> crossed;
            for (int i = 0; i < 4; ++i) {
                const double a = values[i], b = values[(i + 1) % 4];
                if ((a < 0) != (b < 0)) crossed.push_back(corners[i] + (corners[(i + 1) % 4] - corners[i]) * (a / (a - b)));
            }
            for (std::size_t i = 0; i + 1 < crossed.size(); i += 2) lines.emplace_back(crossed[i], crossed[i + 1]);
        }
    return lines;
}

namespace {

constexpr int Levels = 9; ///< contours

double inTwoDigits(double value)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))) - 1);
    return std::round(value / unit) * unit;
}

/// A field that is read off its tape.
struct Ground {
    std::vector<double> values;
    int side;
    Heights scale;
    std::vector<double> heights = {};

    Ground(const Frame& frame, const std::string& id)
        : values(frame.tape().makings(id).back().quantity.value().data), side(frame.shape(id).back()), scale(values)
    {
        for (const double value : values) heights.push_back(scale.of(value));
    }
    QPointF lowest() const
    {
        const int i = int(std::ranges::min_element(values) - values.begin());
        return {(i % side + 0.5) / side, (i / side + 0.5) / side};
    }
    QPointF highestCorner() const
    {
        const QPointF corners[]{{0, 0}, {1, 0}, {0, 1}, {1, 1}};
        return *std::ranges::max_element(corners, {}, [this](QPointF corner) { return heightAt(corner); });
    }
    /// Between the places, of a point from (0, 0) top left to (1, 1).
    double heightAt(QPointF point) const
    {
        const double x = std::clamp(point.x() * side - 0.5, 0.0, side - 1.001),
                     y = std::clamp(point.y() * side - 0.5, 0.0, side - 1.001);
        const int c = int(x), r = int(y);
        const auto at = [&](int row, int column) { return heights[std::size_t(row * side + column)]; };
        const double s = x - c, t = y - r;
        return (1 - t) * ((1 - s) * at(r, c) + s * at(r, c + 1)) + t * ((1 - s) * at(r + 1, c) + s * at(r + 1, c + 1));
    }
};

/// Seen from above the front edge, turned about the middle.
struct Eye {
    QRectF rect;
    double turn;

    /// How near a point of the ground is.
    double depth(QPointF p) const { return (p.x() - 0.5) * std::sin(turn) + (p.y() - 0.5) * std::cos(turn); }
    QPointF at(QPointF p, double height) const
    {
        const double x = (p.x() - 0.5) * std::cos(turn) - (p.y() - 0.5) * std::sin(turn);
        const double wide = std::min(rect.width(), 1.35 * rect.height()) / 1.45;
        return {rect.center().x() + wide * x,
                rect.center().y() + 0.14 * rect.height() + 0.5 * wide * depth(p) - 0.6 * wide * (height - 0.15)};
    }
};

class LandscapeView final : public View {
public:
    explicit LandscapeView(Landscape what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas&, const Frame&) const override { return {240, 240}; }
    QSizeF comfortable(const Canvas& canvas, const Frame&) const override { return QSizeF(300, 320) * plotScale(canvas); }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.field); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const Ground ground(frame, m_what.field);
        rect = paintHeading(canvas, rect, frame, m_what.field);
        if (m_what.relief) paintRelief(canvas, rect, frame, ground, places);
        else paintMap(canvas, rect, frame, ground, places);
    }

private:
    /// From (0, 0) top left to (1, 1).
    QPointF onGround(QPointF xy) const { return {0.5 + xy.x() / (2 * m_what.range), 0.5 - xy.y() / (2 * m_what.range)}; }

    void paintMap(Canvas& canvas, QRectF rect, const Frame& frame, const Ground& ground, Places& places) const
    {
        const Axis axis = niceAxis(-m_what.range, m_what.range);
        const QSizeF margins = PlotArea::margins(canvas, axis);
        const double line = canvas.lineHeight(Role::Label);
        rect.adjust(margins.width(), line + 4, 0, -margins.height() - line);
        QRectF square(0, 0, std::min(rect.width(), rect.height()), std::min(rect.width(), rect.height()));
        square.moveTopLeft({rect.left(), rect.top()});
        const PlotArea area(square.toRect(), axis, axis);
        area.paintAxes(canvas);
        canvas.text({square.left() - margins.width(), square.top() - line - 4, square.width(), line}, frame.called(m_what.up),
                    Role::Label, canvas.theme().muted);
        canvas.text({square.left(), square.bottom() + margins.height(), square.width(), line}, frame.called(m_what.across),
                    Role::Label, canvas.theme().muted, Qt::AlignCenter);
        const QRectF map = area.rect();
        canvas.painter().save();
        canvas.painter().setRenderHint(QPainter::SmoothPixmapTransform);
        canvas.painter().drawImage(map, surfaceImage(canvas.theme(), ground.heights, ground.side, 1, Scale::Sequential));
        canvas.painter().setClipRect(map);
        const auto on = [&map](QPointF p) { return QPointF(map.left() + p.x() * map.width(), map.top() + p.y() * map.height()); };
        canvas.region(mapRegion(frame, m_what.field, map, 8 * plotScale(canvas)));
        paintContours(canvas, ground, on);
        paintWays(canvas, frame, [&](QPointF xy) { return on(onGround(xy)); });
        canvas.painter().restore();
        canvas.box(map, Qt::transparent, canvas.theme().control, 1, 0);
        Place place;
        place.rect = map, place.rows = place.columns = ground.side;
        places[m_what.field] = place;
        paintMarkers(canvas, frame, map, [&](QPointF xy) { return on(onGround(xy)); });
    }
    /// Each line at a value of two digits, which every second one says on the way from the lowest place to the highest corner;
    /// where all ways end there is no room for it.
    template <class On> void paintContours(Canvas& canvas, const Ground& ground, const On& on) const
    {
        QColor ink = canvas.theme().text;
        ink.setAlphaF(0.28F);
        const QPointF low = ground.lowest(), way = ground.highestCorner() - low;
        for (int level = 1; level <= Levels; ++level) {
            const double value = inTwoDigits(ground.scale.value(level / (Levels + 1.0)));
            const std::vector<QLineF> lines = contour(ground.heights, ground.side, ground.scale.of(value));
            for (const QLineF& line : lines) canvas.line(on(line.p1()), on(line.p2()), ink, 1);
            const auto aside = [&](const QLineF& line) {
                const QPointF from = line.center() - low;
                return std::abs(from.x() * way.y() - from.y() * way.x()) - 0.3 * QPointF::dotProduct(from, way);
            };
            const auto place = std::ranges::min_element(lines, {}, aside);
            if (level % 2 == 1 && level > 1 && place != lines.end() && QRectF(0.06, 0.04, 0.88, 0.92).contains(place->center()))
                paintFigure(canvas, on(place->center()), value, level);
        }
    }
    void paintFigure(Canvas& canvas, QPointF at, double value, int level) const
    {
        const QString text = number(value, std::clamp(1 - int(std::floor(std::log10(value))), 0, 3));
        const double wide = canvas.textWidth(text, Role::Note) + 8, high = canvas.lineHeight(Role::Note);
        const QRectF plate = QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high).toRect();
        canvas.box(plate, canvas.theme().raised, Qt::transparent, 0, 3);
        canvas.text(plate, text, Role::Note, canvas.theme().muted, Qt::AlignCenter);
        Region region;
        region.id = QStringLiteral("contour[%1]").arg(level), region.rect = plate, region.name = text;
        canvas.region(std::move(region));
    }
    void paintRelief(Canvas& canvas, QRectF rect, const Frame& frame, const Ground& ground, Places& places) const
    {
        const Eye eye{rect, m_what.turned * std::numbers::pi / 180};
        paintFaces(canvas, ground, eye);
        const auto over = [&](QPointF xy) {
            const QPointF p = onGround(xy);
            return eye.at(p, ground.heightAt(p));
        };
        paintAxesOfRelief(canvas, frame, eye);
        paintWays(canvas, frame, over);
        Region region;
        region.id = QString::fromStdString(m_what.field), region.rect = rect, region.name = frame.called(m_what.field);
        const auto turnedBy = [turned = m_what.turned](double degrees) {
            return QString::number(((turned + int(std::lround(degrees))) % 360 + 360) % 360);
        };
        region.turned = [turnedBy, field = m_what.turnField](double notches) { return Choice{field, turnedBy(10 * notches)}; };
        region.grip = [turnedBy, field = m_what.turnField](QPointF from) {
            return std::optional(Grip{field, [turnedBy, from](QPointF to) { return turnedBy((from.x() - to.x()) / 2); }});
        };
        canvas.region(std::move(region));
        places[m_what.field].rect = rect;
        paintMarkers(canvas, frame, rect, over);
    }
    /// Squares of the ground, far ones first.
    void paintFaces(Canvas& canvas, const Ground& ground, const Eye& eye) const
    {
        const int n = ground.side - 1;
        std::vector<int> order(std::size_t(n * n));
        std::iota(order.begin(), order.end(), 0);
        const auto point = [&](int i, int down, int right) {
            return QPointF((i % n + right + 0.5) / ground.side, (i / n + down + 0.5) / ground.side);
        };
        std::ranges::sort(order, {}, [&](int i) { return eye.depth(point(i, 0, 0)); });
        const auto corner = [&](int i, int down, int right) {
            const QPointF p = point(i, down, right);
            return eye.at(p, ground.heights[std::size_t((i / n + down) * ground.side + i % n + right)]);
        };
        QPainter& painter = canvas.painter();
        painter.save();
        QColor mesh = canvas.theme().text;
        mesh.setAlphaF(0.13F);
        painter.setPen(QPen(mesh, 1));
        for (const int i : order) {
            const QPolygonF face = QPolygonF() << corner(i, 0, 0) << corner(i, 0, 1) << corner(i, 1, 1) << corner(i, 1, 0);
            const double height = ground.heights[std::size_t((i / n) * ground.side + i % n)];
            painter.setBrush(QColor::fromRgb(canvas.theme().sequential.at(SurfaceShare * height)));
            painter.drawPolygon(face);
        }
        painter.restore();
    }
    /// Arrows along two edges of the ground, through its middle height.
    void paintAxesOfRelief(Canvas& canvas, const Frame& frame, const Eye& eye) const
    {
        const double line = canvas.lineHeight(Role::Label);
        const auto name = [&](QPointF p, const std::string& id) {
            const QPointF at = eye.at(p, 0);
            const double wide = canvas.textWidth(frame.called(id), Role::Label) + 2;
            const double left = std::clamp(at.x() - wide / 2, eye.rect.left(), eye.rect.right() - wide);
            canvas.text({left, std::clamp(at.y(), eye.rect.top(), eye.rect.bottom() - line), wide, line}, frame.called(id),
                        Role::Label, canvas.theme().muted, Qt::AlignCenter);
        };
        const bool front = std::cos(eye.turn) >= 0, right = std::sin(eye.turn) >= 0; // the edges that are near
        name({0.5, front ? 1.1 : -0.1}, m_what.across), name({right ? 1.1 : -0.1, 0.5}, m_what.up);
    }
    /// Those behind first.
    std::vector<int> order() const
    {
        std::vector<int> all(m_what.ways.size());
        std::iota(all.begin(), all.end(), 0);
        std::rotate(all.begin(), all.begin() + m_what.first + 1, all.end());
        return all;
    }
    template <class On> void paintWays(Canvas& canvas, const Frame& frame, const On& on) const
    {
        canvas.painter().setRenderHint(QPainter::Antialiasing);
        for (const int i : order()) {
            const auto& way = m_what.ways[std::size_t(i)];
            QPolygonF line;
            for (const QPointF xy : way.path) line << on(xy);
            const double width = canvas.theme().stroke(i == m_what.first ? 2.8 : 1.6);
            canvas.painter().setBrush(Qt::NoBrush);
            canvas.painter().setPen(QPen(canvas.theme().raised, width + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            canvas.painter().drawPolyline(line);
            canvas.painter().setPen(
                QPen(canvas.theme().ink(frame.naming(way.id).ink), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            canvas.painter().drawPolyline(line);
        }
    }
    /// What is outside stands at the border.
    template <class On> void paintMarkers(Canvas& canvas, const Frame& frame, const QRectF& within, const On& on) const
    {
        for (const int i : order()) {
            const auto& way = m_what.ways[std::size_t(i)];
            const double r = canvas.theme().stroke(i == m_what.first ? 7.5 : 5.5);
            const QPointF at = on(way.path.back());
            const QPointF place(std::clamp(at.x(), within.left() + r, within.right() - r),
                                std::clamp(at.y(), within.top() + r, within.bottom() - r));
            const QRectF ground(place - QPointF(r + 2, r + 2), QSizeF(2 * r + 4, 2 * r + 4));
            canvas.box(ground, canvas.theme().raised, Qt::transparent, 0, r + 2);
            paintMark(canvas, place, r, frame.naming(way.id).ink - 1, 8);
            Region region;
            region.id = QStringLiteral("marker[%1]").arg(i), region.rect = ground, region.name = frame.called(way.id);
            region.choice = way.choice, region.isDoor = true;
            canvas.region(std::move(region));
        }
    }

    Landscape m_what;
};

} // namespace

ViewPtr landscape(Landscape what) { return std::make_shared<LandscapeView>(std::move(what)); }

} // namespace widgets
