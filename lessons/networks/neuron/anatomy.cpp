#include "lessons/networks/neuron/view.h"
#include "widgets/views/grid.h"
#include "widgets/views/weights.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

using widgets::Canvas;
using widgets::Edge;
using widgets::Frame;
using widgets::Region;
using widgets::Role;
using widgets::Theme;

/// How far the step that makes this product has come: 0 before, 1 after.
double progress(const Frame& frame, std::size_t i)
{
    const int made = int(i) + 1; // one step for each input, from the first step on
    if (frame.moment.to > made) return 1;
    return frame.moment.to == made ? frame.moment.alpha : 0;
}

/// As wide as its weight is large, and dashed if that inhibits.
Edge dressed(const Canvas& canvas, const Frame& frame, const Layout& at, std::size_t i)
{
    const widgets::WeightedEdges one{
        .id = "w", .way = [&](int, int) { return at.dendrite(i); }, .most = std::max(1e-9, frame.extent("w").bound())};
    Edge edge = weightedEdge(canvas, one, 0, 0, frame.value("w", {int(i)}).value_or(0), progress(frame, i) == 0 ? 0.35 : 1);
    edge.width *= 1.6;
    return edge;
}

/// Excites: an arrow onto the dendrite; inhibits: a dot.
void paintSynapse(Canvas& canvas, QPointF at, const Edge& edge)
{
    const double r = canvas.theme().stroke(6);
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(edge.colour);
    if (edge.dashed) canvas.painter().drawEllipse(at, 0.85 * r, 0.85 * r);
    else canvas.painter().drawPolygon(QPolygonF{at + QPointF(-r, -r), at + QPointF(r, 0), at + QPointF(-r, r)});
}

/// The signal on its way along an axon, over the synapse and along the dendrite into the soma.
void paintSignal(Canvas& canvas, const Layout& at, std::size_t input, double progress)
{
    const Edge dendrite = at.dendrite(input);
    const double x = at.anatomy.left() + progress * (dendrite.to.x() - at.anatomy.left());
    const double y = x < dendrite.from.x() ? dendrite.from.y() : widgets::edgeAt(dendrite, x).y;
    canvas.painter().setPen(QPen(canvas.theme().raised, canvas.theme().stroke(1.5)));
    canvas.painter().setBrush(canvas.theme().text);
    canvas.painter().drawEllipse(QPointF(x, y), canvas.theme().stroke(5), canvas.theme().stroke(5));
}

void paintDendrites(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const Theme& theme = canvas.theme();
    std::vector<Edge> dendrites;
    for (std::size_t i = 0; i < at.dendrites.size(); ++i) {
        dendrites.push_back(dressed(canvas, frame, at, i));
        const QPointF synapse(at.w, at.dendrites[i]), axonEnd = synapse - QPointF(theme.stroke(14), 0);
        canvas.line({at.anatomy.left(), synapse.y()}, axonEnd, theme.control, 1.5);
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(theme.control);
        canvas.painter().drawEllipse(axonEnd, theme.stroke(3.5), theme.stroke(3.5));
    }
    canvas.edges(dendrites);
    for (std::size_t i = 0; i < at.dendrites.size(); ++i) {
        paintSynapse(canvas, {at.w, at.dendrites[i]}, dendrites[i]);
        if (const double way = progress(frame, i); way > 0 && way < 1) paintSignal(canvas, at, i, way);
    }
}

/// The heights of sum and threshold in the soma, on one scale for the run.
double levelOf(const Frame& frame, const Layout& at, double value)
{
    const double most = 1.3 * std::max({frame.extent("s").bound(), frame.extent("b").bound(), 0.1});
    return at.soma.center().y() - std::clamp(value / most, -1.0, 1.0) * at.soma.height() / 2;
}

/// It fills up to the sum; the dashed line is the threshold.
void paintSoma(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const Theme& theme = canvas.theme();
    QPainter& painter = canvas.painter();
    QPainterPath body;
    body.addEllipse(at.soma);
    painter.fillPath(body, theme.raised);
    painter.save();
    painter.setClipPath(body);
    if (const auto sum = frame.value("s", {})) {
        const double level = levelOf(frame, at, *sum);
        canvas.fillCell({at.soma.left(), level, at.soma.width(), at.soma.bottom() - level},
                        canvas.colour(widgets::Scale::Diverging, *sum, 2.5 * frame.bound("s")));
    }
    const double threshold = levelOf(frame, at, -frame.value("b", {}).value_or(0));
    canvas.line({at.soma.left(), threshold}, {at.soma.right(), threshold}, theme.text, 1.5, Qt::DashLine);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame.isThere("s") ? theme.text : theme.control, theme.stroke(1.5)));
    painter.drawPath(body);
}

