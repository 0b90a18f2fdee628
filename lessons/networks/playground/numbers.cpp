#include "lessons/networks/playground/numbers.h"

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

float lossOfPoint(const Plan& plan, const std::vector<float>& parameters, int row)
{
    auto& pass = passOver(plan, parameters, {&row, 1});
    return engine::lossOf<float>(plan.network, plan.loss, pass);
}

float slopeOfPoint(const Plan& plan, const std::vector<float>& parameters, int row, Unit neuron)
{
    auto& pass = passOver(plan, parameters, {&row, 1});
    engine::backward<float>(plan.network, parameters, plan.loss, pass);
    return pass.deltas(plan.denseOf(neuron.layer) + 1)(neuron.place, 0);
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

float numberOfPoint(const Plan& plan, const std::vector<float>& parameters, int row, Unit unit)
{
    const auto r = std::size_t(row), place = std::size_t(unit.place);
    if (unit.layer == PointLoss) return lossOfPoint(plan, parameters, row);
    if (unit.layer == Coordinates) return plan.columns[r * std::size_t(plan.data.columnCount()) + place];
    if (unit.layer == Inputs) return plan.inputs[r * plan.features.size() + place];
    if (const auto neuron = neuronOfSlope(plan, unit)) return slopeOfPoint(plan, parameters, row, *neuron);
    return passOver(plan, parameters, {&row, 1}).values(plan.valuesOf(unit.layer))(unit.place, 0);
}

QString pointId(const Plan& plan, int row, Unit unit)
{
    if (unit.layer == PointLoss) return QStringLiteral("point[%1]").arg(row);
    return QStringLiteral("point[%1,%2]").arg(row).arg(columnOf(plan, unit));
}

QString unitId(Unit unit)
{
    if (unit.layer < 0) return QStringLiteral("input[%1]").arg(unit.place);
    return QStringLiteral("neuron[%1,%2]").arg(unit.layer).arg(unit.place);
}

QString squareId(const Plan& plan, Unit unit, Square square)
{
    if (unit.layer + 1 == plan.neuronLayers() && plan.outputs() == 1) return outputId(square);
    return unitId(unit) + QStringLiteral("[%1,%2]").arg(square.row).arg(square.column);
}

QString outputId(Square square) { return QStringLiteral("output[%1,%2]").arg(square.row).arg(square.column); }

QString weightId(Unit unit, int input) { return QStringLiteral("weight[%1,%2,%3]").arg(unit.layer).arg(unit.place).arg(input); }

QString biasId(Unit unit) { return QStringLiteral("bias[%1,%2]").arg(unit.layer).arg(unit.place); }

std::size_t weightAt(const Plan& plan, Unit unit, int input)
{
    return plan.network.weights(plan.denseOf(unit.layer))->offset + std::size_t(unit.place * inputsOf(plan, unit.layer) + input);
}

std::size_t biasAt(const Plan& plan, Unit unit)
{
    return plan.network.biases(plan.denseOf(unit.layer))->offset + std::size_t(unit.place);
}

int inputsOf(const Plan& plan, int layer) { return plan.network.shape(plan.denseOf(layer)).features(); }

} // namespace lessons::playground
