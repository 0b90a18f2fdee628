#include "engine/nn/train.h"

#include "engine/core/error.h"
#include "engine/nn/descent.h"
#include "engine/nn/machine.h"

#include <string>

namespace engine {
namespace {

int outputsOf(const Network& net) { return net.shape(net.depth()).features(); }
bool needsLabels(Loss loss) { return loss == Loss::CrossEntropy || loss == Loss::MultiHinge; }

void checkLabel(int label, int outputs)
{
    if (label < 0 || label >= outputs)
        throw InputError("label " + std::to_string(label) + " should be 0 to " + std::to_string(outputs - 1));
}

void checkWidths(const Network& net, const Samples& samples, std::size_t count)
{
    const std::size_t features = std::size_t(net.shape(0).features()), outputs = std::size_t(outputsOf(net));
    const bool fits = samples.features.size() == count * features && (samples.labels.empty() || samples.labels.size() == count) &&
                      (samples.targets.empty() || samples.targets.size() == count * outputs);
    if (!fits)
        throw InputError("a data set for this network should have " + std::to_string(features) + " features and one label or " +
                         std::to_string(outputs) + " targets per row");
}

void check(const Network& net, const Samples& samples, std::span<const int> rows)
{
    const std::size_t count = samples.features.size() / std::size_t(net.shape(0).features());
    if (rows.empty()) throw InputError("a batch should have at least one row");
    checkWidths(net, samples, count);
    for (const int row : rows) {
        if (row < 0 || std::size_t(row) >= count)
            throw InputError("row " + std::to_string(row) + " should be 0 to " + std::to_string(count - 1));
        if (!samples.labels.empty()) checkLabel(samples.labels[std::size_t(row)], outputsOf(net));
    }
}

template <class Real> void checkFilled(const Network& net, const Pass<Real>& pass)
{
    bool fits = pass.samples() > 0 && pass.depth() == net.depth();
    for (int l = 0; fits && l <= net.depth(); ++l) fits = pass.values(l).features == net.shape(l).features();
    if (!fits) throw InputError("the pass should first be resized for this network, or filled by gather()");
}

template <class Real> void checkLabels(const Network& net, Loss loss, Pass<Real>& pass)
{
    if (!needsLabels(loss)) return;
    for (const int label : pass.labels()) checkLabel(label, outputsOf(net));
}

} // namespace

template <class Real> void gather(const Network& net, const Samples& samples, std::span<const int> rows, Pass<Real>& pass)
{
    check(net, samples, rows);
    pass.resize(net, int(rows.size()));
    const Machine<Real> machine(net, nullptr, pass);
    machine.gather(samples, rows, 0, wholeVectors<Real>(pass.samples()));
}

template <class Real> void forward(const Network& net, std::span<const Real> parameters, Pass<Real>& pass)
{
    checkFilled(net, pass);
    requireParameters(net, parameters.size());
    const Machine<Real> machine(net, parameters.data(), pass);
    machine.overLanes(1, [&](int first, int end) { machine.forward(first, end); });
}

template <class Real> Real lossOf(const Network& net, Loss loss, Pass<Real>& pass)
{
    checkFilled(net, pass);
    checkLabels(net, loss, pass);
    const Machine<Real> machine(net, nullptr, pass);
    machine.loss(loss, false, 0, wholeVectors<Real>(pass.samples()));
    return machine.meanLoss();
}

template <class Real> Real backward(const Network& net, std::span<const Real> parameters, Loss loss, Pass<Real>& pass)
{
    checkFilled(net, pass);
    checkLabels(net, loss, pass);
    requireParameters(net, parameters.size());
    pass.needBackward(net);
    const Machine<Real> machine(net, parameters.data(), pass);
    machine.overLanes(1, [&](int first, int end) {
        machine.loss(loss, true, first, end);
        machine.backward(false, first, end);
    });
    machine.overRows([&](int layer, int first, int end) { machine.gradient(layer, first, end); });
    return machine.meanLoss();
}

template <class Real> Real trainStep(const Network& net, const Recipe& recipe, const Samples& samples, std::span<const int> rows,
                                     Learner<Real>& learner, Pass<Real>& pass)
{
    check(net, samples, rows);
    requireParameters(net, learner.parameters.size());
    if (needsLabels(recipe.loss) ? samples.labels.empty() : samples.targets.empty())
        throw InputError(needsLabels(recipe.loss) ? "this loss needs labels" : "this loss needs targets");
    pass.resize(net, int(rows.size()));
    pass.needBackward(net);
    const Machine<Real> machine(net, learner.parameters.data(), pass);
    machine.overLanes(2, [&](int first, int end) {
        machine.gather(samples, rows, first, end);
        machine.forward(first, end);
        machine.loss(recipe.loss, true, first, end);
        machine.backward(true, first, end);
    });
    const Descent<Real> descent(net, recipe.optimiser, recipe.penalty, pass.gradient(), learner);
    machine.overRows([&](int layer, int first, int end) {
        machine.gradient(layer, first, end);
        descent.rows(layer, first, end);
    });
    return machine.meanLoss();
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
    template void forward(const Network&, std::span<const Real>, Pass<Real>&);                                                   \
    template Real lossOf(const Network&, Loss, Pass<Real>&);                                                                     \
    template Real backward(const Network&, std::span<const Real>, Loss, Pass<Real>&);                                            \
    template Real trainStep(const Network&, const Recipe&, const Samples&, std::span<const int>, Learner<Real>&, Pass<Real>&);   \
    template void probabilitiesOf(const Network&, Pass<Real>&);
INSTANTIATE(float)
INSTANTIATE(double)

} // namespace engine
