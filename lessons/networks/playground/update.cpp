#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {
namespace {

using engine::called;
using engine::Indices;
using engine::product;
using engine::Quantity;
using engine::Term;

/// The last step made once more, so that all that it computed can be seen.
struct Replay {
    Now::Before before;
    State after;
    int step;

    explicit Replay(const Now& now) : before(now.before()), after(*before.state), step(now.step)
    {
        training.step(before.params, after);
    }
    const Plan& plan() const { return *before.state->plan; }
};
using ReplayPtr = std::shared_ptr<const Replay>;

Term number(float value, const char* name)
{
    Term term(double(value), name);
    term.precision = engine::Precision::Float;
    return term;
}

/// m = β m' + (1 - β) what; 1 - β is formed in double and rounded once, as the kernel does.
Term average(const char* name, const char* memory, double beta, float before, const Term& what)
{
    const Term kept = Term(beta, memory) * number(before, (name + std::string("′")).c_str());
    return called(kept + number(float(1 - beta), (std::string("1 − ") + memory).c_str()) * what, name);
}

/// m̂: the moment without the share of the zero that it began with.
Term corrected(const Term& moment, const char* memory, double beta, std::int64_t count)
{
    const std::string factor = std::string("1/(1 − ") + memory + '^' + std::to_string(count) + ')';
    return called(product({moment, number(float(1 / (1 - std::pow(beta, double(count)))), factor.c_str())}),
                  moment.name + "\u0302");
}

Term adam(const engine::Optimiser& o, const Term& g, float first, float second, std::int64_t count)
{
    const Term m = average("m", "β₁", o.beta1, first, g);
    const Term v = average("v", "β₂", o.beta2, second, called(g * g, "g²"));
    return corrected(m, "β₁", o.beta1, count) /
           (engine::call("sqrt", {corrected(v, "β₂", o.beta2, count)}) + Term(o.epsilon, "ε"));
}

/// The slope of the loss, and that of the penalty: weights are punished, biases are not.
Term punished(const engine::Penalty& penalty, const Parameter& parameter, const Term& w, const Term& gradient)
{
    std::vector<Term> all{gradient};
    if (parameter.input && penalty.l1 != 0) all.push_back(Term(penalty.l1, "l1") * Term((w.value > 0) - (w.value < 0), "sign"));
    if (parameter.input && penalty.l2 != 0) all.push_back(Term(penalty.l2, "l2") * w);
    return all.size() == 1 ? gradient : sum(std::move(all), "g");
}

/// w = w' - η step
Term moved(const Replay& replay, const Parameter& parameter)
{
    const auto& was = replay.before.state->learner;
    const engine::Recipe recipe = recipeOf(replay.before.params, replay.plan());
    const engine::Optimiser& o = recipe.optimiser;
    const std::size_t at = parameter.at(replay.plan());
    const auto moment = [at](const std::vector<float>& moments) { return moments.empty() ? 0.0F : moments[at]; };
    const Term w = standing(parameter.id(), was.parameters[at], parameter.id(), replay.step - 1);
    const Term g = punished(recipe.penalty, parameter, w, number(replay.after.gradient[at], parameter.input ? "dL/dw" : "dL/db"));
    Term way = g;
    if (o.kind == engine::Optimiser::Adam) way = adam(o, g, moment(was.first), moment(was.second), replay.after.learner.steps);
    else if (o.kind == engine::Optimiser::Momentum)
        way = called(Term(o.momentum, "μ") * number(moment(was.first), "v′") + g, "v");
    return w - product({Term(o.rate, "η"), way});
}

/// The mean, over the points of the batch, of the slope by the weighted sum times what the weight multiplies.
Term slope(const Replay& replay, const Parameter& parameter)
{
    const Plan& plan = replay.plan();
    const std::vector<float>& parameters = replay.before.state->learner.parameters;
    const auto shown = [&](const engine::Pass<float>& pass, int row, Unit unit) {
        unit = madeAs(plan, unit);
        return standing(symbolOf(plan, row, unit), numberIn(plan, pass, row, unit), pointId(plan, row, unit), replay.step - 1);
    };
    std::vector<Term> terms;
    for (const int row : replay.after.batch) {
        auto& pass = passOver(plan, parameters, {&row, 1});
        engine::backward<float>(plan.network, parameters, plan.loss, pass);
        Term term = shown(pass, row, slopeOf(plan, parameter.unit));
        if (parameter.input) term = term * shown(pass, row, {parameter.unit.layer - 1, *parameter.input});
        terms.push_back(std::move(term));
    }
    return sum(std::move(terms)) / Term(double(replay.after.batch.size()), "N");
}

} // namespace

engine::Tape tapeOfUpdate(const Now& now, int layer)
{
    const Plan& plan = *now.state.plan;
    const auto replay = now.step > 0 ? std::make_shared<const Replay>(now) : ReplayPtr();
    engine::Tape tape;
    tape.step("update");
    const auto record = [&](const char* what, const engine::Block* block) {
        const engine::Numbers numbers = tensorOf(*block, now.state.learner.parameters);
        if (!replay) return void(tape.parameter(layered(what, layer), numbers));
        const auto parameter = [layer](const Indices& at) {
            return Parameter{{layer, at[0]}, at.size() > 1 ? std::optional(at[1]) : std::nullopt};
        };
        const Quantity slopes(tensorOf(*block, replay->after.gradient),
                              [replay, parameter](const Indices& at) { return slope(*replay, parameter(at)); });
        tape.make("dL/d" + layered(what, layer), slopes);
        const std::vector<float>& made = replay->after.learner.parameters;
        tape.make(layered(what, layer), Quantity(numbers, [replay, parameter, numbers, &made](const Indices& at) {
                      const double value = numbers.data[engine::elementAt(numbers.shape, at)];
                      if (double(made[parameter(at).at(replay->plan())]) != value) return number(float(value), "");
                      return moved(*replay, parameter(at));
                  }));
    };
    record("weight", plan.network.weights(plan.denseOf(layer)));
    record("bias", plan.network.biases(plan.denseOf(layer)));
    return tape;
}

QString originOf(const Now& now, const Parameter& parameter)
{
    const Plan& plan = *now.state.plan;
    const std::size_t at = parameter.at(plan);
    if (now.step > 0 || now.state.learner.parameters[at] != firstParameters(now.params, plan.network)[at])
        return Words::tr("set by hand");
    switch (now.params.initialisation) {
    case engine::Initialisation::Uniform: return Words::tr("drawn at random, uniform in ±1/√fan-in");
    case engine::Initialisation::Xavier:
        if (parameter.input) return Words::tr("drawn at random, uniform in ±√(6/(fan-in + fan-out))");
        break;
    case engine::Initialisation::He:
        if (parameter.input) return Words::tr("drawn at random, normal with variance 2/fan-in");
    }
    return Words::tr("biases begin at 0");
}

} // namespace lessons::playground
