#include "lessons/networks/playground/units.h"

#include "widgets/explain/explanation.h"
#include "widgets/views/naming.h"

namespace lessons::playground {
namespace {

int widthOf(const Plan& plan, int layer)
{
    switch (layer) {
    case PointLoss: return 1;
    case Coordinates: return plan.data.columnCount();
    case Inputs: return int(plan.features.size());
    default: return plan.neurons(layer % plan.neuronLayers());
    }
}

} // namespace

Unit slopeOf(const Plan& plan, Unit neuron) { return {plan.neuronLayers() + neuron.layer, neuron.place}; }

std::optional<Unit> neuronOfSlope(const Plan& plan, Unit unit)
{
    if (unit.layer < plan.neuronLayers()) return {};
    return Unit{unit.layer - plan.neuronLayers(), unit.place};
}

int pointColumns(const Plan& plan) { return columnOf(plan, {2 * plan.neuronLayers(), 0}); }

int columnOf(const Plan& plan, Unit unit)
{
    int column = unit.place;
    for (int layer = PointLoss; layer < unit.layer; ++layer) column += widthOf(plan, layer);
    return column;
}

Unit unitOf(const Plan& plan, int column)
{
    Unit unit{PointLoss, column};
    for (; unit.place >= widthOf(plan, unit.layer); ++unit.layer) unit.place -= widthOf(plan, unit.layer);
    return unit;
}

Unit madeAs(const Plan& plan, Unit unit)
{
    const Feature* feature = unit.layer == Inputs ? &plan.features[std::size_t(unit.place)] : nullptr;
    return feature && feature->kind == Feature::Column ? Unit{Coordinates, feature->first} : unit;
}

std::size_t weightAt(const Plan& plan, Unit unit, int input)
{
    return plan.network.weights(plan.denseOf(unit.layer))->offset + std::size_t(unit.place * inputsOf(plan, unit.layer) + input);
}

std::size_t biasAt(const Plan& plan, Unit unit)
{
    return plan.network.biases(plan.denseOf(unit.layer))->offset + std::size_t(unit.place);
}

int inputsOf(const Plan& plan, int layer) { return plan.network.shape(plan.denseOf(layer)).features(); }

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

// --- ids --------------------------------------------------------------------------------------------------------------

std::string layered(const char* what, int layer) { return std::string(what) + '[' + std::to_string(layer) + ']'; }

QString elementOf(const Plan& plan, Unit unit)
{
    if (const auto neuron = neuronOfSlope(plan, unit))
        return widgets::elementId(layered("dL/dz", neuron->layer), {neuron->place});
    switch (unit.layer) {
    case OutputMap: return QStringLiteral("output");
    case PointLoss: return QStringLiteral("loss");
    case Coordinates: return widgets::elementId("x", {unit.place});
    case Inputs: return widgets::elementId("input", {unit.place});
    default: return widgets::elementId(layered("neuron", unit.layer), {unit.place});
    }
}

std::optional<Unit> unitNamed(const Plan& plan, const widgets::RegionName& element)
{
    const std::vector<int>& at = element.at;
    if (element.name == QLatin1String("loss")) return Unit{PointLoss, 0};
    if (element.name == QLatin1String("x")) return Unit{Coordinates, at[0]};
    if (element.name == QLatin1String("input")) return Unit{Inputs, at[0]};
    if (element.name == QLatin1String("neuron")) return Unit{at[0], at[1]};
    if (element.name == QLatin1String("dL/dz")) return slopeOf(plan, {at[0], at[1]});
    return {};
}

QString pointId(const Plan& plan, int row, Unit unit)
{
    return widgets::elementId("point", unit.layer == PointLoss ? std::vector{row} : std::vector{row, columnOf(plan, unit)});
}

QString squareId(const Plan& plan, Unit unit, const std::vector<int>& at)
{
    return elementOf(plan, unit) + widgets::elementId({}, at);
}

QString weightId(Unit unit, int input) { return widgets::elementId(layered("weight", unit.layer), {unit.place, input}); }
QString biasId(Unit unit) { return widgets::elementId(layered("bias", unit.layer), {unit.place}); }

} // namespace lessons::playground
