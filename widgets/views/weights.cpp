#include "widgets/views/weights.h"

#include <cmath>

namespace widgets {
namespace {

constexpr double Thinnest = 0.6, Thickness = 4.4; ///< 0.6 + 4.4 |w| / most

Region edgeRegion(const Frame& frame, const WeightedEdges& edges, int unit, int input)
{
    const Edge way = edges.way(unit, input);
    const engine::Indices at{unit, input};
    Region region;
    region.id = elementId(edges.id, at), region.outline = pathOf(way);
    region.rect = region.outline.boundingRect().adjusted(0, -2, 0, 2);
    region.name = QStringLiteral("%1, %2").arg(frame.called(edges.id), placeName(frame.look(edges.id), at));
    if (const auto w = frame.value(edges.id, at)) region.value = frame.exactly(edges.id, *w);
    if (edges.editable) region.edit = Edit{region.id, [](const QString& typed) { return typed; }};
    return region;
}

} // namespace

Edge weightedEdge(const Canvas& canvas, const WeightedEdges& edges, int unit, int input, double weight, double faintness)
{
    Edge edge = edges.way(unit, input);
    edge.width = Thinnest + Thickness * std::abs(weight) / edges.most, edge.dashed = weight < 0;
    edge.colour = canvas.colour(Scale::Diverging, weight < 0 ? -1 : 1, 1);
    if (faintness < 1) edge.colour.setAlphaF(float(faintness));
    return edge;
}

Region weightsRegion(const Frame& frame, const WeightedEdges& edges, const QRectF& room)
{
    const std::vector<int> shape = frame.shape(edges.id);
    Region region;
    region.id = QString::fromStdString(edges.id), region.name = frame.called(edges.id), region.rect = room;
    region.rows = shape[0], region.columns = shape[1];
    const auto kept = std::make_shared<const std::pair<Frame, WeightedEdges>>(frame, edges); // a region is copied often
    region.cell = [kept](int unit, int input) { return edgeRegion(kept->first, kept->second, unit, input); };
    region.cellAt = [kept, shape](QPointF point) {
        std::optional<CellIndex> nearest;
        double distance = kept->second.reach;
        for (int unit = 0; unit < shape[0]; ++unit)
            for (int input = 0; input < shape[1]; ++input)
                if (const double d = distanceTo(kept->second.way(unit, input), point); d < distance)
                    distance = d, nearest = CellIndex{unit, input};
        return nearest;
    };
    return region;
}

} // namespace widgets
