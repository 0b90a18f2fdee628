#include "lessons/distributed/ring_all_reduce/run.h"

#include "engine/cluster/ring.h"
#include "engine/cluster/server.h"
#include "engine/data/digits.h"
#include "engine/nn/mlp.h"

#include <cmath>

namespace lessons::ring {

using namespace engine::cluster;

namespace {

std::vector<float> gradientOfShard(const engine::Mlp<float>& net, int device)
{
    const engine::Digits& digits = engine::digits();
    const int first = device * DigitsPerDevice;
    const Eigen::Map<const engine::Matrix<float>> X(&digits.images.data[std::size_t(first * 64)], DigitsPerDevice, 64);
    return net.gradient(X, {digits.labels.begin() + first, digits.labels.begin() + first + DigitsPerDevice});
}

double largest(const engine::Trace<Step>& steps)
{
    float most = 0;
    for (const Step& step : steps) {
        for (const float x : step.buffers.data) most = std::max(most, std::abs(x));
        for (const float x : step.server) most = std::max(most, std::abs(x));
    }
    return double(most);
}

std::vector<double> sums(const engine::Tensor& buffers)
{
    std::vector<double> sum(std::size_t(buffers.shape[1]), 0);
    for (int r = 0; r < buffers.shape[0]; ++r)
        for (int e = 0; e < buffers.shape[1]; ++e) sum[std::size_t(e)] += double(buffers.at(r, e));
    return sum;
}

} // namespace

engine::Tensor gradients(int devices, int elements, int seed)
{
    const engine::Mlp<float> net(64, 32, 10, engine::Random(std::uint64_t(seed)));
    engine::Tensor buffers({devices, elements});
    for (int d = 0; d < devices; ++d) {
        const std::vector<float> mean = gradientOfShard(net, d);
        // the sum over 16 digits is 16 times their mean: exactly so in floating point, too
        for (int e = 0; e < elements; ++e) buffers.at(d, e) = DigitsPerDevice * mean[std::size_t(e)];
    }
    return buffers;
}

Run run(const Params& params)
{
    const engine::Tensor buffers = gradients(params.devices, params.elements, params.seed);
    const Network network{params.latency, params.bandwidth};
    const Collective chosen = params.onRing() ? engine::cluster::ring : engine::cluster::server;
    const Collective other = params.onRing() ? engine::cluster::server : engine::cluster::ring;
    Run run;
    run.steps = chosen(buffers, network, {params.fault, params.faultRound});
    run.sound = chosen(buffers, network, {});
    run.twin = other(buffers, network, {});
    run.truth = sums(buffers);
    run.bound = largest(run.steps);
    return run;
}

int Run::expected(int step, int holder, int chunk, int device) const
{
    if (step == lastStep()) return 1;
    const std::size_t same = std::min(std::size_t(step), sound.size() - 1);
    return int(sound[same].contributors.at(holder, chunk, device));
}

Damage damageOf(const Run& run)
{
    const engine::Tensor &held = run.end().buffers, &sound = run.sound.back().buffers;
    Damage damage;
    for (int e = 0; e < held.shape[1]; ++e) {
        bool wrong = false; // a lost or doubled 0 does no harm, so it is the numbers that are compared
        for (int r = 0; r < held.shape[0]; ++r) {
            wrong = wrong || held.at(r, e) != sound.at(r, e);
            damage.largestError = std::max(damage.largestError, std::abs(double(held.at(r, e)) - run.truth[std::size_t(e)]));
        }
        damage.wrongSums += wrong;
    }
    return damage;
}

} // namespace lessons::ring
