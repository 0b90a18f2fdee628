#include "lessons/networks/playground/axis.h"
#include "lessons/networks/playground/maps.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {

namespace {

using widgets::LegendEntry;
using widgets::Mark;
using widgets::NetworkGraph;
using widgets::Region;
using widgets::Scatter;
using PointNumbers = Scatter::Numbers;

constexpr double Rubber = 0.04; // of the plane's side: how near a point must be to be rubbed out

/// The text of the points after a touch of the brush; nothing if there is nothing to rub out.
std::optional<QString> touched(const Params& params, double bound, QPointF place, bool erase)
{
    const auto rounded = [](double x) { return float(std::round(100 * x) / 100); };
    const double x = bound * (2 * place.x() - 1), y = bound * (1 - 2 * place.y());
    engine::Dataset points = engine::pointsFrom(params.points);
    if (!erase) {
        for (const float coordinate : {rounded(x), rounded(y)}) points.features.push_back(coordinate);
        points.labels.push_back(params.brush);
        return QString::fromStdString(engine::textOfPoints(points));
    }
    int nearest = -1;
    double best = 2 * bound * Rubber;
    for (int row = 0; row < points.rows(); ++row)
        if (const double d = std::hypot(double(points.at(row, 0)) - x, double(points.at(row, 1)) - y); d < best)
            best = d, nearest = row;
    if (nearest < 0) return {};
    std::vector<int> rest;
    for (int row = 0; row < points.rows(); ++row)
        if (row != nearest) rest.push_back(row);
    return QString::fromStdString(engine::textOfPoints(engine::withRows(points, rest)));
}

Region regionOfNumber(const State& state, int row, Unit unit)
{
    const Plan& plan = *state.plan;
    const bool used = std::ranges::find(state.batch, row) != state.batch.end();
    const QString point = pointName(plan, row),
                  lossName = used ? Words::tr("%1, class %2, in the last batch: loss") : Words::tr("%1, class %2: loss");
    Region region;
    region.id = pointId(plan, row, unit), region.name = nameOf(plan, unit) + QStringLiteral(", ") + point;
    region.value = widgets::exact(numberIn(plan, passThrough(plan, state.learner.parameters, row), row, unit));
    if (unit.layer == PointLoss)
        region.name =
            lossName.arg(point, QString::fromStdString(plan.data.classes[std::size_t(plan.data.labels[std::size_t(row)])]));
    return region;
}

/// What the pointer and cards know of each point: all that the network makes of it.
PointNumbers numbersOf(const Now& now, std::vector<int> shown)
{
    const auto plan = now.state.plan;
    return {
        .id = QStringLiteral("point"),
        .name = Words::tr("points"),
        .rows = plan->data.rows(),
        .columns = pointColumns(*plan),
        .region = [state = kept(now)](int row, int column) { return regionOfNumber(*state, row, unitOf(*state->plan, column)); },
        .on =
            [plan](int column) {
                const Unit unit = unitOf(*plan, column);
                return elementOf(*plan, neuronOfSlope(*plan, unit).value_or(unit)).toStdString();
            },
        .row = [shown = std::move(shown)](int point) { return shown[std::size_t(point)]; },
        .place = [plan](int row) { return plan->placeOf(row); }};
}

Scatter planeOf(const Now& now)
{
    const auto plan = now.state.plan;
    Scatter plane{.x = "pointX", .y = "pointY", .classes = "pointClass", .field = "output"};
    if (plan->classes() > 2) plane.sure = "sure";
    plane.marks = "pointMark", plane.kinds = plan->classes(), plane.range = plan->bound;
    plane.figure = [plan](int axis, double share) { return axisNumber(*plan, axis, share); };
    plane.numbers = numbersOf(now, drawnRows(now).rows);
    if (now.params.data != "painted") return plane;
    plane.brushed = "brush";
    plane.brush = widgets::Brush{.field = QStringLiteral("points"),
                                 .withTouch = [params = now.params, bound = plan->bound](
                                                  QPointF place, bool erase) { return touched(params, bound, place, erase); },
                                 .kindField = QStringLiteral("brush")};
    return plane;
}

NetworkGraph networkOf(const Now& now, const Scatter& points)
{
    const Plan& plan = *now.state.plan;
    const auto maps = [&plan](int layer, int count) {
        std::vector<std::string> ids;
        for (int unit = 0; unit < count; ++unit) ids.push_back(elementOf(plan, {layer, unit}).toStdString());
        return ids;
    };
    NetworkGraph net{.layers = {{.rows = {}, .named = "inputs", .maps = maps(Inputs, int(plan.features.size()))}},
                     .stretch = 2.2};
    for (int l = 0; l < plan.neuronLayers(); ++l)
        net.layers.push_back({.rows = {},
                              .edges = {layered("weight", l)},
                              .named = layered("layer", l),
                              .maps = maps(l, plan.neurons(l)),
                              .bias = layered("bias", l)});
    if (plan.outputs() > 1) net.leadsTo = plan.loss == engine::Loss::CrossEntropy ? "softmax" : "max";
    net.editable = true, net.points = points;
    return net;
}

std::vector<LegendEntry> legendOf(const Now& now)
{
    const auto& split = now.state.plan->split;
    const int classes = now.state.plan->classes(), kind = classes == 2 ? 1 : 0;
    const auto named = [](const QString& part, std::size_t points) {
        return points > MostShown ? Words::tr("%1: %2 of %3 shown").arg(part).arg(MostShown).arg(points) : part;
    };
    const auto point = [&](const QString& name, Mark mark) { return LegendEntry{LegendEntry::Point, name, kind, classes, mark}; };
    std::vector<LegendEntry> entries{{LegendEntry::Solid, Words::tr("weight > 0")},
                                     {LegendEntry::Dashed, Words::tr("weight < 0")},
                                     point(named(Words::tr("training"), split.train.size()), Mark::Full)};
    if (now.params.showTest) entries.push_back(point(named(Words::tr("test"), split.test.size()), Mark::Hollow));
    entries.push_back(point(Words::tr("last batch"), Mark::Ringed));
    return entries;
}

} // namespace

ViewPtr stage(const Now& now)
{
    const Scatter plane = planeOf(now);
    return beside(
        {below({network(networkOf(now, plane)), widgets::legend(legendOf(now))}, 8),
         below({scatter(plane),
                cells({.id = "confusion", .named = true, .widest = 66, .stretch = 0, .spare = now.state.plan->classes() > 4})},
               12)},
        16);
}

} // namespace lessons::playground
