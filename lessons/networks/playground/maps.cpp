#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>
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
    const auto input = std::ranges::find(plan.features, alone);
    if (input != plan.features.end()) term.place = squareId(plan, {Inputs, int(input - plan.features.begin())}, at).toStdString();
    return term;
}

Quantity inputMap(const PlanPtr& plan, const Feature& feature, Numbers numbers)
{
    if (feature.kind == Feature::Column) return numbers;
    return {std::move(numbers),
            [plan, feature](const Indices& at) { return feature.of([&](int column) { return columnAt(*plan, column, at); }); }};
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
                const Term z = sum(std::move(terms), widgets::elementId(indexed("z", unit.layer), {unit.place}).toStdString());
                Term a = engine::activationTerm(activationOf(*state->plan, unit.layer), z, shapeOf(*state, unit));
                bool isSpelled = false;
                spellOnce(a, z.name, isSpelled);
                return a;
            }};
}

Term outputTerm(const Plan& plan, const Maps& outputs, const Indices& at)
{
    if (outputs.size() == 1) return outputs[0].behind(at);
    std::vector<Quantity> here;
    std::vector<Term> y;
    for (const Quantity& map : outputs) here.push_back(element(map, at)), y.push_back(map.term(at));
    if (plan.loss != engine::Loss::CrossEntropy) return engine::call("max", std::move(y));
    const Quantity p = softmax(stacked(here));
    const auto share = [&](int k) { return called(p.behind({k}), widgets::elementId("p", {k}).toStdString()); };
    if (plan.classes() == 2) return share(1) - share(0);
    return share(int(std::ranges::max_element(y, {}, &Term::value) - y.begin()));
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
        at = answer == NoAnswer ? std::nan("") : double(sure(answer, n));
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
    const PlanPtr& plan = state->plan;
    std::vector<QPointF> places;
    for (int n = 0; n < MapSide * MapSide; ++n) places.push_back(middleOf(*plan, n / MapSide, n % MapSide));
    auto& pass = passAt(*state, places);
    const auto make = [&](Unit unit, const Quantity& map) { return tape.make(elementOf(*plan, unit).toStdString(), map); };
    Maps maps;
    for (int i = 0; i < int(plan->features.size()); ++i)
        maps.push_back(make({Inputs, i}, inputMap(plan, plan->features[std::size_t(i)], plane(pass.values(0).row(i)))));
    for (int l = 0; l < plan->neuronLayers(); ++l) {
        const auto parameters = [&](const char* what) { return tape.makings(indexed(what, l)).back().quantity; };
        const Quantity W = parameters("weight"), b = parameters("bias");
        Maps made;
        for (int j = 0; j < plan->neurons(l); ++j)
            made.push_back(make({l, j}, neuronMap(state, {l, j}, W, b, maps, plane(pass.values(plan->valuesOf(l)).row(j)))));
        maps = std::move(made);
    }
    recordOutput(tape, *state, pass, maps);
}

} // namespace lessons::playground
