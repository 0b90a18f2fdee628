#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {

using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Tape;
using engine::Tensor;
using engine::Term;

namespace {

/// What a layer's values are for the one sample of a pass.
Numbers lane(const engine::Lanes<const float>& values)
{
    Tensor column({values.features});
    for (int i = 0; i < values.features; ++i) column.data[std::size_t(i)] = values(i, 0);
    return column;
}
Numbers scalar(float number) { return Tensor({}, number); }

Quantity featureOf(const Feature& feature, const Quantity& x)
{
    const Quantity first = element(x, {feature.first});
    switch (feature.kind) {
    case Feature::Column: return first;
    case Feature::Square: return square(first);
    case Feature::Product: return first * element(x, {feature.second});
    case Feature::Sine: break;
    }
    const auto sine = [first](const Indices&) { return engine::call("sin", {first.term({})}); };
    return Quantity(scalar(Feature{Feature::Sine, 0, 0}.of(std::vector{float(first[0])}.data())), sine);
}

/// PReLU has learnt a γ for each unit.
Quantity activatedIn(const State& state, int layer, const Quantity& z)
{
    const Plan& plan = *state.plan;
    const engine::Activation f = activationOf(plan, layer);
    const engine::Block* slopes = plan.network.slopes(plan.denseOf(layer) + 1);
    if (!slopes) return activated(f, z);
    std::vector<Quantity> units;
    for (int j = 0; j < plan.neurons(layer); ++j)
        units.push_back(activated(f, element(z, {j}), double(state.learner.parameters[slopes->offset + std::size_t(j)])));
    return stacked(units);
}

Quantity lossOf(engine::Loss loss, const Quantity& y, const Quantity& t, int label)
{
    switch (loss) {
    case engine::Loss::CrossEntropy: return crossEntropy(y, label);
    case engine::Loss::MeanSquared: return meanSquared(y, t);
    case engine::Loss::Hinge: return hinge(y, t);
    case engine::Loss::MultiHinge: break;
    }
    return multiHinge(y, label);
}

/// The columns of a row: as they came, or standardised.
Quantity columnsOf(Tape& tape, const Plan& plan, int row)
{
    const int count = plan.data.columnCount();
    Tensor columns({count});
    std::copy_n(&plan.columns[std::size_t(row * count)], count, columns.data.begin());
    if (!plan.scaling) return tape.input("x", columns);
    return tape.make("x", Quantity(Numbers(columns), [&plan, row](const Indices& at) {
                         const auto c = std::size_t(at[0]);
                         const Term own(double(plan.data.at(row, at[0])), plan.data.columns[c]);
                         const Term mean(plan.scaling->mean[c], Words::tr("mean").toStdString());
                         return (own - mean) / Term(plan.scaling->sd[c], Words::tr("standard deviation").toStdString());
                     }));
}

/// The number that the output map shows where the outputs are y.
Quantity shown(Tape& tape, const Plan& plan, const Quantity& y, const engine::Pass<float>& pass)
{
    const auto best = int(std::max_element(y.value().data.begin(), y.value().data.end()) - y.value().data.begin());
    if (plan.loss == engine::Loss::CrossEntropy) {
        const Quantity p = tape.make("p", numbersOf(lane(pass.probabilities()), softmax(y)));
        return plan.classes() == 2 ? element(p, {1}) - element(p, {0}) : element(p, {best});
    }
    if (plan.outputs() == 1) return element(y, {0});
    return Quantity(scalar(float(y[std::size_t(best)])), [y](const Indices&) {
        std::vector<Term> all;
        for (int k = 0; k < y.shape()[0]; ++k) all.push_back(y.term({k}));
        return engine::call("max", std::move(all));
    });
}

} // namespace

engine::Term standing(const QString& name, float value, const QString& region, int step)
{
    Term term(double(value), name.toStdString());
    term.precision = engine::Precision::Float, term.place = region.toStdString(), term.step = step;
    return term;
}

