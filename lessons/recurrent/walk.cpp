#include "lessons/recurrent/walk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::recurrent {
namespace {

/// Of this shape, the `block`th.
engine::Numbers mapOf(const engine::Shape& shape, const engine::Lanes<const float>& lanes, int block, int sample)
{
    engine::Tensor numbers({shape.channels, shape.height});
    const int first = block * shape.features();
    for (int i = 0; i < shape.features(); ++i) numbers.data[std::size_t(i)] = lanes(first + i, sample);
    return numbers;
}

/// Forwards, and back from the answer of each: of a text from the character that comes next after the last.
void walk(const Plan& plan, std::span<const float> parameters, const std::vector<int>& rows, engine::Pass<float>& pass)
{
    engine::gather<float>(plan.net, samplesOf(plan.tests), rows, pass);
    engine::forward<float>(plan.net, parameters, pass);
    pass.needBackward(plan.net);
    const auto deltas = pass.deltas(Plan::OutputValue);
    for (int n = 0; n < int(rows.size()); ++n) {
        for (int feature = 0; feature < deltas.features; ++feature) deltas(feature, n) = 0;
        deltas(answerOf(plan, rows[std::size_t(n)]), n) = 1;
    }
    engine::backwardFrom<float>(plan.net, parameters, pass);
}

} // namespace

int answerOf(const Plan& plan, int test)
{
    const int T = plan.tests.length;
    return plan.isText() ? plan.tests.labels[std::size_t(test * T + T - 1)] * T + T - 1 : 0;
}

const engine::Pass<float>& walkThrough(const Plan& plan, std::span<const float> parameters, int row)
{
    thread_local engine::Pass<float> pass;
    walk(plan, parameters, {row}, pass);
    return pass;
}

engine::Numbers inputsOf(const Plan& plan, const engine::Pass<float>& pass, int sample)
{
    return mapOf(plan.net.shape(plan.inputValue()), pass.values(plan.inputValue()), 0, sample);
}

engine::Numbers keptBy(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample)
{
    return mapOf(plan.hidden(), pass.inner(plan.cellLayer()), gate, sample);
}

engine::Numbers sumSlopes(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample)
{
    return mapOf(plan.hidden(), pass.innerDeltas(plan.cellLayer()), gate, sample);
}

engine::Numbers hiddenStates(const Plan& plan, const engine::Pass<float>& pass, int sample)
{
    return mapOf(plan.hidden(), pass.values(plan.hiddenValue()), 0, sample);
}

engine::Numbers hiddenSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int sample)
{
    const engine::Shape shape = plan.hidden();
    engine::Tensor numbers({shape.channels, shape.height});
    std::vector<float> gradient;
    for (int t = shape.height - 1; t >= 0; --t) {
        gradient = hiddenGradient(plan, parameters, pass, t, gradient);
        for (int j = 0; j < shape.channels; ++j)
            numbers.data[std::size_t(j * shape.height + t)] = double(gradient[std::size_t(j * pass.samples() + sample)]);
    }
    return numbers;
}

engine::Numbers inputSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int sample)
{
    const engine::Block& W = plan.block("weights"); // {gates · units, features}
    const int steps = plan.hidden().height, features = plan.isText() ? W.shape[1] : 1;
    const auto sums = pass.innerDeltas(plan.cellLayer());
    engine::Tensor slopes({steps});
    for (int t = 0; t < steps; ++t) {
        double squares = 0, slope = 0;
        for (int feature = 0; feature < features; ++feature, squares += slope * slope) {
            slope = 0;
            for (int row = 0; row < W.shape[0]; ++row)
                slope += double(parameters[W.offset + std::size_t(row * W.shape[1] + feature)]) *
                         double(sums(row * steps + t, sample));
        }
        slopes.data[std::size_t(t)] = float(features > 1 ? std::sqrt(squares) : slope);
    }
    return slopes;
}

std::vector<double> sensitivity(const Plan& plan, const std::vector<float>& parameters)
{
    engine::Pass<float> pass;
    std::vector<int> rows(std::size_t(plan.tests.rows()), 0);
    std::iota(rows.begin(), rows.end(), 0);
    walk(plan, parameters, rows, pass);
    std::vector<double> mean(std::size_t(plan.tests.length), 0);
    for (const int row : rows) {
        const engine::Numbers slopes = inputSlopes(plan, parameters, pass, row);
        for (std::size_t t = 0; t < mean.size(); ++t) mean[t] += std::abs(slopes.data[t]) / double(rows.size());
    }
    return mean;
}

} // namespace lessons::recurrent