/// From the soma to the next neurons: a hillock, sheaths, and three ends.
QPainterPath axonOf(const Layout& at)
{
    const double y = at.soma.center().y(), begin = at.soma.right(), end = at.a, h = at.soma.height() / 9;
    QPainterPath path;
    path.addPolygon(QPolygonF{{begin - 3, y - 1.6 * h}, {begin + 12, y - 2}, {begin + 12, y + 2}, {begin - 3, y + 1.6 * h}});
    path.closeSubpath();
    constexpr int Sheaths = 3;
    const double each = (end - begin - 24) / Sheaths;
    for (int i = 0; i < Sheaths; ++i)
        path.addRoundedRect(QRectF(begin + 14 + i * each, y - 0.6 * h, std::max(4.0, each - 4), 1.2 * h), 0.6 * h, 0.6 * h);
    return path;
}

void paintAxon(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const Theme& theme = canvas.theme();
    const auto z = frame.value("z", {});
    const bool fires = z && *z > 0;
    const QColor ink = fires ? widgets::inkOf(canvas, frame, "a", theme.text) : z ? theme.text : theme.control;
    const double y = at.soma.center().y(), end = at.a - 10, spread = at.soma.height() / 5;
    for (const double up : {-1.0, 0.0, 1.0}) {
        const QPointF tip(at.anatomy.right() - 8, y + up * spread);
        canvas.line({end, y}, tip, ink, 1.5);
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(ink);
        canvas.painter().drawEllipse(tip, theme.stroke(3.5), theme.stroke(3.5));
    }
    canvas.painter().setPen(QPen(ink, theme.stroke(1.5)));
    canvas.painter().setBrush(fires ? ink : theme.raised);
    canvas.painter().drawPath(axonOf(at));
}

void paintNames(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const double height = canvas.lineHeight(Role::Label);
    const auto name = [&](double centre, double y, const QString& text, QColor ink) {
        const double width = canvas.textWidth(text, Role::Label) + 2;
        const double left = std::clamp(centre - width / 2, at.anatomy.left(), at.anatomy.right() - width);
        canvas.text({left, y, width, height}, text, Role::Label, ink, Qt::AlignCenter);
    };
    const QColor muted = canvas.theme().muted;
    const double top = at.anatomy.top(), bottom = at.anatomy.bottom() - height;
    name(at.w, top, frame.called("synapses"), muted);
    name((at.w + at.soma.left()) / 2 + at.cell / 2, top, frame.called("dendrites"), muted);
    name(at.soma.center().x(), top, frame.called("soma"), muted);
    name((at.soma.right() + at.a) / 2, top, frame.called("axon"), muted);
    name(at.w, bottom, frame.called("kinds"), muted);
    name(at.soma.center().x(), bottom, frame.called("threshold"), muted);
    if (const auto z = frame.value("z", {}))
        name((at.z + 3 * at.a) / 4, bottom, frame.called(*z > 0 ? "fires" : "silent"), canvas.theme().text);
}

/// Soma and axon speak of the sum and of the activity; a click goes to the step that makes them.
void nameParts(Canvas& canvas, const Frame& frame, const Layout& at)
{
    const double y = at.soma.center().y(), h = at.soma.height() / 4;
    const int inputs = int(at.dendrites.size());
    const auto add = [&](const char* id, QRectF rect, int step) {
        Region region;
        region.id = QString::fromLatin1(id), region.rect = rect, region.name = frame.called(id), region.seek = step;
        canvas.region(std::move(region));
    };
    Region all;
    all.id = QStringLiteral("biology"), all.rect = at.anatomy, all.name = frame.called("biology");
    canvas.region(std::move(all));
    add("soma", at.soma, inputs + 1);
    add("axon", {at.soma.right(), y - h, at.anatomy.right() - at.soma.right(), 2 * h}, inputs + 3);
}

} // namespace

void paintAnatomy(Canvas& canvas, const Frame& frame, const Layout& at)
{
    paintDendrites(canvas, frame, at);
    paintAxon(canvas, frame, at);
    paintSoma(canvas, frame, at);
    paintNames(canvas, frame, at);
    nameParts(canvas, frame, at);
}

} // namespace lessons::neuron
