#include "widgets/views/diagram.h"

#include "widgets/views/diagram_paint.h"

namespace widgets {
namespace {

class DiagramView final : public View {
public:
    explicit DiagramView(Diagram what) : m_what(std::move(what)), m_routes(routesOf(m_what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return space(canvas, frame).least(); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override { return space(canvas, frame).comfortable(); }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const Diagram::Node& node : m_what.nodes)
            if (node.sign.isEmpty()) drawn.insert(node.id);
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        paintDiagram(canvas, frame, {m_what, m_routes, space(canvas, frame).in(rect), stateOf(m_what, frame)}, places);
    }

private:
    DiagramSpace space(const Canvas& canvas, const Frame& frame) const { return {m_what, m_routes, canvas, frame}; }

    Diagram m_what;
    std::vector<Route> m_routes;
};

} // namespace

ViewPtr diagram(Diagram what) { return std::make_shared<DiagramView>(std::move(what)); }

} // namespace widgets
