#include "lessons/recurrent/walk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::recurrent {
namespace {

/// As many rows as there are units, of the `block`th matrix.
engine::Numbers mapOf(const Plan& plan, const engine::Lanes<const float>& lanes, int block, int sample)
{
    const engine::Shape shape = plan.net.shape(Plan::HiddenValue);
    engine::Tensor numbers({shape.channels, shape.height});
    const int first = block * shape.features();
    for (int i = 0; i < shape.features(); ++i) numbers.data[std::size_t(i)] = lanes(first + i, sample);
    return numbers;
}

} // namespace

const engine::Pass<float>& walkThrough(const Plan& plan, std::span<const float> parameters, int row)
{
    thread_local engine::Pass<float> pass;
    engine::gather<float>(plan.net, samplesOf(plan.tests), {&row, 1}, pass);
    engine::forward<float>(plan.net, parameters, pass);
    pass.needBackward(plan.net);
    pass.deltas(Plan::OutputValue)(0, 0) = 1;
    engine::backwardFrom<float>(plan.net, parameters, pass);
    return pass;
}

engine::Numbers keptBy(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample)
{
    return mapOf(plan, pass.inner(Plan::CellLayer), gate, sample);
}

engine::Numbers sumSlopes(const Plan& plan, const engine::Pass<float>& pass, int gate, int sample)
{
    return mapOf(plan, pass.innerDeltas(Plan::CellLayer), gate, sample);
}

engine::Numbers hiddenStates(const Plan& plan, const engine::Pass<float>& pass, int sample)
{
    return mapOf(plan, pass.values(Plan::HiddenValue), 0, sample);
}

engine::Numbers hiddenSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int sample)
{
    const engine::Shape shape = plan.net.shape(Plan::HiddenValue);
    engine::Tensor numbers({shape.channels, shape.height});
    std::vector<float> gradient;
    for (int t = shape.height - 1; t >= 0; --t) {
        gradient = hiddenGradient(plan.net, parameters, pass, t, gradient);
        for (int j = 0; j < shape.channels; ++j)
            numbers.data[std::size_t(j * shape.height + t)] = double(gradient[std::size_t(j * pass.samples() + sample)]);
    }
    return numbers;
}

engine::Numbers inputSlopes(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int sample)
{
    const engine::Block& W = *plan.net.block(Plan::CellLayer, "weights"); // {gates · units, features}
    const int steps = plan.net.shape(Plan::HiddenValue).height;
    const auto sums = pass.innerDeltas(Plan::CellLayer);
    engine::Tensor slopes({steps});
    for (int row = 0; row < W.shape[0]; ++row)
        for (int t = 0; t < steps; ++t)
            slopes.data[std::size_t(t)] += parameters[W.offset + std::size_t(row * W.shape[1])] * sums(row * steps + t, sample);
    return slopes;
}

std::vector<double> sensitivity(const Plan& plan, const std::vector<float>& parameters)
{
    engine::Pass<float> pass;
    std::vector<int> rows(std::size_t(Tests), 0);
    std::iota(rows.begin(), rows.end(), 0);
    engine::gather<float>(plan.net, samplesOf(plan.tests), rows, pass);
    engine::forward<float>(plan.net, parameters, pass);
    pass.needBackward(plan.net);
    for (const int row : rows) pass.deltas(Plan::OutputValue)(0, row) = 1;
    engine::backwardFrom<float>(plan.net, parameters, pass);
    std::vector<double> mean(std::size_t(plan.tests.length), 0);
    for (const int row : rows) {
        const engine::Numbers slopes = inputSlopes(plan, parameters, pass, row);
        for (std::size_t t = 0; t < mean.size(); ++t) mean[t] += std::abs(slopes.data[t]) / Tests;
    }
    return mean;
}

engine::Numbers inputOf(const engine::SequenceSet& set, int row)
{
    engine::Tensor numbers({set.features, set.length});
    const auto first = set.inputs.begin() + std::ptrdiff_t(row) * std::ptrdiff_t(numbers.data.size());
    std::copy_n(first, numbers.data.size(), numbers.data.begin());
    return numbers;
}

} // namespace lessons::recurrent
