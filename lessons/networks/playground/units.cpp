#include "lessons/networks/playground/stage.h"
#include "widgets/canvas/number.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {

std::optional<Unit> neuronOfSlope(const Plan& plan, Unit unit)
{
    if (unit.layer < plan.neuronLayers()) return {};
    return Unit{unit.layer - plan.neuronLayers(), unit.place};
}

std::vector<Unit> unitsOfPoint(const Plan& plan)
{
    std::vector<Unit> all{{PointLoss, 0}};
    const auto add = [&all](int layer, int count) {
        for (int place = 0; place < count; ++place) all.push_back({layer, place});
    };
    add(Coordinates, plan.data.columnCount()), add(Inputs, int(plan.features.size()));
    for (int l = 0; l < 2 * plan.neuronLayers(); ++l) add(l, plan.neurons(l % plan.neuronLayers()));
    return all;
}

Unit madeAs(const Plan& plan, Unit unit)
{
    const Feature* feature = unit.layer == Inputs ? &plan.features[std::size_t(unit.place)] : nullptr;
    return feature && feature->kind == Feature::Column ? Unit{Coordinates, feature->first} : unit;
}

engine::Activation activationOf(const Plan& plan, int layer)
{
    if (layer >= int(plan.units.size())) return engine::Activation::Linear;
    return plan.network.layer(plan.denseOf(layer) + 1).as<engine::ActivationLayer>()->kind;
}

double shapeOf(const State& state, Unit unit)
{
    const int layer = state.plan->denseOf(unit.layer) + 1;
    if (const engine::Block* slopes = state.plan->network.slopes(layer))
        return double(state.learner.parameters[slopes->offset + std::size_t(unit.place)]);
    return state.plan->network.layer(layer).as<engine::ActivationLayer>()->shape;
}

Quantity activatedIn(const State& state, int layer, const Quantity& z)
{
    const engine::Activation f = activationOf(*state.plan, layer);
    if (f != engine::Activation::PRelu) return activated(f, z);
    std::vector<Quantity> units; // each has learnt a γ of its own
    for (int j = 0; j < z.shape()[0]; ++j) units.push_back(activated(f, element(z, {j}), shapeOf(state, {layer, j})));
    return stacked(units);
}

Unit focusOf(const Params& params, const State& state)
{
    const Plan& plan = *state.plan;
    const std::vector<float> first = firstParameters(params, plan.network);
    Unit focus{std::max(0, int(plan.units.size()) - 1), 0};
    double furthest = 0;
    for (int j = 0; j < plan.neurons(focus.layer); ++j) {
        double way = 0; // squared
        for (int i = 0; i < plan.inputsOf(focus.layer); ++i) {
            const std::size_t at = plan.weightAt({focus.layer, j}, i);
            way += std::pow(double(state.learner.parameters[at] - first[at]), 2);
        }
        if (way > furthest) furthest = way, focus.place = j;
    }
    return focus;
}

// --- names --------------------------------------------------------------------------------------------------------------

Called called(const Plan& plan, Unit unit)
{
    const auto is = [at = unit.place](const std::string& id) { return widgets::elementId(id, {at}); };
    if (const auto neuron = neuronOfSlope(plan, unit))
        return {is(indexed("dL/dz", neuron->layer)), Words::tr("slope ∂L/∂z of %1").arg(nameOf(plan, *neuron)),
                QStringLiteral("\\frac{\\partial L}{\\partial z^{(%1)}_{%2}}").arg(neuron->layer).arg(neuron->place)};
    if (unit.layer == OutputMap) {
        const char* two = plan.classes() == 2 ? "p_1 - p_0" : "\\max_k p_k";
        return {QStringLiteral("output"), Words::tr("output map"), QLatin1String(plan.outputs() == 1 ? "y" : two)};
    }
    if (unit.layer == PointLoss) return {QStringLiteral("loss"), Words::tr("loss of the point"), QStringLiteral("L")};
    if (unit.layer == Coordinates) {
        const Feature column{Feature::Column, unit.place, unit.place};
        return {is("x"), column.name(), column.tex()};
    }
    if (unit.layer == Inputs) {
        const Feature& input = plan.features[std::size_t(unit.place)];
        const bool isOwn = plan.scaling && input.kind == Feature::Column;
        const QString column = isOwn ? QString::fromStdString(": " + plan.data.columns[std::size_t(input.first)]) : QString();
        return {is("input"), input.name() + column, input.tex()};
    }
    const bool isLast = unit.layer + 1 == plan.neuronLayers();
    return {is(indexed("neuron", unit.layer)),
            isLast ? Words::tr("output %1").arg(unit.place + 1)
                   : Words::tr("neuron %1 of layer %2").arg(unit.place + 1).arg(unit.layer + 1),
            QStringLiteral("a^{(%1)}_{%2}").arg(unit.layer).arg(unit.place)};
}

QString pointId(const Plan& plan, int row, Unit unit)
{
    const std::vector<Unit> all = unitsOfPoint(plan);
    const int column = int(std::ranges::find(all, unit) - all.begin());
    return widgets::elementId("point", column == 0 ? std::vector{row} : std::vector{row, column});
}

QString squareId(const Plan& plan, Unit unit, const engine::Indices& at)
{
    return elementOf(plan, unit) + widgets::elementId({}, at);
}

// --- words ------------------------------------------------------------------------------------------------------------

QString nameOf(const Plan& plan, int layer)
{
    return layer < int(plan.units.size()) ? Words::tr("Hidden %1").arg(layer + 1) : Words::tr("Output");
}

QStringList namesOf(const Plan& plan, int layer)
{
    QStringList names;
    const int count = layer == Inputs ? int(plan.features.size()) : plan.neurons(layer);
    for (int place = 0; place < count; ++place) names << nameOf(plan, Unit{layer, place});
    return names.size() == 1 ? names << QString() : names; // one word alone would be a word for all
}

QString inLayer(const Plan& plan, Unit unit, const QString& where)
{
    if (unit.layer < 0) return where;
    return Words::tr("%1, %2").arg(nameOf(plan, unit.layer % plan.neuronLayers()), where);
}

QString symbolOf(const Plan& plan, int row, Unit unit) { return Words::tr("%1 (point %2)").arg(nameOf(plan, unit)).arg(row); }

QString parameterName(const Plan& plan, int layer, const engine::Indices& at)
{
    const QString unit = nameOf(plan, Unit{layer, at[0]});
    return at.size() < 2 ? Words::tr("bias of %1").arg(unit)
                         : Words::tr("weight from %1 to %2").arg(nameOf(plan, Unit{layer - 1, at[1]}), unit);
}

Naming sumName(const PlanPtr& plan, int layer)
{
    return {.place = [plan, layer](const engine::Indices& at) {
        return Words::tr("weighted sum of %1").arg(nameOf(*plan, Unit{layer, at[0]}));
    }};
}

} // namespace lessons::playground
