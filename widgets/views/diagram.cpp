#include "widgets/views/diagram.h"

#include "widgets/views/diagram_paint.h"

#include <QEasingCurve>

#include <algorithm>
#include <iterator>

namespace widgets {
namespace {

/// A diagram with its ways routed.
class Routed {
public:
    explicit Routed(Diagram what) : m_what(std::move(what)), m_routes(routesOf(m_what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const { return space(canvas, frame, fewest()).least(); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const { return space(canvas, frame, fewest()).comfortable(); }
    LaidDiagram in(QRectF rect, const Canvas& canvas, const Frame& frame) const
    {
        return {m_what, m_routes, legible(rect.size(), canvas, frame).in(rect), stateOf(m_what, frame)};
    }
    void collect(std::set<std::string>& drawn) const
    {
        for (const Diagram::Node& node : m_what.nodes)
            if (node.sign.isEmpty()) drawn.insert(node.id);
    }

private:
    static constexpr int Windows[] = {0, 3, 2}; ///< so many elements of a vector; 0: all

    int fewest() const { return m_what.from ? *std::rbegin(Windows) : 0; }
    DiagramSpace space(const Canvas& canvas, const Frame& frame, int window) const
    {
        return {m_what, m_routes, canvas, frame, window};
    }
    /// With as many elements as can be read.
    DiagramSpace legible(QSizeF room, const Canvas& canvas, const Frame& frame) const
    {
        if (m_what.from)
            for (const int window : Windows)
                if (const DiagramSpace one = space(canvas, frame, window); one.isLegibleIn(room)) return one;
        return space(canvas, frame, 0);
    }

    Diagram m_what;
    std::vector<Route> m_routes;
};

class DiagramView final : public View {
public:
    explicit DiagramView(Diagram what) : m_stretch(what.stretch), m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return m_what.least(canvas, frame); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return m_what.comfortable(canvas, frame); }
    double stretch() const override { return m_stretch; }
    void collect(std::set<std::string>& drawn) const override { m_what.collect(drawn); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        paintDiagram(canvas, frame, m_what.in(rect, canvas, frame), places);
    }

private:
    double m_stretch;
    Routed m_what;
};

// --- from a diagram into one of its nodes -----------------------------------------------------------------------------

QRectF between(QRectF a, QRectF b, double share)
{
    return {a.topLeft() + (b.topLeft() - a.topLeft()) * share, a.size() + (b.size() - a.size()) * share};
}

/// What maps one rectangle to another, as far as it can without changing the shape of things.
QTransform mapping(QRectF from, QRectF to)
{
    const double scale = std::min(to.width() / from.width(), to.height() / from.height());
    return QTransform()
        .translate(to.center().x(), to.center().y())
        .scale(scale, scale)
        .translate(-from.center().x(), -from.center().y());
}

class ZoomView final : public View {
public:
    explicit ZoomView(Zoom what)
        : m_node(what.node), m_at(what.at), m_stretch(what.stretch), m_outside(std::move(what.outside)),
          m_inside(std::move(what.inside))
    {
    }

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return m_outside.least(canvas, frame).expandedTo(m_inside.least(canvas, frame));
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return m_outside.comfortable(canvas, frame).expandedTo(m_inside.comfortable(canvas, frame));
    }
    double stretch() const override { return m_stretch; }
    /// Only what both show is always there.
    void collect(std::set<std::string>& drawn) const override
    {
        std::set<std::string> before, after;
        m_outside.collect(before), m_inside.collect(after);
        std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::inserter(drawn, drawn.end()));
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double zoom = QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(std::clamp(m_at(frame), 0.0, 1.0));
        const LaidDiagram outside = m_outside.in(rect, canvas, frame), inside = m_inside.in(rect, canvas, frame);
        if (zoom <= 0) return paintDiagram(canvas, frame, outside, places);
        if (zoom >= 1) return paintDiagram(canvas, frame, inside, places);

        const QRectF node = outside.layout.nodes[outside.diagram.indexOf(m_node)].body, window = between(node, rect, zoom);
        canvas.box(window, Qt::transparent, canvas.theme().control, 1.5, 8);
        paintFading(canvas, frame, outside, inside, mapping(node, window), 1 - zoom);
        paintFading(canvas, frame, inside, outside, mapping(rect, window), zoom);
        for (const Diagram::Node& shared : outside.diagram.nodes) { // moves from its one place to the other
            if (!isShared(shared, inside)) continue;
            Place place = outside.layout.nodes[outside.diagram.indexOf(shared.id)].place;
            place.rect = between(place.rect, inside.layout.nodes[inside.diagram.indexOf(shared.id)].place.rect, zoom);
            paintCells(canvas, frame, shared.id, place, places);
        }
    }

private:
    static bool isShared(const Diagram::Node& node, const LaidDiagram& other)
    {
        return node.sign.isEmpty() && other.diagram.node(node.id);
    }
    /// On a canvas of its own: what is on its way cannot be pointed at.
    static void paintFading(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, const LaidDiagram& other,
                            const QTransform& transform, double opacity)
    {
        QPainter& painter = canvas.painter();
        painter.save();
        painter.setTransform(transform, true);
        painter.setOpacity(opacity);
        Canvas own(painter, canvas.theme(), canvas.area());
        Places nowhere;
        paintGroups(own, frame, laid);
        paintWays(own, frame, laid);
        for (std::size_t node = 0; node < laid.diagram.nodes.size(); ++node)
            if (!isShared(laid.diagram.nodes[node], other)) paintNode(own, frame, laid, node, nowhere);
        painter.restore();
    }

    std::string m_node;
    std::function<double(const Frame& frame)> m_at;
    double m_stretch;
    Routed m_outside, m_inside;
};

} // namespace

ViewPtr diagram(Diagram what) { return std::make_shared<DiagramView>(std::move(what)); }
ViewPtr zoomed(Zoom what) { return std::make_shared<ZoomView>(std::move(what)); }

double zoomOfStep(const Frame& frame, const std::string& key)
{
    for (int step = 1; step <= frame.tape().lastStep(); ++step)
        if (frame.tape().key(step) == key)
            return frame.moment.to < step ? 0 : frame.moment.to > step || frame.moment.done() ? 1 : frame.moment.alpha;
    return 0;
}

} // namespace widgets
