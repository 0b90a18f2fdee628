#include "lessons/networks/playground/maps.h"

#include "lessons/networks/playground/plan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lessons::playground {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;
using Maps = std::vector<Quantity>;

Numbers plane(std::span<const float> values)
{
    Numbers numbers({MapSide, MapSide}, engine::Precision::Float);
    numbers.data.assign(values.begin(), values.end());
    return numbers;
}

/// A column of the data at a place: on the input that shows just this one it stands in the picture.
Term columnAt(const Plan& plan, int column, const Indices& at)
{
    const QPointF middle = middleOf(plan, at[0], at[1]);
    const Feature alone{Feature::Column, column, column};
    Term term(column == 0 ? middle.x() : column == 1 ? middle.y() : 0, alone.name().toStdString(), engine::Precision::Float);
    for (std::size_t i = 0; i < plan.features.size() && term.place.empty(); ++i)
        if (plan.features[i] == alone) term.place = squareId(plan, {Inputs, int(i)}, at).toStdString();
    return term;
}

Quantity inputMap(const std::shared_ptr<const Plan>& plan, const Feature& feature, Numbers numbers)
{
    if (feature.kind == Feature::Column) return numbers;
    return {std::move(numbers), [plan, feature](const Indices& at) {
                const Term first = columnAt(*plan, feature.first, at);
                if (feature.kind == Feature::Sine) return engine::call("sin", {first});
                return first * columnAt(*plan, feature.second, at);
            }};
}

/// A named part is spelled out once: where it comes again its number is enough.
void spellOnce(Term& term, const std::string& name, bool& isSpelled)
{
    if (!term.isOperand() && term.name == name && std::exchange(isSpelled, true))
        term = Term(valueOf(term), name, engine::Precision::Float);
    for (Term& part : term.of) spellOnce(part, name, isSpelled);
}

/// f(Σ w a + b) at each place.
Quantity neuronMap(const StatePtr& state, Unit unit, const Quantity& W, const Quantity& b, const Maps& before, Numbers numbers)
{
    return {std::move(numbers), [state, unit, W, b, before](const Indices& at) {
                std::vector<Term> terms;
                for (int i = 0; i < int(before.size()); ++i)
                    terms.push_back(W.term({unit.place, i}) * before[std::size_t(i)].term(at));
                terms.push_back(b.term({unit.place}));
                if (unit.layer == int(state->plan->units.size())) return sum(std::move(terms));
                const Term z = sum(std::move(terms), widgets::elementId(layered("z", unit.layer), {unit.place}).toStdString());
                Term a = engine::activationTerm(activationOf(*state->plan, unit.layer), z, shapeOf(*state, unit));
                bool isSpelled = false;
                spellOnce(a, z.name, isSpelled);
                return a;
            }};
}

/// p_k = e^(y_k - m) / Σ e^(y_i - m), m the largest
Term shareOf(const std::vector<Term>& y, std::size_t best, std::size_t k)
{
    std::vector<Term> powers;
    for (const Term& one : y) powers.push_back(engine::call("exp", {one - y[best]}));
    const Term own = powers[k];
    return called(own / sum(std::move(powers)), widgets::elementId("p", {int(k)}).toStdString());
}

Term outputTerm(const Plan& plan, const Maps& outputs, const Indices& at)
{
    if (outputs.size() == 1) return outputs[0].behind(at);
    std::vector<Term> y;
    for (const Quantity& map : outputs) y.push_back(map.term(at));
    if (plan.loss != engine::Loss::CrossEntropy) return engine::call("max", std::move(y));
    const auto isLess = [](const Term& a, const Term& b) { return a.value < b.value; };
    const auto best = std::size_t(std::max_element(y.begin(), y.end(), isLess) - y.begin());
    return plan.classes() == 2 ? shareOf(y, best, 1) - shareOf(y, best, 0) : shareOf(y, best, best);
}

/// For two classes from -1 (surely class 0) to 1 (surely class 1); for more of the class that is ahead how sure that is.
void recordOutput(Tape& tape, const State& state, const engine::Pass<float>& pass, const Maps& outputs)
{
    const Plan& plan = *state.plan;
    const auto sure = plan.loss == engine::Loss::CrossEntropy ? pass.probabilities() : pass.values(plan.network.depth());
    Numbers shown = plane(sure.row(plan.classes() == 2 ? plan.outputs() - 1 : 0));
    Numbers each({plan.classes(), MapSide, MapSide}, engine::Precision::Float);
    for (int n = 0; n < pass.samples(); ++n) {
        double& at = shown.data[std::size_t(n)];
        if (plan.classes() == 2 && plan.outputs() == 2) at = double(sure(1, n) - sure(0, n));
        if (plan.classes() == 2) continue;
        for (int c = 0; c < plan.classes(); ++c) each.data[std::size_t(c * pass.samples() + n)] = double(sure(c, n));
        const int answer = answerOf(plan, sure, n);
        at = answer == NoAnswer ? std::numeric_limits<double>::quiet_NaN() : double(sure(answer, n));
    }
    if (plan.classes() > 2) tape.make("sure", each);
    tape.make("output",
              Quantity(shown, [plan = state.plan, outputs](const Indices& at) { return outputTerm(*plan, outputs, at); }));
}

} // namespace

QPointF middleOf(const Plan& plan, int row, int column)
{
    return {plan.bound * ((column + 0.5) / MapSide * 2 - 1), plan.bound * (1 - (row + 0.5) / MapSide * 2)};
}

void recordMaps(Tape& tape, const StatePtr& state)
{
    const Plan& plan = *state->plan;
    std::vector<QPointF> places;
    for (int n = 0; n < MapSide * MapSide; ++n) places.push_back(middleOf(plan, n / MapSide, n % MapSide));
    auto& pass = passAt(*state, places);
    Maps maps;
    for (int i = 0; i < int(plan.features.size()); ++i)
        maps.push_back(tape.make(elementOf(plan, {Inputs, i}).toStdString(),
                                 inputMap(state->plan, plan.features[std::size_t(i)], plane(pass.values(0).row(i)))));
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const Quantity W = tape.makings(layered("weight", l)).back().quantity,
                       b = tape.makings(layered("bias", l)).back().quantity;
        Maps made;
        for (int j = 0; j < plan.neurons(l); ++j)
            made.push_back(tape.make(elementOf(plan, {l, j}).toStdString(),
                                     neuronMap(state, {l, j}, W, b, maps, plane(pass.values(plan.valuesOf(l)).row(j)))));
        maps = std::move(made);
    }
    recordOutput(tape, *state, pass, maps);
}

Unit focusOf(const Params& params, const State& state)
{
    const Plan& plan = *state.plan;
    const std::vector<float> first = firstParameters(params, plan.network);
    const int layer = std::max(0, int(plan.units.size()) - 1), inputs = inputsOf(plan, layer);
    Unit focus{layer, 0};
    double furthest = 0;
    for (int j = 0; j < plan.neurons(layer); ++j) {
        double way = 0; // squared
        for (std::size_t at = weightAt(plan, {layer, j}, 0), end = at + std::size_t(inputs); at < end; ++at)
            way += std::pow(double(state.learner.parameters[at] - first[at]), 2);
        if (way > furthest) furthest = way, focus.place = j;
    }
    return focus;
}

} // namespace lessons::playground
