#include "engine/cluster/staged.h"

#include "engine/core/error.h"
#include "engine/nn/written.h"

#include <algorithm>

namespace engine::cluster {
namespace {

/// The first layer of a stage: the remainder goes to the first stages.
int firstLayer(int stage, int layers, int stages) { return stage * (layers / stages) + std::min(stage, layers % stages); }

void copy(Lanes<const float> from, Lanes<float> to)
{
    for (int f = 0; f < from.features; ++f) {
        const std::span<const float> row{from.data + std::ptrdiff_t(f) * from.stride, std::size_t(from.samples)};
        std::copy(row.begin(), row.end(), to.row(f).begin());
    }
}

} // namespace

Network denseChain(int inputs, int width, int outputs, int layers)
{
    std::vector<Layer> list;
    for (int l = 0; l < layers; ++l) {
        list.push_back(Dense{l + 1 < layers ? width : outputs});
        if (l + 1 < layers) list.push_back(ActivationLayer{Activation::Relu});
    }
    return {{inputs}, std::move(list)};
}

std::vector<int> denseLayersOf(const Network& chain)
{
    std::vector<int> dense;
    for (int l = 0; l < chain.depth(); ++l) {
        const bool isDense = chain.layer(l).as<Dense>() != nullptr;
        const bool follows = chain.inputs() == 1 && chain.from(l) == std::vector{l} && !chain.frozen(l);
        if (!follows || (!isDense && !(chain.layer(l).as<ActivationLayer>() && chain.form(l).blocks.empty())))
            throw InputError(message("messages", "it should be a chain of dense layers with activations between them that learn "
                                                 "nothing; layer %1 (%2) is no part of such")
                                 .with(l + 1, nameOf(chain.layer(l))));
        if (isDense) dense.push_back(l);
    }
    return dense;
}

std::vector<int> digitsInTurn(int first, int count)
{
    std::vector<int> rows(std::size_t(count), 0);
    for (int i = 0; i < count; ++i) rows[std::size_t(i)] = int((first + i) * 7LL % DigitsSeen);
    return rows;
}

StagedNetwork::StagedNetwork(int inputs, int width, int outputs, int layers, int count)
    : StagedNetwork(denseChain(inputs, width, outputs, layers), count)
{
}

StagedNetwork::StagedNetwork(Network chain, int count) : whole(std::move(chain))
{
    const std::vector<int> dense = denseLayersOf(whole);
    const int layers = int(dense.size());
    if (layers < count) throw InputError(message("messages", "%1 dense layers cannot be cut into %2 stages").with(layers, count));
    std::size_t offset = 0;
    for (int s = 0, l = 0; s < count; ++s) {
        const int next = firstLayer(s + 1, layers, count), end = s + 1 < count ? dense[std::size_t(next)] : whole.depth();
        const Shape enters = whole.shape(l);
        std::vector<Layer> own;
        for (; l < end; ++l) own.push_back(whole.layer(l));
        stages.emplace_back(enters, std::move(own));
        offsets.push_back(offset);
        offset += stages.back().parameterCount();
    }
}

StagedTraining::StagedTraining(StagedNetwork network, Pipeline pipeline, int batchSize, double rate, std::uint64_t seed)
    : m_network(std::move(network)), m_pipeline(pipeline), m_batchSize(batchSize), m_rate(float(rate))
{
    const auto start = initialParameters<float>(m_network.whole, Initialisation::He, Random(seed));
    for (std::size_t s = 0; s < m_network.stages.size(); ++s) {
        const auto first = start.begin() + std::ptrdiff_t(m_network.offsets[s]);
        m_parameters.emplace_back(first, first + std::ptrdiff_t(m_network.stages[s].parameterCount()));
        m_sum.emplace_back(m_parameters.back().size(), 0.F);
    }
    m_last = m_sum;
    m_version.assign(m_parameters.size(), 0), m_free.resize(m_parameters.size());
}

void StagedTraining::run(const Operation& operation, const Samples& samples, std::span<const int> rows)
{
    const auto [kind, stage, j] = operation;
    if (kind == Operation::Forward) return forward(stage, j, samples, rows);
    if (kind != Operation::Weight) backward(stage, j);
    if (kind != Operation::Input) take(stage, j);
}

StagedTraining::Visit& StagedTraining::visit(int stage, int microBatch)
{
    const auto [found, isNew] = m_visits.try_emplace({stage, microBatch});
    auto& free = m_free[std::size_t(stage)];
    if (!isNew || free.empty()) return found->second;
    found->second = std::move(free.back());
    free.pop_back();
    return found->second;
}

void StagedTraining::release(int stage, int microBatch)
{
    const auto found = m_visits.find({stage, microBatch});
    if (--found->second.needed > 0) return;
    m_free[std::size_t(stage)].push_back(std::move(found->second));
    m_visits.erase(found);
}

void StagedTraining::forward(int stage, int microBatch, const Samples& samples, std::span<const int> rows)
{
    const Network& net = m_network.stages[std::size_t(stage)];
    const bool isLast = stage + 1 == m_pipeline.stages();
    Visit& here = visit(stage, microBatch);
    here.needed = stage > 0 ? 2 : 1; // by its own backward pass, and for the gradient that goes on
    here.version = m_used = m_version[std::size_t(stage)];
    if (m_pipeline.schedule == Schedule::PipeDream) here.weights = m_parameters[std::size_t(stage)];
    here.pass.resize(net, m_batchSize);
    if (stage == 0) gather(net, samples, rows, here.pass);
    else {
        const Visit& before = m_visits.at({stage - 1, microBatch});
        copy(before.pass.values(m_network.stages[std::size_t(stage) - 1].output()), here.pass.values(0));
    }
    if (isLast)
        for (int n = 0; n < m_batchSize; ++n)
            here.pass.labels()[std::size_t(n)] = samples.labels[std::size_t(rows[std::size_t(n)])];
    engine::forward<float>(net, m_parameters[std::size_t(stage)], here.pass);
    if (isLast) m_loss = double(lossOf<float>(net, Loss::CrossEntropy, here.pass));
}

/// Both halves are one kernel; the gradient of the weights is taken when its time comes.
void StagedTraining::backward(int stage, int microBatch)
{
    const Network& net = m_network.stages[std::size_t(stage)];
    Visit& here = m_visits.at({stage, microBatch});
    const bool stashed = m_pipeline.schedule == Schedule::PipeDream;
    const std::vector<float>& weights = stashed ? here.weights : m_parameters[std::size_t(stage)];
    m_used = stashed ? here.version : m_version[std::size_t(stage)];
    if (stage + 1 == m_pipeline.stages()) {
        engine::backward<float>(net, weights, Loss::CrossEntropy, here.pass, Reach::Inputs);
        return;
    }
    here.pass.needBackward(net);
    copy(std::as_const(m_visits.at({stage + 1, microBatch}).pass).deltas(0), here.pass.deltas(net.output()));
    backwardFrom<float>(net, weights, here.pass, Reach::Inputs);
    release(stage + 1, microBatch);
}

void StagedTraining::take(int stage, int microBatch)
{
    const auto gradient = m_visits.at({stage, microBatch}).pass.gradient();
    auto& sum = m_sum[std::size_t(stage)];
    auto& weights = m_parameters[std::size_t(stage)];
    m_last[std::size_t(stage)].assign(gradient.begin(), gradient.end());
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (m_pipeline.flushes()) sum[i] += gradient[i];
        else weights[i] -= m_rate * gradient[i];
    }
    if (!m_pipeline.flushes()) ++m_version[std::size_t(stage)];
    release(stage, microBatch);
}

void StagedTraining::update(int count)
{
    if (!m_pipeline.flushes()) return;
    for (std::size_t s = 0; s < m_sum.size(); ++s) {
        for (std::size_t i = 0; i < m_sum[s].size(); ++i) m_parameters[s][i] -= m_rate * (m_sum[s][i] / float(count));
        std::fill(m_sum[s].begin(), m_sum[s].end(), 0.F);
        ++m_version[s];
    }
}

std::vector<float> StagedTraining::parameters() const
{
    std::vector<float> all;
    for (const auto& stage : m_parameters) all.insert(all.end(), stage.begin(), stage.end());
    return all;
}

std::vector<float> StagedTraining::gradient(int count) const
{
    std::vector<float> all;
    for (const auto& stage : m_sum)
        for (const float sum : stage) all.push_back(sum / float(count));
    return all;
}

} // namespace engine::cluster
