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

/// The mean, over the points of the batch, of the slope by the weighted sum times what the weight multiplies.
Explanation::Slope slopeOf(const Replay& replay, const Parameter& parameter, int step)
{
    const State& was = *replay.before.state;
    const Plan& plan = *was.plan;
    const int count = int(replay.after.batch.size());
    std::vector<Term> terms;
    for (const int row : replay.after.batch) {
        Term term = standingAt(was, row, slopeOf(plan, parameter.unit), step - 1);
        if (parameter.input)
            term = product({std::move(term), standingAt(was, row, {parameter.unit.layer - 1, *parameter.input}, step - 1)});
        terms.push_back(std::move(term));
    }
    const QString symbol = QStringLiteral("dL/d") + parameter.id();
    const float gradient = replay.after.gradient[parameter.at(plan)];
    return {symbol, QStringLiteral("\\frac{\\partial L}{\\partial %1}").arg(parameter.tex()), operand(symbol, gradient),
            quotient(sumTo(std::move(terms), double(gradient) * count), operand(QStringLiteral("N"), count))};
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
                operand(parameter.input ? QStringLiteral("dL/dw") : QStringLiteral("dL/db"), replay.after.gradient[at]),
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
    e.where = input ? Words::tr("from %1 to %2").arg(wordFor(plan, {unit.layer - 1, *input}), wordFor(plan, unit))
                    : Words::tr("of %1").arg(wordFor(plan, unit));
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
