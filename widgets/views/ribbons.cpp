#include "widgets/views/ribbons.h"

#include "widgets/views/grid.h"
#include "widgets/views/ledger.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr double LeastBar = 12, Gap = 12;

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
        const std::vector<QRectF> lanes = lanesIn(canvas, rect, frame);
        const double unit = unitIn(lanes, frame);
        std::map<std::string, QRectF> bars;
        for (const auto& node : m_what.nodes) bars[node.id] = bar(canvas, laneOf(lanes, node), frame, node, unit);
        paintWays(canvas, frame, bars);
        for (const auto& node : m_what.nodes) paintNode(canvas, frame, node, bars[node.id], places);
    }

private:
    static double label(const Canvas& canvas) { return canvas.lineHeight(Role::Cell) + 4; }
    static double number(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        return std::ceil(canvas.textWidth(widgets::number(frame.extent(id).most, frame.decimals(id)), Role::Cell)) + 8;
    }
    static double words(const Canvas& canvas, const Frame& frame, const std::string& id)
    {
        return std::ceil(canvas.textWidth(frame.naming(id).name, Role::Label)) + Gap + number(canvas, frame, id);
    }
    bool meets(const std::string& id) const
    {
        if (std::ranges::any_of(m_what.nodes, [&id](const auto& node) { return node.id == id && node.adds; })) return false;
        return std::ranges::count(m_what.ways, id, [](const auto& way) { return way.second; }) > 1;
    }
    static double mostOf(const Frame& frame, const std::string& id) { return frame.extent(id).bound(); }
    /// The largest number of each lane, which is as high as that needs.
    std::vector<double> largest(const Frame& frame) const
    {
        std::vector<double> all(std::size_t(m_what.lanes), 0);
        for (const auto& node : m_what.nodes)
            if (node.lane != Ribbons::All)
                all[std::size_t(node.lane)] = std::max(all[std::size_t(node.lane)], mostOf(frame, node.id));
        return all;
    }
    /// Where the bars of each lane lie, one below the other, their words above; the last is where those of all lanes do.
    std::vector<QRectF> lanesIn(const Canvas& canvas, QRectF rect, const Frame& frame) const
    {
        const std::vector<double> most = largest(frame);
        const double words = label(canvas), room = rect.height() - m_what.lanes * words;
        const double unit = room / std::max(1.0, std::accumulate(most.begin(), most.end(), 0.0));
        std::vector<QRectF> all;
        double top = rect.top();
        for (const double one : most) {
            all.emplace_back(rect.left(), top + words, rect.width(), unit * one);
            top = all.back().bottom();
        }
        all.push_back(rect.adjusted(0, words, 0, 0));
        return all;
    }
    /// Pixels of a channel: as many as let every bar be in its lane.
    double unitIn(const std::vector<QRectF>& lanes, const Frame& frame) const
    {
        double unit = lanes.back().height();
        for (const auto& node : m_what.nodes)
            if (const double most = mostOf(frame, node.id); most > 0) unit = std::min(unit, laneOf(lanes, node).height() / most);
        return std::max(0.0, unit);
    }
    static QRectF laneOf(const std::vector<QRectF>& lanes, const Ribbons::Node& node)
    {
        return node.lane == Ribbons::All ? lanes.back() : lanes[std::size_t(node.lane)];
    }
    QRectF bar(const Canvas& canvas, QRectF lane, const Frame& frame, const Ribbons::Node& node, double unit) const
    {
        const double step = (lane.width() - words(canvas, frame, m_what.nodes.back().id)) / std::max(1, m_what.columns - 1);
        const double high = std::max(2.0, std::round(unit * mostOf(frame, node.id)));
        return {std::round(lane.left() + node.column * step), std::round(lane.center().y() - high / 2), canvas.theme().stroke(10),
                high};
    }
    /// Where a ribbon leaves its lane: not before it is past the words of the last column, if there is nothing else in the lane.
    double bendOf(const std::map<std::string, QRectF>& bars, const std::string& from, const std::string& to) const
    {
        constexpr double Bent = 0.6; // of the way between two columns
        const auto node = [this](const std::string& id) { return *std::ranges::find(m_what.nodes, id, &Ribbons::Node::id); };
        const int lane = node(from).lane, first = node(from).column, last = node(to).column;
        const bool alone = lane != Ribbons::All && last > first + 1 && std::ranges::none_of(m_what.nodes, [=](const auto& other) {
                               return other.lane == lane && other.column > first && other.column < last;
                           });
        const QRectF &source = bars.at(from), &target = bars.at(to);
        return alone ? target.left() - Bent * (target.left() - source.left()) / (last - first) : source.right();
    }
    static QPainterPath ribbon(QRectF from, QRectF to, double bend)
    {
        const double middle = (bend + to.left()) / 2;
        QPainterPath path(from.topRight());
        path.lineTo(bend, from.top());
        path.cubicTo({middle, from.top()}, {middle, to.top()}, to.topLeft());
        path.lineTo(to.bottomLeft());
        path.cubicTo({middle, to.bottom()}, {middle, from.bottom()}, {bend, from.bottom()});
        path.lineTo(from.bottomRight());
        path.closeSubpath();
        return path;
    }
    static void paintRibbon(Canvas& canvas, const QPainterPath& ribbon, QColor ink, bool made)
    {
        ink.setAlphaF(made ? 0.3F : 0.0F);
        QPainter& painter = canvas.painter();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(made ? QPen(Qt::NoPen) : QPen(canvas.theme().line, 1));
        painter.setBrush(ink);
        painter.drawPath(ribbon);
        painter.restore();
    }
    /// Each has the colour of where it comes from, or goes to from a bar without one; so has its part of a bar where several
    /// meet.
    void paintWays(Canvas& canvas, const Frame& frame, const std::map<std::string, QRectF>& bars) const
    {
        std::map<std::string, double> taken;
        for (const auto& [from, to] : m_what.ways) {
            const QRectF &source = bars.at(from), &whole = bars.at(to);
            const QRectF part(whole.left(), whole.top() + taken[to], whole.width(), source.height());
            taken[to] += source.height();
            const bool made = frame.value(to, {}).has_value();
            const QColor ink = inkOf(canvas, frame, from, inkOf(canvas, frame, to, canvas.theme().control));
            paintRibbon(canvas, ribbon(source, meets(to) ? part : whole, bendOf(bars, from, to)), ink, made);
            if (meets(to) && made) canvas.box(part, ink, Qt::transparent, 0);
        }
    }
    void paintNode(Canvas& canvas, const Frame& frame, const Ribbons::Node& node, QRectF bar, Places& places) const
    {
        const Theme& theme = canvas.theme();
        const bool made = frame.value(node.id, {}).has_value();
        if (!made) canvas.box(bar, Qt::transparent, theme.control, 1, 2);
        else if (!meets(node.id)) canvas.box(bar, inkOf(canvas, frame, node.id, theme.text), Qt::transparent, 0, 2);
        const QString name = frame.naming(node.id).name;
        const double high = label(canvas) - 4, wide = std::ceil(canvas.textWidth(name, Role::Label)) + 1;
        canvas.text({bar.left(), bar.top() - high - 4, wide, high}, name, Role::Label, theme.muted);
        const QRectF figure(bar.left() + wide + Gap, bar.top() - high - 4, number(canvas, frame, node.id), high);
        places[node.id].rect = paintFigure(canvas, frame, node.id, {}, figure, Qt::AlignCenter);
    }

    Ribbons m_what;
};

} // namespace

ViewPtr ribbons(Ribbons what) { return std::make_shared<RibbonsView>(std::move(what)); }

} // namespace widgets
