#include "engine/cluster/sharded.h"

namespace engine::cluster {

double lastingBytes(int stage, const StateBytes& each, double parameters, int devices)
{
    const auto divided = [&](int from) { return stage >= from ? devices : 1; };
    return parameters * (each.parameter / divided(3) + each.gradient / divided(2) + each.optimiser / divided(1));
}

double sentElements(int stage, double parameters, int devices)
{
    return (stage == 3 ? 3 : 2) * (devices - 1.0) / devices * parameters;
}

namespace {

std::vector<ChunkRange> unitsOf(const engine::Network& net)
{
    std::vector<ChunkRange> units;
    for (int l = 0; l < net.depth(); ++l) {
        int count = 0;
        for (const Block& block : net.form(l).blocks) count += int(block.size());
        if (count > 0) units.push_back({int(net.form(l).blocks[0].offset), count});
    }
    return units;
}

/// The optimisers go element by element, so that a shard is a network to them: weights, and nothing else.
template <class Real> void updateShard(const Optimiser& optimiser, std::span<const Real> gradient, Learner<Real>& shard)
{
    const engine::Network alone({int(gradient.size())}, {Dense{1, false}});
    update<Real>(alone, optimiser, {}, gradient, shard);
}

} // namespace

template <class Real> ShardedTraining<Real>::ShardedTraining(engine::Network net, int devices, const Optimiser& optimiser,
                                                             const std::vector<Real>& parameters)
    : m_net(std::move(net)), m_devices(devices), m_optimiser(optimiser), m_units(unitsOf(m_net)),
      m_gradients(std::size_t(devices)), m_sum(parameters.size())
{
    for (const ChunkRange& unit : m_units)
        for (int r = 0; r < devices; ++r) {
            const auto [first, count] = chunkRange(unit.count, devices, r);
            const auto begin = parameters.begin() + unit.first + first;
            m_shards.push_back({std::vector<Real>(begin, begin + count)});
        }
}

template <class Real> std::vector<Real> ShardedTraining<Real>::parameters() const
{
    std::vector<Real> all;
    for (const auto& shard : m_shards) all.insert(all.end(), shard.parameters.begin(), shard.parameters.end());
    return all;
}

template <class Real> double ShardedTraining<Real>::step(const Samples& samples, std::span<const int> rows)
{
    const std::vector<Real> gathered = parameters();
    double loss = 0;
    for (int r = 0; r < m_devices; ++r) {
        const auto [first, count] = chunkRange(int(rows.size()), m_devices, r);
        auto& gradient = m_gradients[std::size_t(r)];
        gradient.assign(gathered.size(), Real(0));
        if (count == 0) continue;
        gather(m_net, samples, rows.subspan(std::size_t(first), std::size_t(count)), m_pass);
        engine::forward<Real>(m_net, gathered, m_pass, {true, 0});
        const double weight = double(count) / double(rows.size());
        loss += weight * double(engine::backward<Real>(m_net, gathered, Loss::CrossEntropy, m_pass));
        for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] = Real(weight) * m_pass.gradient()[i];
    }
    for (int l = 0; l < layers(); ++l) {
        addUp(Route::Ring, m_gradients, unit(l), m_sum);
        for (int r = 0; r < m_devices; ++r) {
            const auto [first, count] = chunkRange(unit(l).count, m_devices, r);
            if (count == 0) continue;
            updateShard(m_optimiser, std::span<const Real>(m_sum).subspan(std::size_t(unit(l).first + first), std::size_t(count)),
                        m_shards[at(r, l)]);
        }
    }
    return loss;
}

template class ShardedTraining<float>;
template class ShardedTraining<double>;

} // namespace engine::cluster
