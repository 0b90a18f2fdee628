#include "engine/nn/train.h"

#include "engine/core/error.h"
#include "engine/nn/descent.h"
#include "engine/nn/machine.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace engine {
namespace {

int outputsOf(const Network& net) { return net.shape(net.output()).features(); }

void checkWidths(const Network& net, const Samples& samples, std::size_t count)
{
    const std::size_t features = std::size_t(net.inputFeatures()), outputs = std::size_t(outputsOf(net));
    const bool fits = samples.features.size() == count * features && (samples.labels.empty() || samples.labels.size() == count) &&
                      (samples.targets.empty() || samples.targets.size() == count * outputs);
    if (!fits)
        throw InputError("a data set for this network should have " + std::to_string(features) + " features and one label or " +
                         std::to_string(outputs) + " targets per row");
}

void checkWhole(double number, int most)
{
    if (!(number >= 0 && number <= most && number == std::floor(number)))
        throw InputError("what is looked up, and lengths, should here be whole numbers from 0 to " + std::to_string(most) +
                         ", not " + std::to_string(number));
}

/// Calls body(input of the network, most) for each that holds whole numbers.
template <class Body> void eachWhole(const Network& net, Body body)
{
    for (int l = 0; l < net.depth(); ++l)
        for (const WholeNumbers& whole : net.form(l).whole) body(net.from(l)[std::size_t(whole.input)], whole.most);
}

void checkWhole(const Network& net, const Samples& samples, std::span<const int> rows)
{
    eachWhole(net, [&](int input, int most) {
        const std::size_t columns = std::size_t(net.inputFeatures());
        std::size_t first = 0;
        for (int i = 0; i < input; ++i) first += std::size_t(net.shape(i).features());
        for (const int row : rows)
            for (int f = 0; f < net.shape(input).features(); ++f)
                checkWhole(double(samples.features[std::size_t(row) * columns + first + std::size_t(f)]), most);
    });
}

template <class Real> void checkWhole(const Network& net, const Pass<Real>& pass)
{
    eachWhole(net, [&](int input, int most) {
        for (int f = 0; f < net.shape(input).features(); ++f)
            for (const Real number : pass.values(input).row(f)) checkWhole(double(number), most);
    });
}

void check(const Network& net, const Samples& samples, std::span<const int> rows)
{
    const std::size_t count = samples.features.size() / std::size_t(net.inputFeatures());
    if (rows.empty()) throw InputError("a batch should have at least one row");
    checkWidths(net, samples, count);
    for (const int row : rows) {
        if (row < 0 || std::size_t(row) >= count)
            throw InputError("row " + std::to_string(row) + " should be 0 to " + std::to_string(count - 1));
        const int label = samples.labels.empty() ? 0 : samples.labels[std::size_t(row)];
        if (label >= outputsOf(net))
            throw InputError("label " + std::to_string(label) + " should be 0 to " + std::to_string(outputsOf(net) - 1));
    }
    checkWhole(net, samples, rows);
}

void check(const Recipe& recipe, const Samples& samples)
{
    if (recipe.loss.needsLabels() && samples.labels.empty()) throw InputError("this loss needs labels");
    if (recipe.loss.needsTargets() && samples.targets.empty()) throw InputError("this loss needs targets");
    requireSound(recipe.optimiser);
    requireSound(recipe.clipping);
}

template <class Real> void checkFilled(const Network& net, const Pass<Real>& pass)
{
    bool fits = pass.samples() > 0 && pass.count() == net.values();
    for (int v = 0; fits && v < net.values(); ++v) fits = pass.values(v).features == net.shape(v).features();
    if (!fits) throw InputError("the pass should first be resized for this network, or filled by gather()");
}

template <class Real> Judge<Real> judgeOf(const Network& net, const Objective& loss, int output, Pass<Real>& pass)
{
    return {loss, net.shape(output).features(), pass.samples(), pass.labels()};
}

void checkOneOutput(const Network& net)
{
    if (net.outputs().size() != 1)
        throw InputError("this network has " + std::to_string(net.outputs().size()) +
                         " outputs: judge() each, then backwardFrom()");
}

/// The gradient of all parameters that learn, after the way back.
template <class Real> void gradients(const Machine<Real>& machine)
{
    machine.overRows([&](int layer, int first, int end) { machine.gradient(layer, first, end); });
}

} // namespace

template <class Real> void gather(const Network& net, const Samples& samples, std::span<const int> rows, Pass<Real>& pass)
{
    check(net, samples, rows);
    pass.resize(net, int(rows.size()));
    const Machine<Real> machine(net, nullptr, pass);
    machine.gather(samples, rows, 0, wholeVectors<Real>(pass.samples()));
}

template <class Real> void forward(const Network& net, std::span<const Real> parameters, Pass<Real>& pass, Mode mode)
{
    checkFilled(net, pass);
    checkWhole(net, pass);
    requireParameters(net, parameters.size());
    pass.setMode(mode);
    Machine<Real>(net, parameters.data(), pass).forward();
}

template <class Real> Real lossOf(const Network& net, const Objective& loss, Pass<Real>& pass)
{
    checkFilled(net, pass);
    const Judge<Real> judge = judgeOf(net, loss, net.output(), pass);
    const Machine<Real> machine(net, nullptr, pass);
    machine.loss(judge, net.output(), 1, false, 0, wholeVectors<Real>(pass.samples()));
    return machine.meanLoss(judge);
}

