#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {

using widgets::Explanation;
using widgets::operand;
using widgets::product;
using widgets::Term;

namespace {

/// "neuron[0,3][17]", "loss[17]": what the copy calls it.
QString symbolOf(const Plan& plan, int row, Unit unit)
{
    const QString at = QStringLiteral("[%1]").arg(row);
    if (unit.layer == PointLoss) return QStringLiteral("loss") + at;
    if (unit.layer == Coordinates) return QStringLiteral("x%1").arg(unit.place + 1) + at;
    if (const auto neuron = neuronOfSlope(plan, unit))
        return QStringLiteral("dL/dz[%1,%2]").arg(neuron->layer).arg(neuron->place) + at;
    return unitId(unit) + at;
}

} // namespace

Term standingAt(const State& state, int row, Unit unit, int step)
{
    const Plan& plan = *state.plan;
    // an input that is a column as it is stands where that column stands
    if (unit.layer == Inputs && plan.features[std::size_t(unit.place)].kind == Feature::Column)
        unit = {Coordinates, plan.features[std::size_t(unit.place)].first};
    const QString id = pointId(plan, row, unit);
    const bool isAnswer = unit.layer >= Inputs && !neuronOfSlope(plan, unit);
    const QString name = isAnswer ? unitId(unit) : symbolOf(plan, row, unit);
    return operand(name, numberOfPoint(plan, state.learner.parameters, row, unit), id, step);
}

std::vector<Term> layerAt(const State& state, int row, int layer, int step)
{
    const Plan& plan = *state.plan;
    const int count = layer < 0 ? int(plan.features.size()) : plan.neurons(layer);
    std::vector<Term> terms;
    for (int i = 0; i < count; ++i) terms.push_back(standingAt(state, row, {layer, i}, step));
    return terms;
}

Truth truthOf(const Plan& plan, int row)
{
    Truth truth{plan.data.labels[std::size_t(row)], {}};
    const auto outputs = std::size_t(plan.outputs());
    for (std::size_t m = 0; m < outputs && !plan.targets.empty(); ++m)
        truth.targets.push_back(operand(QStringLiteral("t[%1]").arg(m), int(plan.targets[std::size_t(row) * outputs + m])));
    return truth;
}

namespace {

/// A column of a row: as it came, or standardised.
void explainCoordinate(const Now& now, int row, int column, Explanation& e)
{
    const Plan& plan = *now.state.plan;
    e.behind = e.value;
    if (plan.scaling) {
        const auto c = std::size_t(column);
        const Term own = operand(QString::fromStdString(plan.data.columns[c]), plan.data.at(row, column));
        e.behind = quotient(difference(own, operand(Words::tr("mean"), plan.scaling->mean[c])),
                            operand(Words::tr("standard deviation"), plan.scaling->sd[c]));
    } else {
        e.origin = now.params.data == "painted" ? Words::tr("painted by hand") : Words::tr("drawn at random");
    }
}

/// dL/dz of a neuron, from the neurons behind it or from the loss.
Term behindSlope(const State& state, int row, Unit neuron, double result)
{
    const Plan& plan = *state.plan;
    if (neuron.layer + 1 == plan.neuronLayers())
        return lossSlope(plan.loss, layerAt(state, row, neuron.layer), truthOf(plan, row), neuron.place);
    std::vector<Term> terms;
    for (int k = 0; k < plan.neurons(neuron.layer + 1); ++k) {
        const Unit next{neuron.layer + 1, k};
        const QString id = weightId(next, neuron.place);
        terms.push_back(product({operand(id, state.learner.parameters[weightAt(plan, next, neuron.place)], id),
                                 standingAt(state, row, slopeOf(plan, next))}));
    }
    const Term answer = standingAt(state, row, neuron);
    auto& pass = passOver(plan, state.learner.parameters, {&row, 1});
    engine::backward<float>(plan.network, state.learner.parameters, plan.loss, pass);
    const double byAnswer = double(pass.deltas(plan.valuesOf(neuron.layer))(neuron.place, 0));
    const Term z = operand(QStringLiteral("z"), pass.values(plan.denseOf(neuron.layer) + 1)(neuron.place, 0));
    Term slope = slopeOfActivation(activationOf(plan, neuron.layer), z, answer, shapeOf(state, neuron));
    if (!slope.isOperand()) slope.name = "f′(z)";
    const double reach = 4 * std::abs(byAnswer); // f'(z) is made of a few numbers of about 1
    return cameTo(product({std::move(slope), sumTo(std::move(terms), byAnswer, QStringLiteral("dL/da"))}), reach, result);
}

} // namespace

Explanation explainPoint(const Now& now, int row, Unit unit)
{
    const Plan& plan = *now.state.plan;
    Explanation e;
    e.region = pointId(plan, row, unit), e.symbol = symbolOf(plan, row, unit), e.tex = texOf(plan, unit);
    e.what = shortName(plan, unit), e.where = inLayer(plan, unit, pointName(plan, row));
    e.value = operand(e.symbol, numberOfPoint(plan, now.state.learner.parameters, row, unit), e.region);
    const auto slope = neuronOfSlope(plan, unit);
    const bool isColumn = unit.layer == Inputs && plan.features[std::size_t(unit.place)].kind == Feature::Column;
    if (unit.layer == PointLoss) {
        e.behind = lossOf(plan.loss, layerAt(now.state, row, plan.neuronLayers() - 1), truthOf(plan, row));
        e.decimals = 3;
    } else if (unit.layer == Coordinates || isColumn) {
        explainCoordinate(now, row, isColumn ? plan.features[std::size_t(unit.place)].first : unit.place, e);
    } else if (unit.layer == Inputs) {
        e.behind = featureOf(plan.features[std::size_t(unit.place)], [&](int column) {
            return standingAt(now.state, row, {Coordinates, column});
        });
    } else if (slope) {
        e.behind = behindSlope(now.state, row, *slope, e.value.value);
    } else {
        const std::vector<Term> before = layerAt(now.state, row, unit.layer - 1);
        const auto& pass = passOver(plan, now.state.learner.parameters, {&row, 1});
        e.behind = answerOf(now.state, unit, before, pass.values(plan.denseOf(unit.layer) + 1)(unit.place, 0));
    }
    return e;
}

} // namespace lessons::playground
