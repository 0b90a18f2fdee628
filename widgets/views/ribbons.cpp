#include "widgets/views/ribbons.h"

#include "widgets/views/grid.h"
#include "widgets/views/ledger.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double LeastBar = 12, Gap = 8;

class RibbonsView final : public View {
public:
    explicit RibbonsView(Ribbons what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        double widest = 0;
        for (const auto& node : m_what.nodes) widest = std::max(widest, words(canvas, frame, node.id));
        return {m_what.columns * (widest + Gap), m_what.lanes * (label(canvas) + LeastBar)};
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return {least(canvas, frame).width(), m_what.lanes * (label(canvas) + 3 * LeastBar)};
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto& node : m_what.nodes) drawn.insert(node.id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double unit = unitIn(canvas, rect, frame);
        std::map<std::string, QRectF> bars;
        for (const auto& node : m_what.nodes) bars[node.id] = bar(canvas, rect, frame, node, unit);
        std::map<std::string, double> taken; // of the bar in which ways meet
        for (const auto& [from, to] : m_what.ways) {
            const QRectF source = bars[from], whole = bars[to];
            const bool meets = waysInto(to) > 1;
            const QRectF target =
                meets ? QRectF(whole.left(), whole.top() + taken[to], whole.width(), source.height()) : whole;
            taken[to] += source.height();
            paintRibbon(canvas, source, target, frame.value(to, {}).has_value());
        }
        for (const auto& node : m_what.nodes) paintNode(canvas, rect, frame, node, bars[node.id], places);
    }

private:
    static double label(const Canvas& canvas) { return canvas.lineHeight(Role::Cell) + 4; }
    static double number(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        return std::ceil(canvas.textWidth(widgets::number(frame.extent(id).most, frame.decimals(id)), Role::Cell)) + 8;
    }
    static double words(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        return std::ceil(canvas.textWidth(frame.naming(id).name, Role::Label)) + 6 + number(canvas, frame, id);
    }
    int waysInto(const std::string& id) const
    {
        return int(std::count_if(m_what.ways.begin(), m_what.ways.end(), [&](const auto& way) { return way.second == id; }));
    }
    double lane(QRectF rect) const { return rect.height() / m_what.lanes; }
    /// Pixels of a channel: as many as let every bar be in its lane.
    double unitIn(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        double unit = rect.height();
        for (const auto& node : m_what.nodes) {
            const double room = (node.lane == Ribbons::All ? rect.height() : lane(rect)) - label(canvas) - 4;
            if (const double most = frame.extent(node.id).bound(); most > 0) unit = std::min(unit, room / most);
        }
        return std::max(0.0, unit);
    }
    /// The names of lanes in the upper half stand above their bars, of the others below: ribbons run to and from the middle.
    bool isAbove(const Ribbons::Node& node) const { return node.lane == Ribbons::All || 2 * node.lane < m_what.lanes; }
    QRectF bar(const Canvas& canvas, QRectF rect, const Frame& frame, const Ribbons::Node& node, double unit) const
    {
        const double step = (rect.width() - words(canvas, frame, m_what.nodes.back().id)) / std::max(1, m_what.columns - 1);
        const double high = std::max(2.0, std::round(unit * frame.extent(node.id).bound()));
        const double top = node.lane == Ribbons::All ? rect.top() : rect.top() + node.lane * lane(rect);
        const double room = (node.lane == Ribbons::All ? rect.height() : lane(rect)) - label(canvas);
        const double from = top + (isAbove(node) ? label(canvas) : 0) + (room - high) / 2;
        return {std::round(rect.left() + node.column * step), std::round(from), canvas.theme().stroke(10), high};
    }
    static void paintRibbon(Canvas& canvas, QRectF from, QRectF to, bool made)
    {
        const double middle = (from.right() + to.left()) / 2;
        QPainterPath path(from.topRight());
        path.cubicTo({middle, from.top()}, {middle, to.top()}, to.topLeft());
        path.lineTo(to.bottomLeft());
        path.cubicTo({middle, to.bottom()}, {middle, from.bottom()}, from.bottomRight());
        path.closeSubpath();
        QColor fill = canvas.theme().control;
        fill.setAlphaF(made ? 0.22F : 0.0F);
        QPainter& painter = canvas.painter();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(made ? QPen(Qt::NoPen) : QPen(canvas.theme().line, 1));
        painter.setBrush(fill);
        painter.drawPath(path);
        painter.restore();
    }
    void paintNode(Canvas& canvas, QRectF rect, const Frame& frame, const Ribbons::Node& node, QRectF bar, Places& places) const
    {
        const Theme& theme = canvas.theme();
        const bool made = frame.value(node.id, {}).has_value();
        canvas.box(bar, made ? inkOf(canvas, frame, node.id, theme.text) : QColor(Qt::transparent),
                   made ? QColor(Qt::transparent) : theme.control, 1, 2);
        const QString name = frame.naming(node.id).name;
        const double high = label(canvas) - 4, wide = std::ceil(canvas.textWidth(name, Role::Label)) + 1;
        const double top = std::clamp(isAbove(node) ? bar.top() - high - 4 : bar.bottom() + 4, rect.top(), rect.bottom() - high);
        canvas.text({bar.left(), top, wide, high}, name, Role::Label, theme.muted);
        const QRectF figure(bar.left() + wide + 5, top, number(canvas, frame, node.id), high);
        places[node.id].rect = paintFigure(canvas, frame, node.id, {}, figure, Qt::AlignCenter);
    }

    Ribbons m_what;
};

} // namespace

ViewPtr ribbons(Ribbons what) { return std::make_shared<RibbonsView>(std::move(what)); }

} // namespace widgets
