#include "widgets/views/diagram_paint.h"

#include "widgets/views/bars.h"

#include <QEasingCurve>
#include <QPainterPath>

#include <algorithm>

namespace widgets {
namespace {

QColor wayInk(const Canvas& canvas, const Frame& frame, const LaidDiagram& laid, std::size_t way)
{
    const Theme& theme = canvas.theme();
    const Reached reached = laid.state.ways[way];
    if (reached == Reached::NotYet) return theme.projector ? theme.control : theme.line;
    const bool coloured = reached == Reached::Now || laid.diagram.ways[way].main;
    const QColor plain = reached == Reached::Now ? theme.text : theme.muted;
    return coloured && !laid.state.source[way].empty() ? inkOf(canvas, frame, laid.state.source[way], plain) : plain;
}

double wayWidth(const LaidDiagram& laid, std::size_t way)
{
    if (laid.diagram.ways[way].main) return 4;
    return laid.state.ways[way] == Reached::Now ? 2.2 : 1.5;
}

/// A stretch of the wide belt, which goes on behind the operator where it ends.
void paintBelt(Canvas& canvas, const QPolygonF& line, QColor ink)
{
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().setPen(QPen(ink, canvas.theme().stroke(4), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    canvas.painter().drawPolyline(line);
}

/// What travels along a way while the step is on its way.
void paintTraveller(Canvas& canvas, const QPolygonF& line, double alpha, QColor ink)
{
    const double share = QEasingCurve(QEasingCurve::InOutQuad).valueForProgress(alpha), radius = canvas.theme().stroke(4.5);
    QPainterPath path;
    path.addPolygon(line);
    canvas.painter().setPen(QPen(canvas.theme().raised, canvas.theme().stroke(3)));
    canvas.painter().setBrush(ink);
    canvas.painter().drawEllipse(path.pointAtPercent(share), radius, radius);
}

/// ⊙ + × − drawn, so that they stand in the middle exactly; everything else as text.
void paintSign(Canvas& canvas, QRectF rect, const QString& sign, QColor ink)
{
    const QPointF middle = rect.center();
    const double arm = rect.height() * 0.22, stroke = canvas.theme().stroke(2);
    const auto line = [&](double dx, double dy) {
        canvas.painter().setPen(QPen(ink, stroke, Qt::SolidLine, Qt::FlatCap));
        canvas.painter().drawLine(middle - QPointF(dx, dy), middle + QPointF(dx, dy));
    };
    if (sign == QStringLiteral(u"⊙")) {
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(ink);
        canvas.painter().drawEllipse(middle, 1.3 * stroke, 1.3 * stroke);
    } else if (sign == QLatin1String("+")) line(arm, 0), line(0, arm);
    else if (sign == QStringLiteral(u"×")) line(0.8 * arm, 0.8 * arm), line(0.8 * arm, -0.8 * arm);
    else if (sign == QStringLiteral(u"−")) line(arm, 0);
    else if (sign == QLatin1String("=")) canvas.text(rect, sign, Role::Caption, ink, Qt::AlignCenter);
    else canvas.text(rect, sign, Role::Body, ink, Qt::AlignCenter);
}

void paintOperator(Canvas& canvas, const LaidDiagram& laid, std::size_t node)
{
    const Theme& theme = canvas.theme();
    const Diagram::Node& what = laid.diagram.nodes[node];
    const QRectF rect = laid.layout.nodes[node].place.rect;
    const Reached reached = laid.state.nodes[node];
    const QColor ink = reached == Reached::NotYet ? theme.control : reached == Reached::Now ? theme.text : theme.muted;
    const auto touches = [&](const Diagram::Way& way) { return way.from == what.id || way.to == what.id; };
    if (std::any_of(laid.diagram.ways.begin(), laid.diagram.ways.end(), touches))
        canvas.box(rect, theme.raised, ink, reached == Reached::Now ? 2.2 : 1.5, what.sign.size() == 1 ? rect.width() / 2 : 4);
    paintSign(canvas, rect, what.sign, ink);
}

void paintQuantity(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, std::size_t index, Places& places)
{
    const Theme& theme = canvas.theme();
    const Diagram::Node& what = laid.diagram.nodes[index];
    const DiagramLayout::Node& node = laid.layout.nodes[index];
    const QColor ink = laid.state.nodes[index] == Reached::NotYet ? theme.control : theme.muted;
    paintRim(canvas, node.place);
    paintCells(canvas, frame, what.id, node.place, places);
    paintAxisNames(canvas, node.axes, node.place);
    if (what.bars) paintBars(canvas, frame, what.id, node.place);
    if (!node.symbol.isEmpty()) paintSymbol(canvas, node.symbol, frame, what.id);
    if (!node.name.isEmpty()) canvas.text(node.name, frame.naming(what.id).name, Role::Label, ink, Qt::AlignCenter);
}

} // namespace

void paintWays(Canvas& canvas, const Frame& frame, const LaidDiagram& laid)
{
    const bool travels = !frame.moment.done();
    for (const Reached stage : {Reached::NotYet, Reached::Before, Reached::Now})
        for (std::size_t i = 0; i < laid.routes.size(); ++i) {
            const std::size_t way = laid.routes[i].way;
            if (laid.state.ways[way] != stage) continue;
            const QColor ink = wayInk(canvas, frame, laid, way);
            const bool goesOn = laid.diagram.ways[way].main && !laid.diagram.node(laid.diagram.ways[way].to)->sign.isEmpty();
            if (goesOn) paintBelt(canvas, laid.layout.ways[i], ink);
            else canvas.arrow(laid.layout.ways[i], ink, wayWidth(laid, way));
        }
    for (std::size_t i = 0; i < laid.routes.size(); ++i) {
        const std::size_t way = laid.routes[i].way;
        if (travels && laid.state.ways[way] == Reached::Now)
            paintTraveller(canvas, laid.layout.ways[i], frame.moment.alpha, wayInk(canvas, frame, laid, way));
        if (Recording* recording = canvas.recording()) {
            const Diagram::Way& ends = laid.diagram.ways[way];
            recording->ways.push_back({QString::fromStdString(ends.from + " > " + ends.to), laid.layout.ways[i],
                                       canvas.theme().stroke(laid.diagram.ways[way].main ? 4 : 2.2)});
        }
    }
}

void paintNode(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, std::size_t node, Places& places)
{
    if (laid.diagram.nodes[node].sign.isEmpty()) paintQuantity(canvas, frame, laid, node, places);
    else paintOperator(canvas, laid, node);
    if (Recording* recording = canvas.recording())
        recording->nodes.push_back({QString::fromStdString(laid.diagram.nodes[node].id), laid.layout.nodes[node].body});
}

void paintGroups(Canvas& canvas, const Frame& frame, const LaidDiagram& laid)
{
    for (std::size_t i = 0; i < laid.layout.groups.size(); ++i) {
        canvas.box(laid.layout.groups[i], Qt::transparent, canvas.theme().control, 1.5, 8);
        canvas.text(laid.layout.groupNames[i], frame.naming(laid.diagram.groups[i].id).name, Role::Label, canvas.theme().muted);
    }
}

void paintDiagram(Canvas& canvas, const Frame& frame, const LaidDiagram& laid, Places& places)
{
    paintGroups(canvas, frame, laid);
    paintWays(canvas, frame, laid);
    for (std::size_t node = 0; node < laid.diagram.nodes.size(); ++node) paintNode(canvas, frame, laid, node, places);
}

} // namespace widgets
