#include "engine/cluster/data_parallel.h"

#include "engine/data/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine::cluster {

std::vector<int> shardsOf(int batch, const std::vector<double>& shares)
{
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    const bool equal = std::all_of(shares.begin(), shares.end(), [&](double share) { return share == shares[0]; });
    std::vector<int> shards;
    double passed = 0;
    for (int r = 0, first = 0; r < int(shares.size()); ++r) {
        passed += shares[std::size_t(r)];
        const int end = r + 1 == int(shares.size()) ? batch : int(std::lround(batch * passed / all));
        shards.push_back(equal ? chunkRange(batch, int(shares.size()), r).count : end - first);
        first = end;
    }
    return shards;
}

std::vector<int> batchOf(const std::vector<int>& rows, int size, int step, std::uint64_t seed)
{
    constexpr std::uint32_t OrderStream = 16;
    const int perEpoch = std::max(1, int(rows.size()) / size), at = step % perEpoch * size;
    Random random(seed, OrderStream + std::uint32_t(step / perEpoch));
    const std::vector<int> order = permutation(int(rows.size()), random);
    std::vector<int> batch;
    for (int i = 0; i < size; ++i) batch.push_back(rows[std::size_t(order[std::size_t(at + i) % order.size()])]);
    return batch;
}

template <class Real>
void addUp(Route exchange, const std::vector<std::vector<Real>>& buffers, ChunkRange range, std::vector<Real>& sum)
{
    const int p = int(buffers.size()), chunks = exchange == Route::Ring ? p : 1;
    for (int c = 0; c < chunks; ++c) {
        const auto [first, count] = chunkRange(range.count, chunks, c);
        const std::size_t from = std::size_t(range.first + first), end = from + std::size_t(count);
        std::copy(buffers[std::size_t(c)].begin() + std::ptrdiff_t(from), buffers[std::size_t(c)].begin() + std::ptrdiff_t(end),
                  sum.begin() + std::ptrdiff_t(from));
        for (int k = 1; k < p; ++k) {
            const auto& next = buffers[std::size_t((c + k) % p)];
            for (std::size_t i = from; i < end; ++i) sum[i] += next[i];
        }
    }
}

int DataParallel::batch() const { return std::accumulate(shards.begin(), shards.end(), 0); }

double DataParallel::weight(int device) const
{
    if (joining == Joining::WeightedMean) return double(shards[std::size_t(device)]) / batch();
    return joining == Joining::PlainMean ? 1.0 / devices() : 1;
}

namespace {

/// The mean gradient of some samples; 0 without any. Returns their mean loss.
template <class Real> double gradientOf(const engine::Network& net, const Recipe& recipe, const Samples& samples,
                                        std::span<const int> rows, std::vector<Real>& parameters, std::uint64_t draw,
                                        Pass<Real>& pass, std::vector<Real>& gradient)
{
    if (rows.empty()) return gradient.assign(parameters.size(), Real(0)), 0;
    gather(net, samples, rows, pass);
    engine::forward<Real>(net, parameters, pass, {true, draw});
    const double loss = double(engine::backward<Real>(net, parameters, recipe.loss, pass));
    gradient.assign(pass.gradient().begin(), pass.gradient().end());
    return loss;
}

/// Buffers times weights, added up.
template <class Real> std::vector<Real> joinedOf(const DataParallel& how, std::vector<std::vector<Real>> buffers)
{
    std::vector<Real> sum(buffers[0].size());
    for (int r = 0; r < how.devices(); ++r)
        for (Real& element : buffers[std::size_t(r)]) element *= Real(how.weight(r));
    addUp(how.exchange, buffers, {0, int(sum.size())}, sum);
    return sum;
}

template <class Real> void averageWeights(const DataParallel& how, Fleet<Real>& fleet)
{
    std::vector<std::vector<Real>> all;
    for (const auto& replica : fleet.replicas) all.push_back(replica.parameters);
    DataParallel mean = how;
    if (how.joining != Joining::PlainMean) mean.joining = Joining::WeightedMean; // a sum of weights is no net
    const std::vector<Real> joined = joinedOf(mean, std::move(all));
    for (auto& replica : fleet.replicas) replica.parameters = joined;
}

} // namespace

template <class Real> Shared<Real> trainStep(const engine::Network& net, const DataParallel& how, const Samples& samples,
                                             std::span<const int> rows, Fleet<Real>& fleet, Pass<Real>& pass)
{
    const int p = how.devices();
    Shared<Real> made{std::vector<std::vector<Real>>(std::size_t(p)), {}, {}};
    if (how.delay > 0) {
        fleet.past.push_back(fleet.replicas[0].parameters);
        if (int(fleet.past.size()) > how.delay + 1) fleet.past.erase(fleet.past.begin());
    }
    for (int r = 0, first = 0; r < p; first += how.shards[std::size_t(r++)]) {
        const auto own = rows.subspan(std::size_t(first), std::size_t(how.shards[std::size_t(r)]));
        Learner<Real>& replica = fleet.replicas[std::size_t(r)];
        made.losses.push_back(gradientOf(net, how.recipe, samples, own, how.delay > 0 ? fleet.past[0] : replica.parameters,
                                         std::uint64_t(replica.steps), pass, made.gradients[std::size_t(r)]));
        made.loss += made.losses.back() * double(own.size()) / double(rows.size());
        if (!own.empty()) follow<Real>(net, pass, replica.parameters);
    }
    const bool together = how.joining != Joining::Nothing && how.averageEvery == 1;
    if (together) made.joined = joinedOf(how, made.gradients);
    for (int r = 0; r < p; ++r)
        update<Real>(net, how.recipe.optimiser, how.recipe.penalty, together ? made.joined : made.gradients[std::size_t(r)],
                     fleet.replicas[std::size_t(r)]);
    if (how.joining != Joining::Nothing && how.averageEvery > 1 && fleet.replicas[0].steps % how.averageEvery == 0)
        averageWeights(how, fleet);
    return made;
}

template <class Real> double spreadOf(const engine::Network& net, const Fleet<Real>& fleet)
{
    double most = 0;
    for (int l = 0; l < net.depth(); ++l)
        for (const Block& block : net.form(l).blocks)
            for (const auto& replica : fleet.replicas)
                for (std::size_t i = block.offset; block.learnt && i < block.offset + block.size(); ++i)
                    most = std::max(most, std::abs(double(replica.parameters[i]) - double(fleet.replicas[0].parameters[i])));
    return most;
}

#define INSTANTIATE(Real)                                                                                                        \
    template void addUp(Route, const std::vector<std::vector<Real>>&, ChunkRange, std::vector<Real>&);                           \
    template Shared<Real> trainStep(const engine::Network&, const DataParallel&, const Samples&, std::span<const int>,           \
                                    Fleet<Real>&, Pass<Real>&);                                                                  \
    template double spreadOf(const engine::Network&, const Fleet<Real>&);
INSTANTIATE(float)
INSTANTIATE(double)
#undef INSTANTIATE

} // namespace engine::cluster
