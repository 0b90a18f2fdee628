#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {

using engine::Indices;
using engine::Numbers;
using engine::Term;
using widgets::Frame;

namespace {

Quantity featureOf(const Feature& feature, const Quantity& x, float value)
{
    const Quantity first = element(x, {feature.first});
    if (feature.kind == Feature::Column) return first;
    if (feature.kind == Feature::Square) return square(first);
    if (feature.kind == Feature::Product) return first * element(x, {feature.second});
    return {Tensor({}, value), [first](const Indices&) { return engine::call("sin", {first.term({})}); }};
}

/// The columns of a row: as they came, or standardised.
Quantity columnsOf(Tape& tape, const std::shared_ptr<const Plan>& plan, int row)
{
    const int count = plan->data.columnCount();
    Tensor columns({count});
    std::copy_n(&plan->columns[std::size_t(row * count)], count, columns.data.begin());
    if (!plan->scaling) return tape.input("x", columns);
    return tape.make("x", Quantity(Numbers(columns), [plan, row](const Indices& at) {
                         const auto c = std::size_t(at[0]);
                         const Term own(double(plan->data.at(row, at[0])), plan->data.columns[c]);
                         const Term mean(plan->scaling->mean[c], Words::tr("mean").toStdString());
                         return (own - mean) / Term(plan->scaling->sd[c], Words::tr("standard deviation").toStdString());
                     }));
}

/// From the inputs to the outputs, with the numbers that the pass holds.
Quantity recordLayers(Tape& tape, const State& state, const engine::Pass<float>& pass, Quantity a)
{
    const Plan& plan = *state.plan;
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const int dense = plan.denseOf(l);
        const auto parameter = [&](const char* what, const engine::Block* block) {
            return tape.parameter(layered(what, l), tensorOf(*block, state.learner.parameters));
        };
        const Quantity W = parameter("weight", plan.network.weights(dense)), b = parameter("bias", plan.network.biases(dense));
        const Quantity z = numbersOf(lane(pass.values(dense + 1)), matmul(W, a) + b);
        const bool isOutput = l == int(plan.units.size());
        a = isOutput ? z : numbersOf(lane(pass.values(plan.valuesOf(l))), activatedIn(state, l, tape.make(layered("z", l), z)));
        a = tape.make(layered("neuron", l), a);
    }
    return a;
}

/// The slopes by the weighted sums.
void recordSlopes(Tape& tape, const Plan& plan, const engine::Pass<float>& pass)
{
    std::map<std::string, Numbers> kernel; // what it has as gradients
    engine::Backward back{.prefix = "dL/d", .without = {"x", "input", "t"}, .coarse = true};
    for (int l = 0; l < plan.neuronLayers(); ++l) {
        const std::string slope = "dL/d" + layered("z", l), answers = layered("neuron", l);
        kernel[slope] = lane(pass.deltas(plan.denseOf(l) + 1));
        if (l == int(plan.units.size())) back.names[answers] = slope;
        else kernel["dL/d" + answers] = lane(pass.deltas(plan.valuesOf(l)));
        back.without.insert(back.without.end(), {layered("weight", l), layered("bias", l)});
    }
    back.numbers = [&kernel](const std::string& id) { return std::optional(kernel.at(id)); };
    tape.backward("loss", back);
}

Tape tapeOfPoint(const State& state, int row)
{
    const Plan& plan = *state.plan;
    const auto& pass = passThrough(plan, state.learner.parameters, row);
    Tape tape;
    tape.step("point");
    const Quantity x = columnsOf(tape, state.plan, row);
    std::vector<Quantity> features;
    for (std::size_t i = 0; i < plan.features.size(); ++i)
        features.push_back(featureOf(plan.features[i], x, plan.inputs[std::size_t(row) * plan.features.size() + i]));
    const Quantity input = tape.make("input", numbersOf(lane(pass.values(0)), stacked(features)));
    const Quantity y = recordLayers(tape, state, pass, input);
    tape.make("loss", numbersOf(Tensor({}, pass.losses()[0]), lossOf(plan, tape, y, row)));
    recordSlopes(tape, plan, pass);
    return tape;
}

