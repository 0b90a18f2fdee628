#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {

using widgets::Explanation;
using widgets::operand;
using widgets::Term;

Term standingAt(const State& state, int row, Unit unit, int step)
{
    const Plan& plan = *state.plan;
    // an input that is a column as it is stands where that column stands
    if (unit.layer == Inputs && plan.features[std::size_t(unit.place)].kind == Feature::Column)
        unit = {Coordinates, plan.features[std::size_t(unit.place)].first};
    const QString id = pointId(plan, row, unit);
    return operand(symbolOf(row, unit), numberOfPoint(plan, state.learner.parameters, row, unit), id, step);
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
        truth.targets.push_back(operand(QStringLiteral("t"), int(plan.targets[std::size_t(row) * outputs + m])));
    return truth;
}

QString symbolOf(int row, Unit unit)
{
    if (unit.layer == PointLoss) return QStringLiteral("loss[%1]").arg(row);
    if (unit.layer == Coordinates) return QStringLiteral("x%1[%2]").arg(unit.place + 1).arg(row);
    if (unit.layer == Inputs) return QStringLiteral("input[%1][%2]").arg(unit.place).arg(row);
    return QStringLiteral("neuron[%1,%2][%3]").arg(unit.layer).arg(unit.place).arg(row);
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

QString whatOf(const Plan& plan, Unit unit)
{
    if (unit.layer == PointLoss) return Words::tr("loss of the point");
    if (unit.layer == Coordinates) return Feature{Feature::Column, unit.place, unit.place}.name();
    return nameOf(plan, unit);
}

} // namespace

Explanation explainPoint(const Now& now, int row, Unit unit)
{
    const Plan& plan = *now.state.plan;
    Explanation e;
    e.region = pointId(plan, row, unit), e.symbol = symbolOf(row, unit), e.tex = texOf(plan, unit);
    e.what = whatOf(plan, unit), e.where = pointName(plan, row);
    e.value = operand(e.symbol, numberOfPoint(plan, now.state.learner.parameters, row, unit), e.region);
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
    } else {
        const std::vector<Term> before = layerAt(now.state, row, unit.layer - 1);
        const auto& pass = passOver(plan, now.state.learner.parameters, {&row, 1});
        e.behind = answerOf(now.state, unit, before, pass.values(plan.denseOf(unit.layer) + 1)(unit.place, 0));
    }
    return e;
}

} // namespace lessons::playground