namespace {

void recordInputs(Tape& tape, const Plan& plan, const Quantity& x, const engine::Pass<float>& pass)
{
    std::vector<Quantity> features;
    for (const Feature& feature : plan.features) features.push_back(featureOf(feature, x));
    tape.make("input", numbersOf(lane(pass.values(0)), stacked(features)));
}

/// The layers from `first` to `last`, with the numbers that the pass holds. What enters the first stands for itself: cards go
/// back by one layer. Returns what the last answers.
Quantity recordLayers(Tape& tape, const State& state, const engine::Pass<float>& pass, int first, int last)
{
    const Plan& plan = *state.plan;
    Quantity a = first == 0 ? tape.input("input", lane(pass.values(0)))
                            : tape.input(layered("neuron", first - 1), lane(pass.values(plan.valuesOf(first - 1))));
    for (int l = first; l <= last; ++l) {
        const int dense = plan.denseOf(l);
        const auto parameter = [&](const char* what, const engine::Block* block) {
            return tape.parameter(layered(what, l), tensorOf(*block, state.learner.parameters));
        };
        const Quantity W = parameter("weight", plan.network.weights(dense)), b = parameter("bias", plan.network.biases(dense));
        const Quantity z = numbersOf(lane(pass.values(dense + 1)), matmul(W, a) + b);
        const std::string answers = layered("neuron", l);
        if (l == int(plan.units.size())) a = tape.make(answers, z);
        else
            a = tape.make(answers,
                          numbersOf(lane(pass.values(plan.valuesOf(l))), activatedIn(state, l, tape.make(layered("z", l), z))));
    }
    return a;
}

/// The slopes by the weighted sums of the layers from `first` on.
void recordSlopes(Tape& tape, const Plan& plan, const engine::Pass<float>& pass, int first)
{
    std::map<std::string, Numbers> kernel; // what it has as gradients
    engine::Backward back{.prefix = "dL/d", .without = {"input", "t"}, .coarse = true};
    if (first > 0) back.without.push_back(layered("neuron", first - 1));
    for (int l = first; l < plan.neuronLayers(); ++l) {
        const std::string slope = "dL/d" + layered("z", l), answers = layered("neuron", l);
        kernel[slope] = lane(pass.deltas(plan.denseOf(l) + 1));
        if (l == int(plan.units.size())) back.names[answers] = slope;
        else kernel["dL/d" + answers] = lane(pass.deltas(plan.valuesOf(l)));
        back.without.insert(back.without.end(), {layered("weight", l), layered("bias", l)});
    }
    back.numbers = [&kernel](const std::string& id) { return std::optional(kernel.at(id)); };
    tape.backward("loss", back);
}

} // namespace

Tape tapeOfSquare(const State& state, Square square, Unit unit)
{
    const Plan& plan = *state.plan;
    const auto& pass = atSquare(plan, state.learner.parameters, square);
    Tape tape;
    tape.step("square");
    if (unit.layer == OutputMap) {
        const Quantity y = recordLayers(tape, state, pass, plan.neuronLayers(), -1);
        tape.make("output", numbersOf(scalar(certaintyOf(plan, pass)), shown(tape, plan, y, pass)));
    } else if (unit.layer == Inputs) {
        const QPointF middle = middleOf(plan, square);
        Tensor columns({plan.data.columnCount()});
        columns.data[0] = float(middle.x()), columns.data[1] = float(middle.y());
        recordInputs(tape, plan, tape.input("x", columns), pass);
    } else {
        recordLayers(tape, state, pass, unit.layer, unit.layer);
    }
    return tape;
}

Tape tapeOfPoint(const State& state, int row, Unit unit)
{
    const Plan& plan = *state.plan;
    auto& pass = passOver(plan, state.learner.parameters, {&row, 1});
    engine::backward<float>(plan.network, state.learner.parameters, plan.loss, pass);
    Tape tape;
    tape.step("point");
    const auto neuron = neuronOfSlope(plan, unit);
    if (unit.layer == Inputs || unit.layer == Coordinates) {
        recordInputs(tape, plan, columnsOf(tape, plan, row), pass);
        return tape;
    }
    if (unit.layer >= 0 && !neuron) {
        recordLayers(tape, state, pass, unit.layer, unit.layer);
        return tape;
    }
    const int first = neuron ? neuron->layer : plan.neuronLayers();
    const Quantity y = recordLayers(tape, state, pass, first, plan.neuronLayers() - 1);
    Tensor targets({plan.outputs()});
    if (!plan.targets.empty())
        std::copy_n(&plan.targets[std::size_t(row * plan.outputs())], plan.outputs(), targets.data.begin());
    const Quantity L = lossOf(plan.loss, y, tape.input("t", targets), plan.data.labels[std::size_t(row)]);
    tape.make("loss", numbersOf(scalar(pass.losses()[0]), L));
    if (neuron) recordSlopes(tape, plan, pass, first);
    return tape;
}

} // namespace lessons::playground
