#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {

using widgets::Explanation;
using widgets::operand;
using widgets::Term;

namespace {

/// The number of a unit in a square, where its map shows it.
Term standing(const State& state, Unit unit, Square square)
{
    const auto& pass = atSquare(*state.plan, state.learner.parameters, square);
    const QString id = squareId(*state.plan, unit, square);
    return operand(unitId(unit), responseOf(*state.plan, pass, unit.layer, unit.place)[0], id);
}

std::vector<Term> layerAt(const State& state, int layer, Square square)
{
    const Plan& plan = *state.plan;
    const int count = layer < 0 ? int(plan.features.size()) : plan.neurons(layer);
    std::vector<Term> terms;
    for (int i = 0; i < count; ++i) terms.push_back(standing(state, {layer, i}, square));
    return terms;
}

/// A column of the data at the middle of a square, which stands in the map of the input that shows just this column.
Term coordinate(const Plan& plan, Square square, int column)
{
    const QPointF middle = middleOf(plan, square);
    const auto shows = [column](const Feature& f) { return f.kind == Feature::Column && f.first == column; };
    const auto input = std::find_if(plan.features.begin(), plan.features.end(), shows);
    const QString id =
        input == plan.features.end() ? QString() : squareId(plan, {Inputs, int(input - plan.features.begin())}, square);
    const float value = column == 0 ? float(middle.x()) : column == 1 ? float(middle.y()) : 0.0F;
    return operand(Feature{Feature::Column, column, column}.name(), value, id);
}

} // namespace

Explanation explainSquare(const Now& now, Unit unit, Square square)
{
    const Plan& plan = *now.state.plan;
    const QPointF middle = middleOf(plan, square);
    Explanation e;
    e.region = e.symbol = squareId(plan, unit, square);
    e.what = shortName(plan, unit), e.where = inLayer(plan, unit, placeName(plan, middle.x(), middle.y()));
    e.tex = texOf(plan, unit);
    e.value = standing(now.state, unit, square);
    if (unit.layer < 0) {
        const Feature& feature = plan.features[std::size_t(unit.place)];
        e.behind = featureOf(feature, [&](int column) { return coordinate(plan, square, column); });
        if (feature.kind == Feature::Column)
            e.origin =
                feature.first < 2 ? Words::tr("a coordinate of the place on the map") : Words::tr("the mean of its column");
        return e;
    }
    const auto& pass = atSquare(plan, now.state.learner.parameters, square);
    const float z = pass.values(plan.denseOf(unit.layer) + 1)(unit.place, 0);
    e.behind = answerOf(now.state, unit, layerAt(now.state, unit.layer - 1, square), z);
    return e;
}

namespace {

/// Of a network that has an output for each class.
Term mapped(const Plan& plan, const std::vector<Term>& outputs)
{
    if (plan.loss != engine::Loss::CrossEntropy) return call(QStringLiteral("max"), outputs);
    if (plan.classes() == 2) return difference(softmaxOf(outputs, 1), softmaxOf(outputs, 0));
    const auto best =
        std::max_element(outputs.begin(), outputs.end(), [](const Term& a, const Term& b) { return a.value < b.value; });
    return softmaxOf(outputs, int(best - outputs.begin()));
}

} // namespace

Explanation explainOutput(const Now& now, Square square)
{
    const Plan& plan = *now.state.plan;
    const int last = plan.neuronLayers() - 1;
    const QPointF middle = middleOf(plan, square);
    Explanation e;
    e.region = e.symbol = outputId(square);
    e.what = Words::tr("output map"), e.where = placeName(plan, middle.x(), middle.y());
    const auto& pass = atSquare(plan, now.state.learner.parameters, square);
    e.value = operand(e.symbol, certaintyOf(plan, pass), e.region);
    const bool single = plan.outputs() == 1 && plan.loss != engine::Loss::CrossEntropy;
    e.tex = single ? QStringLiteral("y") : plan.classes() == 2 ? QStringLiteral("p_1 - p_0") : QStringLiteral("\\max_k p_k");
    e.behind = single ? explainSquare(now, {last, 0}, square).behind : mapped(plan, layerAt(now.state, last, square));
    return e;
}

} // namespace lessons::playground
