#include "widgets/views/diagram_paint.h"

#include <QEasingCurve>

#include <algorithm>

namespace widgets {
namespace {

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
    explicit ZoomView(Zoom what) : m_what(std::move(what)), m_out(routesOf(m_what.outside)), m_in(routesOf(m_what.inside)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return space(canvas, frame, false).least().expandedTo(space(canvas, frame, true).least());
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return space(canvas, frame, false).comfortable().expandedTo(space(canvas, frame, true).comfortable());
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const Diagram* diagram : {&m_what.outside, &m_what.inside})
            for (const Diagram::Node& node : diagram->nodes)
                if (node.sign.isEmpty()) drawn.insert(node.id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const double zoom = QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(std::clamp(m_what.at(frame), 0.0, 1.0));
        const LaidDiagram outside{m_what.outside, m_out, space(canvas, frame, false).in(rect), stateOf(m_what.outside, frame)};
        const LaidDiagram inside{m_what.inside, m_in, space(canvas, frame, true).in(rect), stateOf(m_what.inside, frame)};
        if (zoom <= 0) return paintDiagram(canvas, frame, outside, places);
        if (zoom >= 1) return paintDiagram(canvas, frame, inside, places);

        const QRectF node = outside.layout.nodes[indexOf(m_what.outside, m_what.node)].body, window = between(node, rect, zoom);
        canvas.box(window, Qt::transparent, canvas.theme().control, 1.5, 8);
        paintFading(canvas, frame, outside, mapping(node, window), 1 - zoom);
        paintFading(canvas, frame, inside, mapping(rect, window), zoom);
        paintShared(canvas, frame, outside, inside, zoom, places);
    }

private:
    static std::size_t indexOf(const Diagram& diagram, const std::string& id)
    {
        return std::size_t(diagram.node(id) - diagram.nodes.data());
    }
    DiagramSpace space(const Canvas& canvas, const Frame& frame, bool inside) const
    {
        return {inside ? m_what.inside : m_what.outside, inside ? m_in : m_out, canvas, frame};
    }
    bool isShared(const Diagram::Node& node) const
    {
        return node.sign.isEmpty() && m_what.outside.node(node.id) && m_what.inside.node(node.id);
    }
    /// On a canvas of its own: what is on its way cannot be pointed at.
    void paintFading(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, const QTransform& transform,
                     double opacity) const
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
            if (!isShared(laid.diagram.nodes[node])) paintNode(own, frame, laid, node, nowhere);
        painter.restore();
    }
    void paintShared(Canvas& canvas, const Frame& frame, const LaidDiagram& outside, const LaidDiagram& inside, double zoom,
                     Places& places) const
    {
        for (std::size_t i = 0; i < m_what.outside.nodes.size(); ++i) {
            const Diagram::Node& node = m_what.outside.nodes[i];
            if (!isShared(node)) continue;
            Place place = outside.layout.nodes[i].place;
            place.rect = between(place.rect, inside.layout.nodes[indexOf(m_what.inside, node.id)].place.rect, zoom);
            paintCells(canvas, frame, node.id, place, places);
        }
    }

    Zoom m_what;
    std::vector<Route> m_out, m_in;
};

} // namespace

ViewPtr zoomed(Zoom what) { return std::make_shared<ZoomView>(std::move(what)); }

double zoomOfStep(const Frame& frame, const std::string& key)
{
    for (int step = 1; step <= frame.tape().lastStep(); ++step)
        if (frame.tape().key(step) == key)
            return frame.moment.to < step ? 0 : frame.moment.to > step || frame.moment.done() ? 1 : frame.moment.alpha;
    return 0;
}

} // namespace widgets
