#include "lessons/networks/playground/stage.h"

#include "lessons/painted.h"

namespace lessons::playground {
namespace {

using widgets::LegendEntry;
using widgets::Mark;
using widgets::NetworkGraph;
using widgets::Region;
using widgets::Scatter;
using PointNumbers = Scatter::Numbers;

Region regionOfNumber(const State& state, int row, Unit unit)
{
    const Plan& plan = *state.plan;
    const QString point = pointName(plan, row);
    Region region;
    region.id = pointId(plan, row, unit), region.name = nameOf(plan, unit) + QStringLiteral(", ") + point;
    region.value = widgets::exact(numberIn(plan, passThrough(plan, state.learner.parameters, row), row, unit));
    if (unit.layer != PointLoss) return region;
    const bool used = std::ranges::find(state.batch, row) != state.batch.end();
    region.name = (used ? Words::tr("%1, class %2, in the last batch: loss") : Words::tr("%1, class %2: loss"))
                      .arg(point, QString::fromStdString(plan.data.classes[std::size_t(plan.data.labels[std::size_t(row)])]));
    return region;
}

/// What the pointer and cards know of each point: all that the network makes of it.
PointNumbers numbersOf(const Now& now)
{
    const auto plan = now.state.plan;
    const auto units = std::make_shared<const std::vector<Unit>>(unitsOfPoint(*plan));
    const auto unitOf = [units](int column) { return (*units)[std::size_t(column)]; };
    return {.id = QStringLiteral("point"),
            .name = Words::tr("points"),
            .rows = plan->data.rows(),
            .columns = int(units->size()),
            .region = [state = kept(now), unitOf](int row, int column) { return regionOfNumber(*state, row, unitOf(column)); },
            .on =
                [plan, unitOf](int column) {
                    return elementOf(*plan, neuronOfSlope(*plan, unitOf(column)).value_or(unitOf(column))).toStdString();
                },
            .row = [shown = drawnRows(now).rows](int point) { return shown[std::size_t(point)]; },
            .place = [plan](int row) { return plan->placeOf(row); }};
}

Scatter planeOf(const Now& now)
{
    const auto plan = now.state.plan;
    Scatter plane{.x = "pointX", .y = "pointY", .classes = "pointClass", .field = "output"};
    if (plan->classes() > 2) plane.sure = "sure";
    plane.marks = "pointMark", plane.kinds = plan->classes(), plane.range = plan->bound;
    plane.figure = [plan](int axis, double share) { return axisNumber(*plan, axis, share); };
    plane.numbers = numbersOf(now);
    if (now.params.data != "painted") return plane;
    plane.brushed = "brush", plane.brush = brushFor(now.params.points, now.params.brush, plan->bound);
    return plane;
}

NetworkGraph graphOf(const Now& now, const Scatter& points)
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
                              .edges = {indexed("weight", l)},
                              .named = indexed("layer", l),
                              .maps = maps(l, plan.neurons(l)),
                              .bias = indexed("bias", l)});
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
        {below({network(graphOf(now, plane)), widgets::legend(legendOf(now))}, 8),
         below({scatter(plane),
                cells({.id = "confusion", .named = true, .widest = 66, .stretch = 0, .spare = now.state.plan->classes() > 4})},
               12)},
        16);
}

} // namespace lessons::playground
