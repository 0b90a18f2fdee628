#include "engine/cluster/staged.h"
#include "engine/data/digits.h"
#include "lessons/distributed/fsdp/run.h"
#include "lessons/trained.h"

#include <cmath>

namespace lessons::fsdp {

using namespace engine::cluster;

engine::Network networkOf(const Params& p) { return denseChain(64, Width, 10, p.layers); }

namespace {

engine::Samples digits() { return {engine::digits().images.data, engine::digits().labels, {}}; }
engine::Optimiser optimiserOf(const Params& p) { return {.kind = engine::Optimiser::Adam, .rate = p.rate}; }
std::vector<float> startOf(const Params& p, const engine::Network& net)
{
    return engine::initialParameters<float>(net, engine::Initialisation::He, engine::Random(std::uint64_t(p.seed)));
}

} // namespace

Learnt learn(const Params& p)
{
    const engine::Network net = networkOf(p);
    const engine::Samples samples = digits();
    const auto start = startOf(p, net);
    const engine::Optimiser adam = optimiserOf(p);
    const std::vector<double> even(std::size_t(p.devices), 1);
    const DataParallel how{.shards = shardsOf(p.batch, even), .recipe = {engine::Loss::CrossEntropy, adam}};
    const DataParallel alone{.shards = {p.batch}, .recipe = how.recipe};
    ShardedTraining<float> sharded(net, p.devices, adam, start);
    Fleet<float> ddp(p.devices, start), single(1, start);
    engine::Pass<float> pass;
    Learnt learnt;
    for (int batch = 0; batch < p.steps; ++batch) {
        const std::vector<int> rows = digitsInTurn(batch * p.batch, p.batch);
        learnt.loss.push_back(sharded.step(samples, rows));
        trainStep<float>(net, how, samples, rows, ddp, pass);
        learnt.lossSingle.push_back(trainStep<float>(net, alone, samples, rows, single, pass).loss);
        const auto own = sharded.parameters();
        double most = 0;
        for (std::size_t i = 0; i < own.size(); ++i)
            most = std::max(most, double(std::abs(own[i] - ddp.replicas[0].parameters[i])));
        learnt.difference.push_back(most);
        if (batch > 0) continue;
        for (int r = 0; r < p.devices; ++r) addBiases(learnt.gradients, net, sharded.gradients()[std::size_t(r)]);
        for (std::size_t i = 0; i < learnt.gradients.size(); ++i) // what is sent has its weight already
            if (const double weight = how.weight(int(i) / BiasesShown); weight > 0) learnt.gradients[i] /= weight;
        addBiases(learnt.gradients, net, sharded.sum());
    }
    for (int r = 0; r < p.devices; ++r) {
        double count = 0;
        for (int l = 0; l < sharded.layers(); ++l) count += double(sharded.shard(r, l).size());
        learnt.shards.push_back(count);
    }
    return learnt;
}

Net netAt(const Params& p, const Run& run, int step)
{
    engine::Network net = networkOf(p);
    ShardedTraining<float> sharded(net, p.devices, optimiserOf(p), startOf(p, net));
    const int batches = std::max(0, step + 1 - run.course->tickSteps());
    for (int batch = 0; batch < batches; ++batch) sharded.step(digits(), digitsInTurn(batch * p.batch, p.batch));
    return {std::move(net), sharded.parameters(),
            dataOfDigits(engine::digits().images.data, engine::digits().labels, DigitsSeen)};
}

} // namespace lessons::fsdp
