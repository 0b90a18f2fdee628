#include "lessons/networks/playground/units.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

QString columnName(int column) { return Feature{Feature::Column, column, column}.name(); }

QString inputName(const Plan& plan, int input)
{
    const Feature& feature = plan.features[std::size_t(input)];
    if (!plan.scaling || feature.kind != Feature::Column) return feature.name();
    return feature.name() + QStringLiteral(": ") + QString::fromStdString(plan.data.columns[std::size_t(feature.first)]);
}

/// A place in the data's own units, with as many decimals as tell neighbours apart.
QString ownPlace(const Plan& plan, double x, double y)
{
    const auto text = [&plan](double value, int column) {
        if (!plan.scaling) return widgets::number(value);
        const double sd = plan.scaling->sd[std::size_t(column)];
        const int decimals = std::clamp(1 - int(std::floor(std::log10(sd))), 2, 9);
        if (std::abs(value) < 1e5 || std::abs(value) >= 1e15) return widgets::number(value, decimals);
        return widgets::withMinus(QString::number(value, 'f', sd < 100 ? decimals : 0));
    };
    return Words::tr("at (%1, %2)").arg(text(x, 0), text(y, 1));
}

QString columnTex(int column) { return QStringLiteral("x_{%1}").arg(column + 1); }

QString texOf(const Feature& feature)
{
    const QString first = columnTex(feature.first);
    switch (feature.kind) {
    case Feature::Column: return first;
    case Feature::Square: return first + QStringLiteral("^2");
    case Feature::Product: return first + columnTex(feature.second);
    case Feature::Sine: return QStringLiteral("\\sin ") + first;
    }
    return {};
}

} // namespace

QString nameOf(const Plan& plan, int layer)
{
    return layer < int(plan.units.size()) ? Words::tr("Hidden %1").arg(layer + 1) : Words::tr("Output");
}

QString nameOf(const Plan& plan, Unit unit)
{
    if (unit.layer >= 0 && unit.layer < plan.neuronLayers())
        return Words::tr("%1: neuron [%2, %3]").arg(nameOf(plan, unit.layer)).arg(unit.layer).arg(unit.place);
    return shortName(plan, unit);
}

QString shortName(const Plan& plan, Unit unit)
{
    if (const auto neuron = neuronOfSlope(plan, unit))
        return Words::tr("slope ∂L/∂z[%1,%2]").arg(neuron->layer).arg(neuron->place);
    switch (unit.layer) {
    case OutputMap: return Words::tr("output map");
    case PointLoss: return Words::tr("loss of the point");
    case Coordinates: return columnName(unit.place);
    case Inputs: return inputName(plan, unit.place);
    default: return Words::tr("neuron [%1, %2]").arg(unit.layer).arg(unit.place);
    }
}

QString wordFor(const Plan& plan, Unit unit)
{
    if (unit.layer < 0) return nameOf(plan, unit);
    if (unit.layer + 1 == plan.neuronLayers()) return Words::tr("output %1").arg(unit.place + 1);
    return Words::tr("neuron %1 of layer %2").arg(unit.place + 1).arg(unit.layer + 1);
}

QString wayInWords(const Plan& plan, Unit unit, std::optional<int> input)
{
    if (!input) return Words::tr("of %1").arg(wordFor(plan, unit));
    return Words::tr("from %1 to %2").arg(wordFor(plan, {unit.layer - 1, *input}), wordFor(plan, unit));
}

QString parameterName(Unit unit, std::optional<int> input)
{
    if (!input) return Words::tr("bias [%1, %2]").arg(unit.layer).arg(unit.place);
    return Words::tr("weight [%1, %2, %3]").arg(unit.layer).arg(unit.place).arg(*input);
}

QString inLayer(const Plan& plan, Unit unit, const QString& where)
{
    if (unit.layer < 0) return where;
    return Words::tr("%1, %2").arg(nameOf(plan, unit.layer % plan.neuronLayers()), where);
}

QString placeName(const Plan& plan, double x, double y)
{
    const auto own = [&plan](double at, int column) { return plan.scaling ? plan.scaling->original(at, column) : at; };
    return ownPlace(plan, own(x, 0), own(y, 1));
}

QString pointName(const Plan& plan, int row)
{
    const bool tests = std::find(plan.split.test.begin(), plan.split.test.end(), row) != plan.split.test.end();
    return (tests ? Words::tr("test point [%1]") : Words::tr("training point [%1]")).arg(row) + QLatin1Char(' ') +
           ownPlace(plan, plan.data.at(row, 0), plan.data.at(row, 1));
}

QString symbolOf(const Plan& plan, int row, Unit unit)
{
    const QString element = unit.layer == Coordinates ? QStringLiteral("x%1").arg(unit.place + 1) : elementOf(plan, unit);
    return element + widgets::elementId({}, {row});
}

QString texOf(const Plan& plan, Unit unit)
{
    if (const auto neuron = neuronOfSlope(plan, unit))
        return QStringLiteral("\\frac{\\partial L}{\\partial z^{(%1)}_{%2}}").arg(neuron->layer).arg(neuron->place);
    switch (unit.layer) {
    case OutputMap:
        if (plan.outputs() == 1) return QStringLiteral("y");
        return plan.classes() == 2 ? QStringLiteral("p_1 - p_0") : QStringLiteral("\\max_k p_k");
    case PointLoss: return QStringLiteral("L");
    case Coordinates: return columnTex(unit.place);
    case Inputs: return texOf(plan.features[std::size_t(unit.place)]);
    default: return QStringLiteral("a^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
    }
}

} // namespace lessons::playground
