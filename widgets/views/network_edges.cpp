#include "widgets/views/network_edges.h"

#include "widgets/views/weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace widgets {
namespace {

/// The edges of a layer that the step is about: each a unit and an input; and whose numbers they are.
struct InUse {
    std::map<std::string, std::set<std::pair<int, int>>> of = {};
    std::set<std::pair<int, int>> all = {};
    bool whole = false; ///< too many to be told apart

    bool none() const { return !whole && all.empty(); }
    bool contains(int unit, int input) const { return whole || all.contains({unit, input}); }
};

void addWhole(InUse& use, const std::string& id, const std::vector<int>& shape)
{
    constexpr int Many = 1000;
    auto& of = use.of[id];
    if (shape[0] * shape[1] > Many) return void(use.whole = true);
    for (int unit = 0; unit < shape[0]; ++unit)
        for (int input = 0; input < shape[1]; ++input) of.insert({unit, input}), use.all.insert({unit, input});
}

InUse inUse(const Frame& frame, const NetworkGraph::Layer& layer)
{
    InUse use;
    if (frame.moment.to == 0) return use;
    const auto add = [&](const std::string& id, const engine::Indices& at) {
        if (at.size() != 2 || std::find(layer.edges.begin(), layer.edges.end(), id) == layer.edges.end()) return;
        use.of[id].insert({at[0], at[1]}), use.all.insert({at[0], at[1]});
    };
    const std::size_t searched = layer.rows.empty() ? 1 : 24; // all places of a map have the same weights
    for (const engine::Term& term : frame.tape().operands(frame.moment.to, searched)) add(term.name, term.at);
    const auto target = frame.tape().target(frame.moment.to);
    if (!target) return use;
    if (target->element) add(target->id, *target->element);
    else if (target->elements.empty() && std::find(layer.edges.begin(), layer.edges.end(), target->id) != layer.edges.end())
        addWhole(use, target->id, frame.shape(target->id));
    return use;
}

bool isTarget(const Frame& frame, const std::string& id)
{
    const auto target = frame.tape().target(frame.moment.to);
    return target && target->id == id;
}

/// Numbers of edges into one neuron stand at their beginnings, of those out of one neuron at their ends: there they are apart.
QRectF chipOf(const Edge& edge, QSizeF size, bool atBeginning, int line)
{
    const double x = atBeginning ? edge.from.x() + 8 + size.width() / 2 : edge.to.x() - 8 - size.width() / 2;
    const double y = edgeAt(edge, x).y + line * size.height();
    return {std::round(x - size.width() / 2), std::round(y - size.height() / 2), size.width(), size.height()};
}

void paintChip(Canvas& canvas, const Frame& frame, const std::string& id, QRectF rect, double value)
{
    canvas.box(rect, canvas.theme().raised, Qt::transparent, 0, 3);
    canvas.cell(rect.adjusted(1, 1, -1, -1), value,
                {frame.look(id).scale, frame.bound(id), cellNumber(value, frame.decimals(id))});
}

/// Behind an ellipsis one stands for all.
bool isDrawn(const NetworkLayout::Layer& layer, int neuron) { return !layer.hides(neuron) || neuron == layer.first; }

void paintLines(Canvas& canvas, const Frame& frame, const WeightedEdges& edges, const InUse& use, const NetworkLayout& at,
                std::size_t index)
{
    const std::vector<int> shape = frame.shape(edges.id);
    std::vector<Edge> faint, full;
    for (int unit = 0; unit < shape[0]; ++unit)
        for (int input = 0; isDrawn(at.layers[index], unit) && input < shape[1]; ++input) {
            if (!isDrawn(at.layers[index - 1], input)) continue;
            const bool isFull = use.contains(unit, input);
            const auto made = frame.value(edges.id, {unit, input});
            const double w = made.value_or(0);
            if (!std::isfinite(w) || (made && w == 0 && !edges.editable)) continue; // a weight that is left out is no edge
            (isFull ? full : faint)
                .push_back(weightedEdge(canvas, edges, unit, input, w,
                                        isFull       ? 1
                                        : use.none() ? at.calm
                                                     : at.faint));
        }
    canvas.edges(faint);
    canvas.edges(full);
}

/// Where the edges into a layer run.
QRectF between(const NetworkLayout& at, std::size_t index)
{
    QRectF all;
    for (const auto* side : {&at.layers[index - 1], &at.layers[index]})
        for (const QRectF& box : side->neurons) all |= box;
    return all.adjusted(at.layers[index - 1].neurons[0].width() + 6, 0, -at.layers[index].neurons[0].width() - 6, 0);
}

} // namespace

void paintNetworkEdges(Canvas& canvas, const Frame& frame, const NetworkGraph& what, std::size_t index, const NetworkLayout& at,
                       Places& places)
{
    const NetworkGraph::Layer& layer = what.layers[index];
    if (layer.edges.empty()) return;
    const InUse use = inUse(frame, layer);
    const auto edgesOf = [&](const std::string& id) {
        return WeightedEdges{
            .id = id,
            .way = [at, index](int unit, int input) { return at.edge(index, std::size_t(unit), std::size_t(input)); },
            .most = std::max(1e-9, at.most > 0 ? at.most : frame.extent(id).bound()),
            .editable = what.editable};
    };
    paintLines(canvas, frame, edgesOf(layer.edges.front()), use, at, index);
    const QRectF room = between(at, index);
    if (layer.rows.empty()) return canvas.region(weightsRegion(frame, edgesOf(layer.edges.front()), room));
    std::set<int> units;
    for (const auto& [unit, input] : use.all) units.insert(unit);
    const bool one = units.size() == 1, readable = !use.whole && (one || use.all.size() == units.size());
    int line = 0;
    for (const std::string& id : layer.edges) {
        const bool used = use.of.contains(id);
        const QSizeF size(widthForNumbers(canvas, frame, id), canvas.theme().projector ? 40 : 22);
        Place place = shapedPlace(frame, id);
        std::vector<QRectF> chips;
        for (int unit = 0; used && readable && unit < place.rows; ++unit)
            for (int input = 0; input < place.columns; ++input) {
                chips.push_back(chipOf(at.edge(index, std::size_t(unit), std::size_t(input)), size, one, used ? line : 0));
                place.rect |= chips.back();
                if (at.layers[index].hides(unit) || at.layers[index - 1].hides(input)) continue;
                const auto value = frame.value(id, {unit, input});
                if (value && use.of.at(id).contains({unit, input})) paintChip(canvas, frame, id, chips.back(), *value);
            }
        place.rect = room;
        if (readable) place.own = std::make_shared<const std::vector<QRectF>>(std::move(chips));
        if (used && (readable || isTarget(frame, id))) places[id] = place; // else its edges speak, and no frame
        canvas.region(weightsRegion(frame, edgesOf(id), place.rect));
        line += used;
    }
}

} // namespace widgets
