#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {

using widgets::Explanation;
using widgets::operand;
using widgets::product;
using widgets::Term;

namespace {

/// A parameter of the network: its place in the flat vector, and what it is called.
struct Parameter {
    Unit unit;
    std::optional<int> input; ///< none: a bias

    std::size_t at(const Plan& plan) const { return input ? weightAt(plan, unit, *input) : biasAt(plan, unit); }
    QString id() const { return input ? weightId(unit, *input) : biasId(unit); }
    QString tex() const
    {
        if (!input) return QStringLiteral("b^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
        return QStringLiteral("w^{(%1)}_{%2,%3}").arg(unit.layer).arg(unit.place).arg(*input);
    }
};

/// The last step made once more, so that all that it computed can be seen.
struct Replay {
    Now::Before before;
    State after;

    explicit Replay(const Now& now) : before(now.before()), after(*before.state) { training.step(before.params, after); }
};

/// dL/dz of a neuron at a point of the batch, from the neurons behind it or from the loss.
Term deltaOf(const Replay& replay, Unit unit, int sample, int step)
{
    const State &was = *replay.before.state, &now = replay.after;
    const Plan& plan = *was.plan;
    const int row = now.batch[std::size_t(sample)], count = int(now.batch.size());
    const auto& pass = now.pass;
    if (unit.layer + 1 == plan.neuronLayers()) {
        const std::vector<Term> outputs = layerAt(was, row, unit.layer, step - 1);
        return lossSlope(plan.loss, outputs, truthOf(plan, row), unit.place, count);
    }
    std::vector<Term> terms;
    for (int k = 0; k < plan.neurons(unit.layer + 1); ++k) {
        const Unit next{unit.layer + 1, k};
        const QString id = weightId(next, unit.place), name = QStringLiteral("dL/dz[%1,%2][%3]").arg(next.layer).arg(k).arg(row);
        const float delta = pass.deltas(plan.denseOf(next.layer) + 1)(k, sample);
        terms.push_back(
            product({operand(id, was.learner.parameters[weightAt(plan, next, unit.place)], id, step - 1), operand(name, delta)}));
    }
    const QString z = QStringLiteral("z[%1,%2][%3]").arg(unit.layer).arg(unit.place).arg(row);
    const Term slope =
        slopeOf(activationOf(plan, unit.layer), operand(z, pass.values(plan.denseOf(unit.layer) + 1)(unit.place, sample)),
                standingAt(was, row, unit, step - 1), shapeOf(was, unit));
    return product({slope, sumTo(std::move(terms), pass.deltas(plan.valuesOf(unit.layer))(unit.place, sample))});
}

/// Σ over the points of the batch of dL/dz times what the weight multiplies.
Explanation::Slope slopeOf(const Replay& replay, const Parameter& parameter, int step)
{
    const Plan& plan = *replay.before.state->plan;
    std::vector<Term> terms;
    for (int n = 0; n < int(replay.after.batch.size()); ++n) {
        const int row = replay.after.batch[std::size_t(n)];
        Term delta = deltaOf(replay, parameter.unit, n, step);
        delta.name = QStringLiteral("dL/dz[%1,%2][%3]").arg(parameter.unit.layer).arg(parameter.unit.place).arg(row);
        if (parameter.input)
            delta = product({std::move(delta),
                             standingAt(*replay.before.state, row, {parameter.unit.layer - 1, *parameter.input}, step - 1)});
        terms.push_back(std::move(delta));
    }
    const QString symbol = QStringLiteral("dL/d") + parameter.id();
    const float gradient = replay.after.gradient[parameter.at(plan)];
    return {symbol, QStringLiteral("\\frac{\\partial L}{\\partial %1}").arg(parameter.tex()), operand(symbol, gradient),
            sumTo(std::move(terms), gradient)};
}

QString nameOf(engine::Initialisation how)
{
    switch (how) {
    case engine::Initialisation::Uniform: return Words::tr("drawn at random, uniform in ±1/√fan-in");
    case engine::Initialisation::Xavier: return Words::tr("drawn at random, uniform in ±√(6/(fan-in + fan-out))");
    case engine::Initialisation::He: return Words::tr("drawn at random, normal with variance 2/fan-in");
    }
    return {};
}

QString originOf(const Now& now, const Parameter& parameter, float value)
{
    const Plan& plan = *now.state.plan;
    if (value != firstParameters(now.params, plan.network)[parameter.at(plan)]) return Words::tr("set by hand");
    const bool isDrawn = parameter.input || now.params.initialisation == engine::Initialisation::Uniform;
    return isDrawn ? nameOf(now.params.initialisation) : Words::tr("biases begin at 0");
}

Term moved(const Replay& replay, const Parameter& parameter, int step)
{
    const engine::Learner<float>& was = replay.before.state->learner;
    const Plan& plan = *replay.before.state->plan;
    const std::size_t at = parameter.at(plan);
    Mover mover{operand(parameter.id(), was.parameters[at], parameter.id(), step - 1),
                operand(QStringLiteral("dL/d") + parameter.id(), replay.after.gradient[at]),
                replay.after.learner.parameters[at],
                was.first.empty() ? 0 : was.first[at],
                was.second.empty() ? 0 : was.second[at],
                parameter.input.has_value()};
    return updated(recipeOf(replay.before.params, plan), mover, replay.after.learner.steps);
}

} // namespace

Explanation explainParameter(const Now& now, Unit unit, std::optional<int> input)
{
    const Plan& plan = *now.state.plan;
    const Parameter parameter{unit, input};
    const float value = now.state.learner.parameters[parameter.at(plan)];
    Explanation e;
    e.region = e.symbol = parameter.id(), e.tex = parameter.tex();
    e.what = input ? Words::tr("weight [%1, %2, %3]").arg(unit.layer).arg(unit.place).arg(*input)
                   : Words::tr("bias [%1, %2]").arg(unit.layer).arg(unit.place);
    e.where = nameOf(plan, unit);
    e.value = e.behind = operand(e.symbol, value, e.region);
    if (now.step == 0) {
        e.origin = originOf(now, parameter, value);
        return e;
    }
    const Replay replay(now);
    if (replay.after.learner.parameters[parameter.at(plan)] != value) {
        e.origin = Words::tr("set by hand");
        return e;
    }
    e.behind = moved(replay, parameter, now.step);
    e.slope = slopeOf(replay, parameter, now.step);
    return e;
}

} // namespace lessons::playground
