#include "lessons/networks/playground/stage.h"
#include "widgets/views/weights.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::Edge;
using widgets::WeightedEdges;

constexpr double FaintestShare = 0.22, FaintShare = 0.38; // of edges that are not in focus: of a thousand, of a few

double largestWeight(const Picture& picture)
{
    double largest = 1e-9;
    for (int l = 0; l < picture.plan->neuronLayers(); ++l)
        largest = std::max(largest, picture.tape.extent(layered("weight", l)).bound());
    return largest;
}

/// From the middle of the right side to the middle of the left side.
Edge wayOf(const Layout& at, int layer, int unit, int input)
{
    const QRectF &from = at.mapOf({layer - 1, input}), &to = at.mapOf({layer, unit});
    Edge edge;
    edge.from = {from.right(), from.center().y()}, edge.to = {to.left(), to.center().y()};
    return edge;
}

WeightedEdges edgesOf(const Shown& shown, int layer, double largest)
{
    return {.id = layered("weight", layer),
            .way = [shown, layer](int unit, int input) { return wayOf(shown->at, layer, unit, input); },
            .most = largest,
            .reach = 5 * shown->at.scale,
            .name =
                [shown, layer](int unit, int input) {
                    const Unit to{layer, unit};
                    return parameterName(to, input) + QLatin1Char(' ') + wayInWords(*shown->plan, to, input);
                },
            .edit =
                [layer](int unit, int input) {
                    return widgets::Edit{weightId({layer, unit}, input), [](const QString& typed) { return typed; }};
                }};
}

/// Between the units of two layers, clear of them.
QRectF roomOf(const Picture& picture, int layer)
{
    QRectF room;
    for (int j = 0; j < picture.plan->neurons(layer); ++j)
        for (int i = 0; i < inputsOf(*picture.plan, layer); ++i) {
            const Edge way = wayOf(picture.at, layer, j, i);
            room |= QRectF(way.from, way.to).normalized().adjusted(4, -4, -4, 4);
        }
    return room;
}

/// How strong an edge that is not in focus is, so that a dense net does not become a carpet.
double faintness(const Picture& picture)
{
    int count = 0;
    for (int l = 0; l < picture.plan->neuronLayers(); ++l) count += picture.plan->neurons(l) * inputsOf(*picture.plan, l);
    const double few = std::clamp(1 - std::log10(std::max(count, 30) / 30.0) / std::log10(20.0), 0.0, 1.0);
    return FaintestShare + few * (FaintShare - FaintestShare);
}

} // namespace

void paintEdges(Canvas& canvas, const Shown& shown)
{
    const double largest = largestWeight(*shown), faint = shown->focus ? faintness(*shown) : 0.6;
    std::vector<Edge> others, focused;
    for (int l = 0; l < shown->plan->neuronLayers(); ++l) {
        const WeightedEdges edges = edgesOf(shown, l, largest);
        canvas.region(weightsRegion(shown->tape, edges, roomOf(*shown, l)));
        const engine::Numbers& weights = shown->tape.tape().at(edges.id, 0)->quantity.value();
        for (int j = 0; j < weights.shape[0]; ++j)
            for (int i = 0; i < weights.shape[1]; ++i) {
                const double w = weights.data[std::size_t(j * weights.shape[1] + i)];
                if (!std::isfinite(w)) continue;
                const bool inFocus = shown->focus && shown->focus->layer == l && shown->focus->place == j;
                (inFocus ? focused : others).push_back(weightedEdge(canvas, edges, j, i, w, inFocus ? 1 : faint));
            }
    }
    canvas.edges(others);
    canvas.edges(focused);
}

} // namespace lessons::playground
