#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::CellIndex;
using widgets::Edge;
using widgets::Region;

constexpr double Thinnest = 0.6, Thickness = 4.4;         // 0.6 + 4.4 |w| / max
constexpr double FaintestShare = 0.22, FaintShare = 0.38; // of edges that are not in focus: of a thousand, of a few
constexpr double Reach = 5;                               // of the pointer

const QRectF& sourceOf(const Layout& at, int layer, int input)
{
    return (layer == 0 ? at.features : at.neurons[std::size_t(layer) - 1])[std::size_t(input)];
}

struct Weights {
    const engine::Block& block;
    int units, inputs;
    const float* data;

    float of(int unit, int input) const { return data[unit * inputs + input]; }
};

Weights weightsOf(const Frame& frame, int layer)
{
    const engine::Block& block = *frame.plan->network.weights(frame.plan->denseOf(layer));
    return {block, block.shape[0], block.shape[1], frame.parameters.data() + block.offset};
}

double largestWeight(const Frame& frame)
{
    double largest = 1e-9;
    for (int l = 0; l < frame.plan->neuronLayers(); ++l) {
        const Weights weights = weightsOf(frame, l);
        for (std::size_t k = 0; k < weights.block.size(); ++k)
            if (std::isfinite(weights.data[k])) largest = std::max(largest, std::abs(double(weights.data[k])));
    }
    return largest;
}

/// From the middle of the right side to the middle of the left side.
Edge wayOf(const Frame& frame, int layer, int unit, int input)
{
    const QRectF from = sourceOf(frame.at, layer, input), to = frame.at.neurons[std::size_t(layer)][std::size_t(unit)];
    Edge edge;
    edge.from = {from.right(), from.center().y()}, edge.to = {to.left(), to.center().y()};
    return edge;
}

Region regionOf(const Shown& shown, int layer, int unit, int input)
{
    const Edge way = wayOf(*shown, layer, unit, input);
    const QPointF middle = (way.from + way.to) / 2;
    Region region;
    region.id = QStringLiteral("weight[%1,%2,%3]").arg(layer).arg(unit).arg(input);
    region.name = Words::tr("weight [%1, %2, %3]").arg(layer).arg(unit).arg(input) + QLatin1Char(' ') +
                  Words::tr("from %1 to %2").arg(wordFor(*shown->plan, {layer - 1, input}), wordFor(*shown->plan, {layer, unit}));
    region.rect = {middle.x() - 8, middle.y() - 8, 16, 16};
    region.outline = pathOf(way);
    region.value = widgets::exact(weightsOf(*shown, layer).of(unit, input));
    region.edit = widgets::Edit{region.id, [](const QString& typed) { return typed; }};
    return region;
}

/// The edge nearest to a point, if one is near.
std::optional<CellIndex> nearest(const Frame& frame, int layer, QPointF point)
{
    const Weights weights = weightsOf(frame, layer);
    double best = Reach * frame.at.scale;
    std::optional<CellIndex> found;
    for (int j = 0; j < weights.units; ++j)
        for (int i = 0; i < weights.inputs; ++i)
            if (const double distance = distanceTo(wayOf(frame, layer, j, i), point); distance < best)
                best = distance, found = CellIndex{j, i};
    return found;
}

Region layerRegion(const Shown& shown, int layer)
{
    const Weights weights = weightsOf(*shown, layer);
    Region region;
    region.id = QStringLiteral("weight[%1]").arg(layer);
    region.name = Words::tr("weights of layer %1").arg(layer);
    for (int j = 0; j < weights.units; ++j)
        for (int i = 0; i < weights.inputs; ++i) {
            const Edge way = wayOf(*shown, layer, j, i);
            region.rect |= QRectF(way.from, way.to).normalized().adjusted(4, -4, -4, 4); // clear of the units
        }
    region.rows = weights.units, region.columns = weights.inputs;
    region.cell = [shown, layer](int unit, int input) { return regionOf(shown, layer, unit, input); };
    region.cellAt = [shown, layer](QPointF point) { return nearest(*shown, layer, point); };
    return region;
}

/// How strong an edge that is not in focus is, so that a dense net does not become a carpet.
double faintness(const Frame& frame)
{
    int count = 0;
    for (int l = 0; l < frame.plan->neuronLayers(); ++l) count += int(weightsOf(frame, l).block.size());
    const double few = std::clamp(1 - std::log10(std::max(count, 30) / 30.0) / std::log10(20.0), 0.0, 1.0);
    return FaintestShare + few * (FaintShare - FaintestShare);
}

} // namespace

void paintEdges(Canvas& canvas, const Shown& shown)
{
    const auto& theme = canvas.theme();
    const QColor positive = QColor::fromRgb(theme.diverging.at(1)), negative = QColor::fromRgb(theme.diverging.at(0));
    const double largest = largestWeight(*shown), faint = shown->focus ? faintness(*shown) : 0.6;
    std::vector<Edge> others, focused;
    for (int l = 0; l < shown->plan->neuronLayers(); ++l) {
        canvas.region(layerRegion(shown, l));
        const Weights weights = weightsOf(*shown, l);
        for (int j = 0; j < weights.units; ++j)
            for (int i = 0; i < weights.inputs; ++i) {
                const double w = weights.of(j, i);
                if (!std::isfinite(w)) continue;
                const bool inFocus = shown->focus && shown->focus->layer == l && shown->focus->place == j;
                Edge edge = wayOf(*shown, l, j, i);
                edge.width = Thinnest + Thickness * std::abs(w) / largest;
                edge.dashed = w < 0;
                edge.colour = w < 0 ? negative : positive;
                if (!inFocus) edge.colour.setAlphaF(float(faint));
                (inFocus ? focused : others).push_back(edge);
            }
    }
    canvas.edges(others);
    canvas.edges(focused);
}

} // namespace lessons::playground
