#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <cmath>

namespace lessons::playground {
namespace {

using engine::Block;
using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Term;
using widgets::Frame;

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

Numbers signsOf(const Quantity& w)
{
    Numbers signs(w.shape(), engine::Precision::Float);
    for (std::size_t i = 0; i < w.size(); ++i) signs.data[i] = (w[i] > 0) - (w[i] < 0);
    return signs;
}

/// w = w' - η way; what the optimiser remembers, and its constants, stand nowhere in the picture.
Quantity moved(Tape& tape, const Replay& replay, const Block& block, const Quantity& w, Quantity g)
{
    const engine::Recipe recipe = recipeOf(replay.before.params, replay.plan());
    const engine::Optimiser& o = recipe.optimiser;
    const auto& was = replay.before.state->learner;
    const auto constant = [&](const std::string& name, double x) { return tape.parameter(name, Tensor({}, float(x))); };
    const auto memory = [&](const char* name, const std::vector<float>& moments) {
        return tape.parameter(name, moments.empty() ? Tensor(w.shape()) : tensorOf(block, moments));
    };
    const bool isWeight = w.shape().size() == 2; // weights are punished, biases are not
    if (isWeight && recipe.penalty.l1 != 0) g = g + constant("l1", recipe.penalty.l1) * tape.parameter("sign", signsOf(w));
    if (isWeight && recipe.penalty.l2 != 0) g = g + constant("l2", recipe.penalty.l2) * w;
    if (!g.isRecorded()) g = tape.make("g", g);
    const Quantity eta = constant("η", o.rate);
    if (o.kind == engine::Optimiser::Sgd) return w - eta * g;
    if (o.kind == engine::Optimiser::Momentum)
        return w - eta * tape.make("v", constant("μ", o.momentum) * memory("v′", was.first) + g);
    // m = β m' + (1 - β) what, then without the share of the zero that it began with
    const auto average = [&](const std::string& m, const std::string& beta, double b, const Quantity& old, const Quantity& what) {
        const Quantity mean = tape.make(m, constant(beta, b) * old + constant("1 − " + beta, 1 - b) * what);
        const auto count = replay.after.learner.steps;
        const std::string factor = "1/(1 − " + beta + '^' + std::to_string(count) + ')';
        return tape.make(m + "\u0302", mean * constant(factor, 1 / (1 - std::pow(b, double(count)))));
    };
    const Quantity m = average("m", "β₁", o.beta1, memory("m′", was.first), g);
    const Quantity v = average("v", "β₂", o.beta2, memory("v′", was.second), tape.make("g²", square(g)));
    return w - eta * (m / (sqrt(v) + constant("ε", o.epsilon)));
}

/// The mean, over the points of the batch, of the slope by the weighted sum times what the weight multiplies.
Term slope(const Replay& replay, int layer, const Indices& at)
{
    const Plan& plan = replay.plan();
    const std::vector<float>& parameters = replay.before.state->learner.parameters;
    std::vector<Term> terms;
    for (const int row : replay.after.batch) {
        const auto& pass = passThrough(plan, parameters, row);
        const auto shown = [&](Unit unit) {
            unit = madeAs(plan, unit);
            return standing(plan, row, unit, numberIn(plan, pass, row, unit), replay.step - 1);
        };
        const Term by = shown(slopeOf(plan, {layer, at[0]}));
        terms.push_back(at.size() == 1 ? by : by * shown({layer - 1, at[1]}));
    }
    return sum(std::move(terms)) / Term(double(replay.after.batch.size()), "N");
}

} // namespace

Frame updateOf(const Now& now, int layer, bool isWeight, const QString& origin)
{
    const engine::Network& network = now.state.plan->network;
    const int dense = now.state.plan->denseOf(layer);
    const Block& block = isWeight ? *network.weights(dense) : *network.biases(dense);
    const std::string id = layered(isWeight ? "weight" : "bias", layer);
    const engine::Numbers numbers = tensorOf(block, now.state.learner.parameters);
    Tape tape;
    if (now.step == 0) tape.draw(id, numbers);
    else {
        const auto replay = std::make_shared<const Replay>(now);
        const Quantity w = tape.draw(id, tensorOf(block, replay->before.state->learner.parameters));
        tape.step("update");
        const Quantity gradient =
            tape.make("dL/d" + id, Quantity(tensorOf(block, replay->after.gradient),
                                            [replay, layer](const Indices& at) { return slope(*replay, layer, at); }));
        const Quantity made = moved(tape, *replay, block, w, gradient);
        tape.make(
            id, Quantity(numbers, [made, numbers, exact = tensorOf(block, replay->after.learner.parameters)](const Indices& at) {
                const std::size_t i = engine::elementAt(numbers.shape, at);
                return double(exact.data[i]) == numbers.data[i] ? made.behind(at) : Term(numbers.data[i]); // a hand made it
            }));
        tape.slopeIs(id, gradient);
    }
    auto run = std::make_shared<widgets::Run>(std::move(tape));
    run->drawn = {id};
    const auto own = [plan = now.state.plan, layer](const Indices& at) { return parameterName(*plan, layer, at); };
    Glossary names{{id, {.origin = origin, .place = own}},
                   {"dL/d" + id, {.place = [own](const Indices& at) { return Words::tr("slope by %1").arg(own(at)); }}}};
    for (const char* part : {"g", "g²", "m", "m\u0302", "v", "v\u0302"})
        names[part] = {.place = [part](const Indices&) { return QString::fromUtf8(part); }, .spelled = true};
    const int last = run->tape.lastStep();
    return {run, std::make_shared<const Glossary>(std::move(names)), {last, last, 1}, std::max(0, now.step - 1)};
}

QString originOf(const Now& now, std::size_t at, bool isWeight)
{
    if (now.step > 0 || now.state.learner.parameters[at] != firstParameters(now.params, now.state.plan->network)[at])
        return Words::tr("set by hand");
    switch (now.params.initialisation) {
    case engine::Initialisation::Uniform: return Words::tr("drawn at random, uniform in ±1/√fan-in");
    case engine::Initialisation::Xavier:
        if (isWeight) return Words::tr("drawn at random, uniform in ±√(6/(fan-in + fan-out))");
        break;
    case engine::Initialisation::He:
        if (isWeight) return Words::tr("drawn at random, normal with variance 2/fan-in");
    }
    return Words::tr("biases begin at 0");
}

} // namespace lessons::playground
