#include "lessons/descent.h"
#include "lessons/networks/playground/stage.h"

namespace lessons::playground {
namespace {

using engine::Block;
using engine::Indices;
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

/// The mean, over the points of the batch, of the slope by the weighted sum times what the weight multiplies.
Term gradientOf(const Replay& replay, int layer, const Indices& at)
{
    const Plan& plan = replay.plan();
    std::vector<Term> terms;
    for (const int row : replay.after.batch) {
        const auto& pass = passThrough(plan, replay.before.state->learner.parameters, row);
        const auto shown = [&](Unit unit) {
            unit = madeAs(plan, unit);
            return standing(plan, row, unit, numberIn(plan, pass, row, unit), replay.step - 1);
        };
        const Term by = shown(slopeOf(plan, {layer, at[0]}));
        terms.push_back(at.size() == 1 ? by : by * shown({layer - 1, at[1]}));
    }
    return sum(std::move(terms)) / Term(double(replay.after.batch.size()), "N");
}

/// What a hand has made since is a leaf; what the optimiser remembers, and its constants, stand nowhere in the picture.
void recordUpdate(Tape& tape, const std::shared_ptr<const Replay>& replay, const std::string& id, int layer, const Block& block,
                  const engine::Numbers& numbers)
{
    const State &before = *replay->before.state, &after = replay->after;
    const engine::Recipe recipe = recipeOf(replay->before.params, replay->plan());
    const Quantity w = tape.draw(id, tensorOf(block, before.learner.parameters));
    tape.step("update");
    const Quantity gradient =
        tape.make("dL/d" + id, Quantity(tensorOf(block, after.gradient),
                                        [replay, layer](const Indices& at) { return gradientOf(*replay, layer, at); }));
    const Quantity made =
        descended(tape, {block, before.learner, after.learner, recipe.optimiser, recipe.penalty, {}, true}, w, gradient);
    tape.make(id, Quantity(numbers, [made, numbers](const Indices& at) {
                  const std::size_t i = engine::elementAt(numbers.shape, at);
                  return made[i] == numbers.data[i] ? made.behind(at) : Term(numbers.data[i]);
              }));
    tape.slopeIs(id, gradient);
}

/// The weights or biases of a layer as the last step made them, with their slopes; at step 0 as they were drawn.
Frame updateOf(const Now& now, int layer, bool isWeight, const QString& origin)
{
    const PlanPtr& plan = now.state.plan;
    const Block& block = isWeight ? plan->weights(layer) : plan->biases(layer);
    const std::string id = indexed(isWeight ? "weight" : "bias", layer);
    const engine::Numbers numbers = tensorOf(block, now.state.learner.parameters);
    Tape tape;
    if (now.step == 0) tape.draw(id, numbers);
    else recordUpdate(tape, std::make_shared<const Replay>(now), id, layer, block, numbers);
    auto run = std::make_shared<widgets::Run>(std::move(tape));
    run->drawn = {id};
    const auto own = [plan, layer](const Indices& at) { return parameterName(*plan, layer, at); };
    Glossary names{{id, {.origin = origin, .place = own}},
                   {"dL/d" + id, {.place = [own](const Indices& at) { return Words::tr("slope by %1").arg(own(at)); }}}};
    for (const char* part : {"g", "m", "v"})
        names[part] = {.place = [part](const Indices&) { return QString::fromUtf8(part); }, .spelled = true};
    const int last = run->tape.lastStep();
    return {run, std::make_shared<const Glossary>(std::move(names)), {last, last, 1}, std::max(0, now.step - 1)};
}

/// What a leaf is: drawn at random, set by hand. `at`: where it lies among all parameters.
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

} // namespace

std::optional<widgets::Explanation> explainParameter(const Now& now, const widgets::RegionName& region)
{
    const Plan& plan = *now.state.plan;
    const auto at = parameterNamed(plan, region);
    if (!at) return {};
    const bool isWeight = region.at.size() == 3;
    const Unit unit{region.at[0], region.at[1]};
    auto e = widgets::explain(updateOf(now, unit.layer, isWeight, originOf(now, *at, isWeight)), region);
    if (isWeight) {
        e->what = Words::tr("weight");
        e->where = Words::tr("from %1 to %2").arg(nameOf(plan, Unit{unit.layer - 1, region.at[2]}), nameOf(plan, unit));
        e->tex = QStringLiteral("w^{(%1)}_{%2,%3}").arg(unit.layer).arg(unit.place).arg(region.at[2]);
    } else {
        e->what = Words::tr("bias"), e->where = Words::tr("of %1").arg(nameOf(plan, unit));
        e->tex = QStringLiteral("b^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
    }
    if (e->behind.isOperand()) e->slope.reset();
    if (e->slope) e->slope->tex = QStringLiteral("\\frac{\\partial L}{\\partial %1}").arg(e->tex);
    return e;
}

} // namespace lessons::playground