Glossary namesOfPoint(const std::shared_ptr<const Plan>& plan)
{
    Glossary names{{"loss", {.name = Words::tr("loss of the point"), .decimals = 3}}, {"t", {.name = Words::tr("target")}}};
    const auto put = [&](const std::string& id, const std::function<Unit(int)>& unit) {
        names[id].place = [plan, unit](const Indices& at) { return shortName(*plan, unit(at[0])); };
    };
    put("x", [](int i) { return Unit{Coordinates, i}; }), put("input", [](int i) { return Unit{Inputs, i}; });
    for (int l = 0; l < plan->neuronLayers(); ++l) {
        const auto unit = [l](int j) { return Unit{l, j}; };
        put(layered("neuron", l), unit), names[layered("z", l)] = sumName(plan, l);
        put("dL/d" + layered("z", l), [plan, l](int j) { return slopeOf(*plan, {l, j}); });
        for (const char* id : {"weight", "bias"})
            names[layered(id, l)].place = [plan, l](const Indices& at) { return parameterName(*plan, l, at); };
        names["dL/d" + layered("neuron", l)].place = [plan, unit](const Indices& at) {
            return Words::tr("slope by %1").arg(wordFor(*plan, unit(at[0])));
        };
        for (const std::string& id : {layered("z", l), "dL/d" + layered("neuron", l)})
            names[id].spelled = true; // they stand nowhere
    }
    return names;
}

} // namespace

Quantity activatedIn(const State& state, int layer, const Quantity& z)
{
    const engine::Activation f = activationOf(*state.plan, layer);
    if (f != engine::Activation::PRelu) return activated(f, z);
    std::vector<Quantity> units;
    for (int j = 0; j < z.shape()[0]; ++j) units.push_back(activated(f, element(z, {j}), shapeOf(state, {layer, j})));
    return stacked(units);
}

Quantity lossOf(const Plan& plan, Tape& tape, const Quantity& y, int row)
{
    const int label = plan.data.labels[std::size_t(row)];
    if (plan.loss == engine::Loss::CrossEntropy) return crossEntropy(y, label);
    if (plan.loss == engine::Loss::MultiHinge) return multiHinge(y, label);
    Tensor targets({plan.outputs()});
    std::copy_n(&plan.targets[std::size_t(row * plan.outputs())], plan.outputs(), targets.data.begin());
    const Quantity t = tape.input("t", targets);
    return plan.loss == engine::Loss::MeanSquared ? meanSquared(y, t) : hinge(y, t);
}

Frame pointOf(const Now& now, int row)
{
    struct Last {
        std::weak_ptr<const State> of;
        int row = -1;
        Frame frame;
    };
    thread_local Last last; // one number of a point after the other is asked for
    if (now.kept && last.of.lock() == now.kept && last.row == row) return last.frame;
    const QString origin = now.params.data == "painted" ? Words::tr("painted by hand") : Words::tr("drawn at random");
    Glossary names = namesOfPoint(now.state.plan);
    names["x"].origin = origin;
    last = {now.kept, row, aloneAt(tapeOfPoint(now.state, row), std::move(names))};
    return last.frame;
}

const engine::Pass<float>& passThrough(const Plan& plan, const std::vector<float>& parameters, int row)
{
    auto& pass = passOver(plan, parameters, {&row, 1});
    engine::backward<float>(plan.network, parameters, plan.loss, pass);
    return pass;
}

float numberIn(const Plan& plan, const engine::Pass<float>& pass, int row, Unit unit)
{
    const auto r = std::size_t(row), place = std::size_t(unit.place);
    if (unit.layer == PointLoss) return pass.losses()[0];
    if (unit.layer == Coordinates) return plan.columns[r * std::size_t(plan.data.columnCount()) + place];
    if (unit.layer == Inputs) return plan.inputs[r * plan.features.size() + place];
    const auto slope = neuronOfSlope(plan, unit);
    return slope ? pass.deltas(plan.denseOf(slope->layer) + 1)(slope->place, 0)
                 : pass.values(plan.valuesOf(unit.layer))(unit.place, 0);
}

Term standing(const Plan& plan, int row, Unit unit, float value, int step)
{
    Term term(double(value), symbolOf(plan, row, unit).toStdString(), engine::Precision::Float);
    term.place = pointId(plan, row, unit).toStdString(), term.step = step;
    return term;
}

} // namespace lessons::playground
