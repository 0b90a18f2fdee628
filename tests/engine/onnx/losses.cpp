#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace engine;

namespace onnx {
namespace {

/// What has no layer goes through a net that changes nothing.
Network identity(int features) { return {{features}, {ActivationLayer{Activation::Linear}}}; }

Pass<float> passedOn(const Network& net, const Array& rows)
{
    Pass<float> pass = passOf(net, rows);
    forward<float>(net, {}, pass);
    return pass;
}

int axisOf(const Case& c)
{
    const int axis = c.node.integer("axis", -1);
    return axis < 0 ? axis + int(c.input(0).shape.size()) : axis;
}

std::vector<Array> softmax(const Case& c)
{
    const Array rows = alongAxis(c.input(0), axisOf(c));
    const Network net = identity(rows.shape[1]);
    Pass<float> pass = passedOn(net, rows);
    probabilitiesOf(net, pass);
    Array p(rows.shape);
    for (int n = 0; n < p.shape[0]; ++n)
        for (int k = 0; k < p.shape[1]; ++k) p.at(n, k) = double(std::as_const(pass).probabilities()(k, n));
    return {backFrom(p, c.input(0).shape, axisOf(c))};
}

/// The loss of each sample, and their mean.
struct Losses {
    std::vector<double> all;
    double mean = 0;
};

Losses crossEntropies(const Array& rows, const std::vector<double>& labels, const LossOptions& options = {})
{
    const Network net = identity(rows.shape[1]);
    Pass<float> pass = passedOn(net, rows);
    std::copy(labels.begin(), labels.end(), pass.labels().begin());
    Losses losses;
    losses.mean = double(lossOf(net, Objective(Loss::CrossEntropy, options), pass));
    losses.all.assign(pass.losses().begin(), pass.losses().end());
    return losses;
}

/// -log p_k is the cross-entropy of a sample whose label is k.
Array logSoftmax(const Array& x, int axis)
{
    const Array rows = alongAxis(x, axis);
    Array logs(rows.shape);
    for (int k = 0; k < rows.shape[1]; ++k) {
        const Losses losses = crossEntropies(rows, std::vector<double>(std::size_t(rows.shape[0]), k));
        for (int n = 0; n < rows.shape[0]; ++n) logs.at(n, k) = -losses.all[std::size_t(n)];
    }
    return backFrom(logs, x.shape, axis);
}

std::vector<Array> logSoftmax(const Case& c) { return {logSoftmax(c.input(0), axisOf(c))}; }

std::vector<Array> softmaxCrossEntropy(const Case& c)
{
    LossOptions options;
    if (c.hasInput(2)) options.classWeights = c.input(2).data;
    if (c.node.has("ignore_index")) options.ignored = c.node.integer("ignore_index", 0);
    const Array &x = c.input(0), &labels = c.input(1);
    const Losses losses = crossEntropies(alongAxis(x, 1), labels.data, options);
    const std::string reduction = c.node.text("reduction", "mean");
    Array loss({}, losses.mean);
    if (reduction != "mean") loss.data = losses.all;
    if (reduction == "none") loss.shape = labels.shape;
    if (reduction == "sum") loss.data = {std::accumulate(losses.all.begin(), losses.all.end(), 0.0)};
    return {loss, logSoftmax(x, 1)};
}

} // namespace

std::vector<Way> waysOfLosses()
{
    return {{"Softmax", "probabilitiesOf()", softmax},
            {"LogSoftmax", "Loss::CrossEntropy", logSoftmax},
            {"SoftmaxCrossEntropyLoss", "Loss::CrossEntropy", softmaxCrossEntropy}};
}

} // namespace onnx
