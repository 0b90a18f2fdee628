#include "widgets/views/heading.h"
#include "widgets/views/scatter_plane.h"
#include "widgets/views/scatter_turn.h"
#include "widgets/views/surface.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int Resolution = 64; ///< of a surface

class ScatterView final : public View {
public:
    explicit ScatterView(Scatter what, std::optional<Turn> turn = {}) : m_what(std::move(what)), m_turn(std::move(turn)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, 160); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return m_what.field.empty() ? QSizeF(320, 280) : around(canvas, frame, 160 * plotScale(canvas));
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn.insert({m_what.x, m_what.y});
        for (const std::string& id : {m_what.classes, m_what.field, m_what.sure})
            if (!id.empty()) drawn.insert(id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        if (!m_what.field.empty()) return paintPlane(canvas, rect, frame, m_what, places);
        const PlotArea area = areaIn(canvas, rect, frame);
        if (m_what.surface) paintSurface(canvas, area, frame);
        if (m_turn) paintSides(canvas, area, frame, m_what, *m_turn);
        area.paintAxes(canvas);
        canvas.box(area.rect(), Qt::transparent, canvas.theme().control, 1, 0);
        canvas.painter().save();
        canvas.painter().setClipRect(area.rect());
        if (!m_turn) paintLines(canvas, area, frame);
        canvas.painter().restore();
        paintPoints(canvas, area, frame, places);
        if (m_turn) paintTurn(canvas, area, frame, m_what, *m_turn);
        paintNames(canvas, area, frame);
        if (m_what.brush) {
            Region region;
            region.id = QString::fromStdString(m_what.x + "." + m_what.y), region.rect = area.rect();
            region.name = frame.called(m_what.x), region.brush = m_what.brush;
            canvas.region(std::move(region));
        }
    }

private:
    QSizeF around(const Canvas& canvas, const Frame& frame, double side) const
    {
        const QSizeF square(side, side);
        return m_what.field.empty() ? square : square + planeMargins(canvas, frame, m_what);
    }
    PlotArea areaIn(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        const Extent across = frame.extent(m_what.x), up = frame.extent(m_what.y);
        const double r = m_what.range;
        const auto axis = [&](const Extent& all) {
            if (r > 0) return niceAxis(-r, r);
            const double rim = m_turn ? 0.08 * (all.most - all.least) : 0;
            return m_turn ? closeAxis(all.least - rim, all.most + rim, false) : niceAxis(all.least, all.most);
        };
        Axis x = axis(across), y = axis(up);
        const QSizeF margins = PlotArea::margins(canvas, y);
        QRectF inner = rect.adjusted(margins.width(), 0, -24, -margins.height());
        inner.setTop(rect.top() + namesHeight(canvas, inner.width(), frame));
        if (m_what.surface || (m_turn && r > 0)) inner.setSize(QSizeF(1, 1) * std::min(inner.width(), inner.height()));
        else if (m_turn) {
            inner.setHeight(std::min(inner.height(), 1.25 * inner.width())); // what is even would be mostly empty beyond
            inner.setWidth(std::min(inner.width(), 1.6 * inner.height()));
            makeEven(x, y, inner.size());
        }
        return {QRectF(inner.toRect()), x, y};
    }
    std::optional<double> value(const Frame& frame, const ElementOf& element) const
    {
        return element.id.empty() ? std::nullopt : frame.value(element.id, element.at);
    }
    void paintSurface(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        std::vector<double> values;
        for (int row = 0; row < Resolution; ++row)
            for (int column = 0; column < Resolution; ++column) {
                const QPointF at(area.rect().left() + (column + 0.5) / Resolution * area.rect().width(),
                                 area.rect().top() + (row + 0.5) / Resolution * area.rect().height());
                const QPointF xy = area.values(at);
                values.push_back(m_what.surface(frame, xy.x(), xy.y()));
            }
        const QImage image =
            surfaceImage(canvas.theme(), values, Resolution, frame.bound(m_what.like), frame.look(m_what.like).scale);
        canvas.painter().setRenderHint(QPainter::SmoothPixmapTransform); // a function's map, not pixels
        canvas.painter().drawImage(area.rect(), image);
    }
    void paintLines(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        const auto slope = value(frame, m_what.slope), height = value(frame, m_what.height);
        const double low = area.x().low, high = area.x().high;
        if (slope && height) {
            const QColor ink = inkOf(canvas, frame, m_what.slope.id, canvas.theme().text);
            canvas.line(area.at(low, *slope * low + *height), area.at(high, *slope * high + *height), ink, 2.4);
        }
        const auto wx = value(frame, m_what.wx), wy = value(frame, m_what.wy);
        const double b = value(frame, m_what.bias).value_or(0);
        if (!wx || !wy || (*wx == 0 && *wy == 0)) return;
        const double bottom = area.y().low, top = area.y().high;
        const bool flat = std::abs(*wy) >= std::abs(*wx); // through left and right, or through bottom and top
        const QPointF from = flat ? QPointF(low, -(*wx * low + b) / *wy) : QPointF(-(*wy * bottom + b) / *wx, bottom);
        const QPointF to = flat ? QPointF(high, -(*wx * high + b) / *wy) : QPointF(-(*wy * top + b) / *wx, top);
        canvas.line(area.at(from.x(), from.y()), area.at(to.x(), to.y()), canvas.theme().text, 2.4);
    }
    void paintPoints(Canvas& canvas, const PlotArea& area, const Frame& frame, Places& places) const
    {
        const double radius = canvas.theme().projector ? 8 : 5;
        std::vector<QRectF> rects;
        const std::vector<int> shape = frame.shape(m_what.x);
        for (int i = 0; i < (shape.empty() ? 1 : shape[0]); ++i) {
            const engine::Indices at = shape.empty() ? engine::Indices{} : engine::Indices{i};
            const auto x = frame.value(m_what.x, at), y = frame.value(m_what.y, at);
            const QPointF place = x && y ? area.at(*x, *y) : area.rect().center();
            rects.push_back(QRectF(place - QPointF(radius + 2, radius + 2), QSizeF(2 * radius + 4, 2 * radius + 4)));
            if (!x || !y) continue;
            const int kind = m_what.classes.empty() ? 0 : int(frame.value(m_what.classes, at).value_or(0));
            paintMark(canvas, place, radius, kind, m_what.kinds);
        }
        placePoints(canvas, frame, m_what.y, rects, places);
        placePoints(canvas, frame, m_what.x, std::move(rects), places);
    }
    /// The names stand in one line, or in two if that is too short.
    double namesHeight(const Canvas& canvas, double width, const Frame& frame) const
    {
        const QString both = frame.called(m_what.y) + QStringLiteral("   → ") + frame.called(m_what.x);
        return (canvas.textWidth(both, Role::Label) <= width ? 1 : 2) * canvas.lineHeight(Role::Label) + 2;
    }
    void paintNames(Canvas& canvas, const PlotArea& area, const Frame& frame) const
    {
        const double line = canvas.lineHeight(Role::Label), high = namesHeight(canvas, area.rect().width(), frame);
        const QRectF above(area.rect().left(), area.rect().top() - high, area.rect().width(), line);
        canvas.text(above, frame.naming(m_what.y).name, Role::Label, canvas.theme().muted);
        canvas.text(above.translated(0, high - line - 2), QStringLiteral("→ ") + frame.naming(m_what.x).name, Role::Label,
                    canvas.theme().muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    Scatter m_what;
    std::optional<Turn> m_turn;
};

} // namespace

ViewPtr scatter(Scatter what) { return std::make_shared<ScatterView>(std::move(what)); }
ViewPtr scatter(Scatter what, Turn turn) { return std::make_shared<ScatterView>(std::move(what), std::move(turn)); }

} // namespace widgets