template <class Real> Real judge(const Network& net, const Objective& loss, int output, double weight, Pass<Real>& pass)
{
    checkFilled(net, pass);
    const auto& outputs = net.outputs();
    if (std::find(outputs.begin(), outputs.end(), output) == outputs.end())
        throw InputError("value " + std::to_string(output) + " is no output of this network");
    if (loss.needsTargets() && net.shape(output).features() != outputsOf(net))
        throw InputError("the targets are those of another output");
    const Judge<Real> judge = judgeOf(net, loss, output, pass);
    pass.needBackward(net);
    const Machine<Real> machine(net, nullptr, pass);
    machine.loss(judge, output, Real(weight), true, 0, wholeVectors<Real>(pass.samples()));
    return machine.meanLoss(judge);
}

template <class Real>
Real backward(const Network& net, std::span<const Real> parameters, const Objective& loss, Pass<Real>& pass, Reach reach)
{
    checkFilled(net, pass);
    checkOneOutput(net);
    requireParameters(net, parameters.size());
    const Real mean = judge(net, loss, net.output(), 1, pass);
    const Machine<Real> machine(net, parameters.data(), pass, reach);
    machine.backward(false);
    gradients(machine);
    return mean;
}

template <class Real> void backwardFrom(const Network& net, std::span<const Real> parameters, Pass<Real>& pass, Reach reach)
{
    checkFilled(net, pass);
    requireParameters(net, parameters.size());
    pass.needBackward(net);
    const Machine<Real> machine(net, parameters.data(), pass, reach);
    machine.clearPadding();
    machine.backward(false);
    gradients(machine);
}

namespace {

/// The batch's way through and back; where samples know nothing of each other, each range of lanes goes all of it by itself.
template <class Real> void thereAndBack(const Machine<Real>& machine, const Network& net, const Judge<Real>& judge,
                                        const Samples& samples, std::span<const int> rows)
{
    const auto judged = [&](int first, int end) { machine.loss(judge, net.output(), 1, true, first, end); };
    if (net.lanewise())
        return machine.overLanes(2, [&](int first, int end) {
            machine.gather(samples, rows, first, end);
            machine.forward(first, end);
            judged(first, end);
            machine.backward(true, first, end);
        });
    machine.overLanes(1, [&](int first, int end) { machine.gather(samples, rows, first, end); });
    machine.forward();
    machine.overLanes(1, judged);
    machine.backward(true);
}

} // namespace

template <class Real> Real trainStep(const Network& net, const Recipe& recipe, const Samples& samples, std::span<const int> rows,
                                     Learner<Real>& learner, Pass<Real>& pass)
{
    check(net, samples, rows);
    check(recipe, samples);
    checkOneOutput(net);
    requireParameters(net, learner.parameters.size());
    const Judge<Real> judge(recipe.loss, outputsOf(net), int(rows.size()), samples.labels, rows);
    pass.resize(net, int(rows.size()));
    pass.needBackward(net);
    pass.setMode({true, std::uint64_t(learner.steps)});
    const Machine<Real> machine(net, learner.parameters.data(), pass);
    thereAndBack(machine, net, judge, samples, rows);
    const bool clips = recipe.clipping.isOn(); // a norm needs the whole gradient first
    if (clips) {
        gradients(machine);
        machine.clip(recipe.clipping);
    }
    const Descent<Real> descent(net, recipe.optimiser, recipe.penalty, pass.gradient(), learner);
    machine.overRows([&](int layer, int first, int end) {
        if (!clips) machine.gradient(layer, first, end);
        descent.rows(layer, first, end);
    });
    machine.follow(learner.parameters.data());
    return machine.meanLoss(judge);
}

template <class Real> void follow(const Network& net, Pass<Real>& pass, std::span<Real> parameters)
{
    checkFilled(net, pass);
    requireParameters(net, parameters.size());
    Machine<Real>(net, parameters.data(), pass).follow(parameters.data());
}

template <class Real> void probabilitiesOf(const Network& net, Pass<Real>& pass)
{
    checkFilled(net, pass);
    pass.needProbabilities();
    const Machine<Real> machine(net, nullptr, pass);
    machine.softmax(0, wholeVectors<Real>(pass.samples()));
}

#define INSTANTIATE(Real)                                                                                                        \
    template void gather(const Network&, const Samples&, std::span<const int>, Pass<Real>&);                                     \
    template void forward(const Network&, std::span<const Real>, Pass<Real>&, Mode);                                             \
    template Real lossOf(const Network&, const Objective&, Pass<Real>&);                                                         \
    template Real backward(const Network&, std::span<const Real>, const Objective&, Pass<Real>&, Reach);                         \
    template void backwardFrom(const Network&, std::span<const Real>, Pass<Real>&, Reach);                                       \
    template Real judge(const Network&, const Objective&, int, double, Pass<Real>&);                                             \
    template Real trainStep(const Network&, const Recipe&, const Samples&, std::span<const int>, Learner<Real>&, Pass<Real>&);   \
    template void follow(const Network&, Pass<Real>&, std::span<Real>);                                                          \
    template void probabilitiesOf(const Network&, Pass<Real>&);
INSTANTIATE(float)
INSTANTIATE(double)
#undef INSTANTIATE

} // namespace engine
