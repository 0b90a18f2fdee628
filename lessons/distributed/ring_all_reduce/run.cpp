#include "lessons/distributed/ring_all_reduce/run.h"

#include "engine/cluster/ring.h"
#include "engine/cluster/server.h"
#include "engine/data/digits.h"
#include "engine/nn/train.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::ring {

using namespace engine::cluster;

namespace {

/// 64 pixels, 32 tanh units, 10 digits.
engine::Network digitNetwork()
{
    return {{64}, {engine::Dense{32}, engine::ActivationLayer{engine::Activation::Tanh}, engine::Dense{10}}};
}

/// The gradient in the order in which the backward pass finishes it: the last layer first, its weights before its biases.
std::vector<float> backwards(const engine::Network& net, std::span<const float> gradient)
{
    std::vector<float> ordered;
    const auto append = [&](const engine::Block* block) {
        if (!block) return;
        const auto part = gradient.subspan(block->offset, block->size());
        ordered.insert(ordered.end(), part.begin(), part.end());
    };
    for (int l = net.depth() - 1; l >= 0; --l) append(net.weights(l)), append(net.biases(l));
    return ordered;
}

std::vector<float> gradientOfShard(const engine::Network& net, const std::vector<float>& parameters, int device)
{
    const engine::Digits& digits = engine::digits();
    std::vector<int> rows(DigitsPerDevice);
    std::iota(rows.begin(), rows.end(), device * DigitsPerDevice);
    engine::Pass<float> pass;
    engine::gather(net, {digits.images.data, digits.labels, {}}, rows, pass);
    engine::forward<float>(net, parameters, pass);
    engine::backward<float>(net, parameters, engine::Loss::CrossEntropy, pass);
    return backwards(net, pass.gradient());
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
    const engine::Network net = digitNetwork();
    const auto start = engine::Initialisation::Uniform;
    const auto parameters = engine::initialParameters<float>(net, start, engine::Random(std::uint64_t(seed)));
    engine::Tensor buffers({devices, elements});
    for (int d = 0; d < devices; ++d) {
        const std::vector<float> mean = gradientOfShard(net, parameters, d);
        // the sum over 16 digits is 16 times their mean: exactly so in floating point, too
        for (int e = 0; e < elements; ++e) buffers.at(d, e) = DigitsPerDevice * mean[std::size_t(e)];
    }
    return buffers;
}

namespace {

Damage damageOf(const engine::Tensor& held, const engine::Tensor& sound, const std::vector<double>& truth)
{
    Damage damage;
    std::vector<bool> wrong(truth.size()); // a lost or doubled 0 does no harm, so it is the numbers that are compared
    for (int r = 0; r < held.shape[0]; ++r) {
        bool spoiled = false;
        for (int e = 0; e < held.shape[1]; ++e) {
            const bool differs = held.at(r, e) != sound.at(r, e);
            wrong[std::size_t(e)] = wrong[std::size_t(e)] || differs, spoiled = spoiled || differs;
            damage.largestError = std::max(damage.largestError, std::abs(double(held.at(r, e)) - truth[std::size_t(e)]));
        }
        damage.spoiled += spoiled;
    }
    damage.wrongSums = int(std::count(wrong.begin(), wrong.end(), true));
    return damage;
}

} // namespace

Run run(const Params& params)
{
    const engine::Tensor buffers = gradients(params.devices, params.elements, params.seed);
    const Network network{params.latency, params.bandwidth};
    const Collective chosen = params.onRing() ? engine::cluster::ring : engine::cluster::server;
    const Collective other = params.onRing() ? engine::cluster::server : engine::cluster::ring;
    Course course{params, chosen(buffers, network, {params.fault, params.faultRound}), chosen(buffers, network, {}),
                  other(buffers, network, {}), sums(buffers)};
    course.damage = damageOf(course.end().buffers, course.sound.back().buffers, course.truth);
    for (Steps* steps : {&course.steps, &course.sound, &course.twin}) // the tape has the numbers
        for (Step& step : *steps) step.buffers.data = {};
    Run run;
    record(course, run, buffers);
    run.course = std::make_shared<const Course>(std::move(course));
    return run;
}

int Course::expected(int step, int holder, int chunk, int device) const
{
    if (step == lastStep()) return 1;
    const std::size_t same = std::min(std::size_t(step), sound.size() - 1);
    return int(sound[same].contributors.at(holder, chunk, device));
}

bool adds(Phase phase) { return phase == Phase::ReduceScatter || phase == Phase::Gather; }

std::vector<Message> messagesOf(const Step& step)
{
    std::vector<Message> list;
    for (const Transfer& t : step.transfers)
        if (!list.empty() && list.back().transfer->from == t.from && list.back().transfer->to == t.to) ++list.back().copies;
        else list.push_back({&t, 1});
    return list;
}

std::vector<Stretch> stretchesOf(const Steps& steps)
{
    std::vector<Stretch> list;
    for (int k = 1; k < int(steps.size()); ++k)
        if (const Phase phase = steps[std::size_t(k)].phase; list.empty() || list.back().phase != phase)
            list.push_back({phase, k, k});
        else list.back().last = k;
    return list;
}

int busiest(const Step& step) { return int(std::ranges::max_element(step.bytesSent) - step.bytesSent.begin()); }

bool allEqual(const std::vector<double>& numbers) { return std::ranges::count(numbers, numbers.front()) == std::ssize(numbers); }

} // namespace lessons::ring
