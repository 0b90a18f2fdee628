#include "lessons/networks/playground/explain.h"

#include "lessons/explaining.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {

using widgets::Explanation;
using widgets::operand;
using widgets::product;
using widgets::Term;

namespace {

using Indices = std::vector<int>;

/// The square that the last two indices name. A map as a whole is spoken of by its middle.
Square squareOf(Indices& at, std::size_t others)
{
    if (at.size() == others) at.insert(at.end(), 2, MapSide / 2);
    return {at[others], at[others + 1]};
}

std::optional<Explanation> explainInput(const Now& now, Indices at)
{
    if (at.empty()) return {};
    const Square square = squareOf(at, 1);
    if (!within(at, {int(now.state.plan->features.size()), MapSide, MapSide})) return {};
    return explainSquare(now, {Inputs, at[0]}, square);
}

std::optional<Explanation> explainNeuron(const Now& now, Indices at)
{
    const Plan& plan = *now.state.plan;
    if (at.size() < 2 || !within({at[0]}, {plan.neuronLayers()})) return {};
    const Square square = squareOf(at, 2);
    if (!within(at, {plan.neuronLayers(), plan.neurons(at[0]), MapSide, MapSide})) return {};
    return explainSquare(now, {at[0], at[1]}, square);
}

std::optional<Explanation> explainOutput(const Now& now, Indices at)
{
    const Square square = squareOf(at, 0);
    if (!within(at, {MapSide, MapSide})) return {};
    return explainOutput(now, square);
}

std::optional<Explanation> explainPoint(const Now& now, Indices at)
{
    const Plan& plan = *now.state.plan;
    if (at.size() == 1) at.push_back(0);
    if (!within(at, {plan.data.rows(), pointColumns(plan)})) return {};
    return explainPoint(now, at[0], unitOf(plan, at[1]));
}

std::optional<Explanation> explainParameter(const Now& now, const Indices& at, bool isWeight)
{
    const Plan& plan = *now.state.plan;
    if (at.size() != (isWeight ? 3U : 2U) || !within({at[0]}, {plan.neuronLayers()})) return {};
    if (!within({at[1]}, {plan.neurons(at[0])})) return {};
    if (isWeight && !within({at[2]}, {inputsOf(plan, at[0])})) return {};
    return explainParameter(now, {at[0], at[1]}, isWeight ? std::optional(at[2]) : std::nullopt);
}

std::optional<Explanation> explained(const Now& now, const widgets::RegionName& region)
{
    const QString& name = region.name;
    const Indices& at = region.at;
    const int classes = now.state.plan->classes();
    if (name == QLatin1String("input")) return explainInput(now, at);
    if (name == QLatin1String("neuron")) return explainNeuron(now, at);
    if (name == QLatin1String("output")) return explainOutput(now, at);
    if (name == QLatin1String("point")) return explainPoint(now, at);
    if (name == QLatin1String("weight") || name == QLatin1String("bias"))
        return explainParameter(now, at, name == QLatin1String("weight"));
    if (name == QLatin1String("confusion") && within(at, {classes, classes})) return explainConfusion(now, at[0], at[1]);
    if (name.startsWith(QLatin1String("chart.")) && at.size() == 2) return explainChart(now, name.mid(6), at[0], at[1]);
    return {};
}

} // namespace

std::optional<Explanation> explain(const Now& now, const widgets::RegionName& region)
{
    auto e = explained(now, region);
    if (!e) return {};
    if (!isFinite(e->behind)) { // no calculator takes an infinite operand
        e->behind = e->value;
        if (e->origin.isEmpty()) e->origin = Words::tr("what it is made of is no longer a number");
    }
    if (e->slope && (!isFinite(e->slope->value) || !isFinite(e->slope->behind))) e->slope.reset();
    return e;
}

engine::Activation activationOf(const Plan& plan, int layer)
{
    if (layer >= int(plan.units.size())) return engine::Activation::Linear;
    return std::get<engine::ActivationLayer>(plan.network.layers()[std::size_t(plan.denseOf(layer) + 1)]).kind;
}

float shapeOf(const State& state, Unit unit)
{
    const Plan& plan = *state.plan;
    if (unit.layer >= int(plan.units.size())) return 0;
    const int layer = plan.denseOf(unit.layer) + 1;
    if (const auto& slopes = plan.network.slopes(layer))
        return state.learner.parameters[slopes->offset + std::size_t(unit.place)];
    return float(std::get<engine::ActivationLayer>(plan.network.layers()[std::size_t(layer)]).shape);
}

Term answerOf(const State& state, Unit unit, const std::vector<Term>& before, float z)
{
    const Plan& plan = *state.plan;
    const std::vector<float>& parameters = state.learner.parameters;
    std::vector<Term> terms;
    for (int i = 0; i < int(before.size()); ++i) {
        const QString id = weightId(unit, i);
        terms.push_back(product({operand(id, parameters[weightAt(plan, unit, i)], id), before[std::size_t(i)]}));
    }
    terms.push_back(operand(biasId(unit), parameters[biasAt(plan, unit)], biasId(unit)));
    return activated(activationOf(plan, unit.layer), sumTo(std::move(terms), double(z), QStringLiteral("z")),
                     operand(QStringLiteral("z"), z), shapeOf(state, unit));
}

} // namespace lessons::playground
