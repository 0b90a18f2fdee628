#include "engine/nn/step_loss.h"

#include "engine/core/elementary.h"
#include "engine/core/error.h"

#include <algorithm>
#include <vector>

namespace engine {
namespace {

/// One step of one sample: its logits lie a whole sequence of rows apart.
template <class Real> struct StepOf {
    Lanes<Real> y, dy;
    std::vector<double>& powers; // scratch: of each class
    int classes, steps, t, sample;

    int row(int c) const { return c * steps + t; }
    /// Sets the derivatives, each times `share`; returns the loss.
    double judge(int label, double share) const
    {
        powers.resize(std::size_t(classes));
        double most = double(y(row(0), sample)), all = 0;
        for (int c = 1; c < classes; ++c) most = std::max(most, double(y(row(c), sample)));
        for (int c = 0; c < classes; ++c) all += powers[std::size_t(c)] = portableExp(double(y(row(c), sample)) - most);
        // softmax(y) - onehot(label)
        for (int c = 0; c < classes; ++c) dy(row(c), sample) = Real(share * (powers[std::size_t(c)] / all - (c == label)));
        return portableLog(all) - (double(y(row(label), sample)) - most);
    }
    void skip() const
    {
        for (int c = 0; c < classes; ++c) dy(row(c), sample) = 0;
    }
};

} // namespace

template <class Real> double judgeSteps(const Network& net, std::span<const int> labels, Pass<Real>& pass)
{
    const Shape& shape = net.shape(net.output());
    const int classes = shape.channels, steps = shape.pixels();
    if (labels.size() != std::size_t(pass.samples()) * std::size_t(steps))
        throw InputError("there should be a label for each step of each sample");
    if (std::any_of(labels.begin(), labels.end(), [=](int label) { return label >= classes; }))
        throw InputError("a label is no class of the output");
    const auto counted = std::count_if(labels.begin(), labels.end(), [](int label) { return label >= 0; });
    pass.needBackward(net);
    static thread_local std::vector<double> powers; // kept: a step allocates nothing
    double sum = 0;
    for (int n = 0; n < pass.samples(); ++n)
        for (int t = 0; t < steps; ++t) {
            const int label = labels[std::size_t(n * steps + t)];
            const StepOf<Real> step{pass.values(net.output()), pass.deltas(net.output()), powers, classes, steps, t, n};
            if (label >= 0) sum += step.judge(label, 1.0 / double(counted));
            else step.skip();
        }
    return counted > 0 ? sum / double(counted) : 0;
}

template double judgeSteps(const Network&, std::span<const int>, Pass<float>&);
template double judgeSteps(const Network&, std::span<const int>, Pass<double>&);

} // namespace engine
