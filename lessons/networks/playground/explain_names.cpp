#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {

using widgets::call;
using widgets::product;
using widgets::Term;

QString nameOf(const Plan& plan, Unit unit)
{
    if (unit.layer == PointLoss) return Words::tr("loss of the point");
    if (unit.layer == Coordinates) return Feature{Feature::Column, unit.place, unit.place}.name();
    if (unit.layer == Inputs) return inputName(plan, unit.place);
    if (const auto neuron = neuronOfSlope(plan, unit))
        return Words::tr("slope ∂L/∂z[%1,%2]").arg(neuron->layer).arg(neuron->place);
    return Words::tr("%1: neuron [%2, %3]").arg(nameOf(plan, unit.layer)).arg(unit.layer).arg(unit.place);
}

QString wordFor(const Plan& plan, Unit unit)
{
    if (unit.layer < 0) return nameOf(plan, unit);
    if (unit.layer + 1 == plan.neuronLayers()) return Words::tr("output %1").arg(unit.place + 1);
    return Words::tr("neuron %1 of layer %2").arg(unit.place + 1).arg(unit.layer + 1);
}

QString shortName(const Plan& plan, Unit unit)
{
    const bool isNeuron = unit.layer >= 0 && unit.layer < plan.neuronLayers();
    return isNeuron ? Words::tr("neuron [%1, %2]").arg(unit.layer).arg(unit.place) : nameOf(plan, unit);
}

QString inLayer(const Plan& plan, Unit unit, const QString& where)
{
    if (unit.layer < 0) return where;
    return Words::tr("%1, %2").arg(nameOf(plan, unit.layer % plan.neuronLayers()), where);
}

namespace {

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

} // namespace

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

namespace {

/// "x_{3}"
QString texOf(int column) { return QStringLiteral("x_{%1}").arg(column + 1); }

QString texOf(const Feature& feature)
{
    switch (feature.kind) {
    case Feature::Column: return texOf(feature.first);
    case Feature::Square: return texOf(feature.first) + QStringLiteral("^2");
    case Feature::Product: return texOf(feature.first) + texOf(feature.second);
    case Feature::Sine: return QStringLiteral("\\sin ") + texOf(feature.first);
    }
    return {};
}

} // namespace

QString texOf(const Plan& plan, Unit unit)
{
    if (unit.layer == PointLoss) return QStringLiteral("L");
    if (unit.layer == Coordinates) return texOf(unit.place);
    if (unit.layer == Inputs) return texOf(plan.features[std::size_t(unit.place)]);
    if (const auto neuron = neuronOfSlope(plan, unit))
        return QStringLiteral("\\frac{\\partial L}{\\partial z^{(%1)}_{%2}}").arg(neuron->layer).arg(neuron->place);
    return QStringLiteral("a^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
}

Term featureOf(const Feature& feature, const std::function<Term(int column)>& columnAt)
{
    const Term first = columnAt(feature.first);
    switch (feature.kind) {
    case Feature::Column: return first;
    case Feature::Square: return product({first, first});
    case Feature::Product: return product({first, columnAt(feature.second)});
    case Feature::Sine: return call(QStringLiteral("sin"), {first});
    }
    return first;
}

} // namespace lessons::playground
