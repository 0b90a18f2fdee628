#include "engine/data/digits.h"
#include "lessons/distributed/fsdp/run.h"

#include <cmath>

namespace lessons::fsdp {

using namespace engine::cluster;

namespace {

constexpr int Seen = 1437; ///< digits to learn from

engine::Network netOf(int count)
{
    std::vector<engine::Layer> layers;
    for (int l = 0; l < count; ++l) {
        layers.push_back(engine::Dense{l + 1 < count ? Width : 10});
        if (l + 1 < count) layers.push_back(engine::ActivationLayer{engine::Activation::Relu});
    }
    return {{64}, std::move(layers)};
}

/// All digits in turn, in an order of their own.
std::vector<int> batchOf(const Params& p, int batch)
{
    std::vector<int> rows;
    for (int i = 0; i < p.batch; ++i) rows.push_back((batch * p.batch + i) * 7 % Seen);
    return rows;
}

} // namespace

Learnt learn(const Params& p)
{
    const engine::Network net = netOf(p.layers);
    const engine::Samples samples{engine::digits().images.data, engine::digits().labels, {}};
    const auto start = engine::initialParameters<float>(net, engine::Initialisation::He, engine::Random(std::uint64_t(p.seed)));
    const engine::Optimiser adam{.kind = engine::Optimiser::Adam, .rate = p.rate};
    const std::vector<double> even(std::size_t(p.devices), 1);
    const DataParallel how{.shards = shardsOf(p.batch, even), .recipe = {engine::Loss::CrossEntropy, adam}};
    const DataParallel alone{.shards = {p.batch}, .recipe = how.recipe};
    ShardedTraining<float> sharded(net, p.devices, adam, start);
    Fleet<float> ddp(p.devices, start), single(1, start);
    engine::Pass<float> pass;
    Learnt learnt;
    for (int batch = 0; batch < p.steps; ++batch) {
        const std::vector<int> rows = batchOf(p, batch);
        learnt.loss.push_back(sharded.step(samples, rows));
        trainStep<float>(net, how, samples, rows, ddp, pass);
        learnt.lossSingle.push_back(trainStep<float>(net, alone, samples, rows, single, pass).loss);
        const auto own = sharded.parameters();
        double most = 0;
        for (std::size_t i = 0; i < own.size(); ++i)
            most = std::max(most, double(std::abs(own[i] - ddp.replicas[0].parameters[i])));
        learnt.difference.push_back(most);
        if (batch > 0) continue;
        const auto show = [&](const std::vector<float>& of, double weight) {
            const std::size_t first = net.biases(net.depth() - 1)->offset;
            for (std::size_t i = first; i < first + Shown; ++i)
                learnt.gradients.push_back(weight > 0 ? double(of[i]) / weight : 0);
        };
        for (int r = 0; r < p.devices; ++r) show(sharded.gradients()[std::size_t(r)], how.weight(r));
        show(sharded.sum(), 1);
    }
    for (int r = 0; r < p.devices; ++r) {
        double count = 0;
        for (int l = 0; l < sharded.layers(); ++l) count += double(sharded.shard(r, l).size());
        learnt.shards.push_back(count);
    }
    return learnt;
}

} // namespace lessons::fsdp
