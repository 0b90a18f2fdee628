#include "engine/cluster/ring.h"
#include "engine/cluster/server.h"
#include "engine/cluster/sharded.h"
#include "engine/data/digits.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace engine;
using namespace engine::cluster;

namespace {

using Wires = engine::cluster::Network;

engine::Network mlp()
{
    return {{64}, {Dense{24}, ActivationLayer{Activation::Relu}, Dense{24}, ActivationLayer{Activation::Relu}, Dense{10}}};
}
Samples samples() { return {digits().images.data, digits().labels, {}}; }
std::vector<int> batch(int size, int from = 0)
{
    std::vector<int> rows(std::size_t(size), 0);
    std::iota(rows.begin(), rows.end(), from);
    return rows;
}
template <class Real> double largest(const std::vector<Real>& a, const std::vector<Real>& b)
{
    double most = a.size() == b.size() ? 0 : 1e300;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(double(a[i]) - double(b[i])));
    return most;
}

/// The split run and the single device, after some batches: the largest difference of a weight.
template <class Real> double apart(DataParallel how, int steps, Optimiser optimiser = {.kind = Optimiser::Momentum, .rate = 0.05})
{
    const engine::Network net = mlp();
    const auto start = initialParameters<Real>(net, Initialisation::He, Random(3));
    how.recipe = {Loss::CrossEntropy, optimiser};
    const DataParallel alone{.shards = {how.batch()}, .recipe = how.recipe};
    Fleet<Real> fleet(how.devices(), start), single(1, start);
    Pass<Real> pass;
    for (int k = 0; k < steps; ++k) {
        const auto rows = batch(how.batch(), k * how.batch());
        trainStep<Real>(net, how, samples(), rows, fleet, pass);
        trainStep<Real>(net, alone, samples(), rows, single, pass);
    }
    return largest(fleet.replicas.back().parameters, single.replicas[0].parameters);
}

/// A net that is divided, after some batches: the largest difference of a weight from DDP, and from a single device.
template <class Real> double fromDdp(int devices, int size, int steps, double* fromSingle = nullptr)
{
    const engine::Network net = mlp();
    const auto start = initialParameters<Real>(net, Initialisation::He, Random(4));
    const Optimiser adam{.kind = Optimiser::Adam, .rate = 0.002};
    ShardedTraining<Real> sharded(net, devices, adam, start);
    const std::vector<double> even(std::size_t(devices), 1);
    const DataParallel how{.shards = shardsOf(size, even), .recipe = {Loss::CrossEntropy, adam}};
    const DataParallel alone{.shards = {size}, .recipe = {Loss::CrossEntropy, adam}};
    Fleet<Real> ddp(devices, start), single(1, start);
    Pass<Real> pass;
    for (int k = 0; k < steps; ++k) {
        sharded.step(samples(), batch(size, k * size));
        trainStep<Real>(net, how, samples(), batch(size, k * size), ddp, pass);
        trainStep<Real>(net, alone, samples(), batch(size, k * size), single, pass);
    }
    if (fromSingle) *fromSingle = largest(sharded.parameters(), single.replicas[0].parameters);
    return largest(sharded.parameters(), ddp.replicas[0].parameters);
}

} // namespace

class TestDataParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shardsTakeTheWholeBatchOnce()
    {
        QCOMPARE(shardsOf(10, {1, 1, 1, 1}), (std::vector{3, 3, 2, 2}));
        QCOMPARE(shardsOf(8, {5, 3}), (std::vector{5, 3}));
        QCOMPARE(shardsOf(2, {1, 1, 1, 1}), (std::vector{1, 1, 0, 0}));
        for (int n = 1; n < 40; ++n) {
            const auto shards = shardsOf(n, {3, 0.5, 7, 1});
            QCOMPARE(std::accumulate(shards.begin(), shards.end(), 0), n);
            for (const int shard : shards) QVERIFY(shard >= 0);
        }
    }

    /// Bit for bit, for any number of elements.
    void sumsAreThoseOfTheCollectives()
    {
        Random random(5);
        for (const int p : {1, 2, 3, 8})
            for (const int n : {1, 5, 16, 37}) {
                Tensor tensor({p, n});
                std::vector<std::vector<float>> buffers(std::size_t(p), std::vector<float>(std::size_t(n), 0.F));
                for (int r = 0; r < p; ++r)
                    for (int e = 0; e < n; ++e)
                        tensor.at(r, e) = buffers[std::size_t(r)][std::size_t(e)] = float(random.normal());
                for (const auto exchange : {Route::Ring, Route::Server}) {
                    const auto trace = exchange == Route::Ring ? ring(tensor, {}) : server(tensor, {});
                    std::vector<float> sum(std::size_t(n), 0);
                    addUp(exchange, buffers, {0, n}, sum);
                    for (int r = 0; r < p; ++r)
                        for (int e = 0; e < n; ++e) QCOMPARE(trace.back().buffers.at(r, e), sum[std::size_t(e)]);
                }
            }
    }

    void theSplitRunIsTheSingleDevice()
    {
        for (const auto exchange : {Route::Ring, Route::Server})
            for (const std::vector<int>& shards : {std::vector{64}, {32, 32}, {16, 16, 16, 16}, {40, 20, 3, 1}, {1, 1, 0, 0}}) {
                QVERIFY(apart<double>({.exchange = exchange, .shards = shards}, 15) <= 1e-12);
                QVERIFY(apart<float>({.exchange = exchange, .shards = shards}, 15) <= 1e-5);
            }
        QCOMPARE(apart<float>({.shards = {64}}, 15), 0.0);
    }

    /// A plain mean is right of equal shards alone; a sum of p gradients is a p times larger rate.
    void otherSumsAreOtherGradients()
    {
        QVERIFY(apart<double>({.joining = Joining::PlainMean, .shards = {16, 16}}, 5) <= 1e-12);
        QVERIFY(apart<double>({.joining = Joining::PlainMean, .shards = {20, 12}}, 5) > 1e-4);
        QVERIFY(apart<double>({.joining = Joining::Sum, .shards = {16, 16}}, 5) > 1e-4);
        const engine::Network net = mlp();
        const auto start = initialParameters<double>(net, Initialisation::He, Random(3));
        Fleet<double> summed(4, start), faster(1, start);
        Pass<double> pass;
        const DataParallel sum{.joining = Joining::Sum, .shards = {8, 8, 8, 8}, .recipe = {Loss::CrossEntropy, {.rate = 0.01}}};
        const DataParallel fast{.shards = {32}, .recipe = {Loss::CrossEntropy, {.rate = 0.04}}};
        for (int k = 0; k < 5; ++k) {
            trainStep<double>(net, sum, samples(), batch(32, 32 * k), summed, pass);
            trainStep<double>(net, fast, samples(), batch(32, 32 * k), faster, pass);
        }
        QVERIFY(largest(summed.replicas[0].parameters, faster.replicas[0].parameters) <= 1e-12);
    }

    /// Weights that are averaged after one step of plain descent are those of averaged gradients; d updates late, a gradient is
    /// that of the weights of then.
    void localDescentAndDelay()
    {
        const engine::Network net = mlp();
        const auto start = initialParameters<double>(net, Initialisation::He, Random(3));
        Pass<double> pass;
        DataParallel local{.shards = {20, 12}, .averageEvery = 3, .recipe = {Loss::CrossEntropy, {.rate = 0.05}}};
        Fleet<double> fleet(2, start);
        for (int k = 0; k < 6; ++k) {
            trainStep<double>(net, local, samples(), batch(32, 32 * k), fleet, pass);
            QCOMPARE(spreadOf(net, fleet) == 0, k % 3 == 2);
        }
        DataParallel late{.shards = {16, 16}, .delay = 2, .recipe = local.recipe};
        Fleet<double> stale(2, start);
        std::vector<std::vector<double>> seen;
        for (int k = 0; k < 6; ++k) {
            seen.push_back(stale.replicas[0].parameters);
            const auto made = trainStep<double>(net, late, samples(), batch(32, 32 * k), stale, pass);
            gather(net, samples(), batch(32, 32 * k), pass);
            engine::forward<double>(net, seen[std::size_t(std::max(0, k - 2))], pass);
            engine::backward<double>(net, seen[std::size_t(std::max(0, k - 2))], Loss::CrossEntropy, pass);
            QVERIFY(largest(made.joined, {pass.gradient().begin(), pass.gradient().end()}) <= 1e-14);
        }
    }

    /// reference: four layers, 2 units of time and 12 bytes each, p = 4, worked out by hand.
    void bucketsHideWhatTheyCan()
    {
        const Workload work{{1, 1, 1, 1}, {48, 48, 48, 48}}; // four numbers of 12 bytes, say
        const auto exposed = [&](double latency, double cap) {
            return planOf(work, {1, 1, 1, 1}, Route::Ring, {latency, 48}, 4 * cap, true).exposed();
        };
        QCOMPARE(exposed(0.25, 12), 6.0);
        QCOMPARE(exposed(0.25, 24), 5.0);
        QCOMPARE(exposed(0.25, 48), 7.5);
        QCOMPARE(exposed(0, 12), 1.5);
        QCOMPARE(exposed(0, 24), 3.0);
        QCOMPARE(exposed(0, 48), 6.0);
        const StepPlan apart = planOf(work, {1, 1, 1, 1}, Route::Ring, {0.25, 48}, 48, false);
        QCOMPARE(apart.exposed(), 4 * 3.0);
    }

    void aServerTakesLongerByPSquaredOverPMinusOne()
    {
        for (const int p : {2, 4, 8}) {
            const Wires wires{0, 1e6};
            const double server = roundsOf(Stint::AllReduce, Route::Server, p, 8000).time(wires);
            const double ring = roundsOf(Stint::AllReduce, Route::Ring, p, 8000).time(wires);
            QVERIFY(std::abs(server / ring - double(p * p) / (p - 1)) < 1e-12);
        }
    }

    /// Messages, bytes and times of a bucket are those of the collectives.
    void messagesAreThoseOfTheCollectives()
    {
        const Wires wires{1e-4, 1e6};
        for (const int p : {2, 3, 5})
            for (const auto exchange : {Route::Ring, Route::Server}) {
                StepPlan plan{p, exchange, wires, {}};
                const Stint bucket{.kind = Stint::AllReduce, .device = p, .start = 0, .bytes = 4 * 37};
                const auto own = plan.transfersOf(bucket);
                const auto trace = exchange == Route::Ring ? ring(Tensor({p, 37}), wires) : server(Tensor({p, 37}), wires);
                std::vector<Transfer> all;
                for (const auto& step : trace) all.insert(all.end(), step.transfers.begin(), step.transfers.end());
                QCOMPARE(own.size(), all.size());
                double bytes = 0;
                for (std::size_t i = 0; i < all.size(); ++i) {
                    QCOMPARE(own[i].from, all[i].from);
                    QCOMPARE(own[i].to, all[i].to);
                    QCOMPARE(own[i].bytes, all[i].bytes);
                    QVERIFY(std::abs(own[i].end - all[i].end) < 1e-12);
                    bytes += own[i].bytes;
                }
                QCOMPARE(bytes, 2.0 * (exchange == Route::Ring ? p - 1 : p) * 4 * 37);
                QVERIFY(std::abs(trace.back().time - roundsOf(Stint::AllReduce, exchange, p, 4 * 37).time(wires)) < 1e-12);
            }
    }

    // --- divided ----------------------------------------------------------------------------------------------------------

    void dividedIsAsWhole()
    {
        for (const int devices : {1, 2, 4, 7}) {
            double single = 1;
            QVERIFY(fromDdp<double>(devices, 28, 10, &single) <= 1e-12);
            QVERIFY(single <= 1e-12);
            QVERIFY(fromDdp<float>(devices, 28, 10) <= 1e-5);
        }
        QVERIFY(fromDdp<double>(6, 4, 5) <= 1e-12); // some devices have no digits
    }

    /// Table 1 of Rajbhandari et al.: 7.5 G parameters on 64 devices, in GB.
    void bytesOfTheZeroPaper()
    {
        const double expected[] = {120, 31.4, 16.6, 1.88};
        for (int stage = 0; stage < 4; ++stage)
            QVERIFY(std::abs(lastingBytes(stage, StateBytes::mixed(), 7.5e9, 64) / 1e9 - expected[stage]) < 0.05);
        for (int stage = 0; stage < 4; ++stage) QCOMPARE(lastingBytes(stage, {}, 1000, 1), 16e3);
        QCOMPARE(sentElements(0, 800, 4), 1200.0);
        QCOMPARE(sentElements(3, 800, 4), 1800.0);
    }

    /// What is sent is 2 or 3 (N - 1)/N Ψ, what lasts is the formula, and what was gathered is freed.
    void plansSendAndKeepWhatTheFormulasSay()
    {
        const Workload work{{1e-6, 1e-6, 1e-6}, {4 * 160, 4 * 320, 4 * 80}};
        for (const int devices : {1, 2, 4, 8})
            for (int stage = 0; stage < 4; ++stage)
                for (const bool prefetch : {false, true}) {
                    const ZeRO zero{stage, prefetch};
                    const StepPlan plan = planOf(work, std::vector<int>(std::size_t(devices), 8), {1e-6, 1e8}, zero);
                    double sent = 0;
                    for (const Stint& s : plan.stints)
                        for (const Transfer& t : plan.transfersOf(s)) sent += t.from == 0 ? t.bytes / BytesPerElement : 0;
                    QCOMPARE(sent, sentElements(stage, 560, devices));
                    for (int r = 0; r < devices; ++r) {
                        const auto held = heldOn(plan, work, zero, {}, {100, 100, 100}, r);
                        const Held& end = held.back();
                        QCOMPARE(end.all(), lastingBytes(stage, {}, 560, devices));
                        QCOMPARE(end.bytes[int(StatePart::Gathered)], 0.0);
                        double most = 0;
                        for (const Held& at : held) most = std::max(most, at.bytes[int(StatePart::Gathered)]);
                        // the largest layer, or the largest pair of neighbours
                        const double largest = stage < 3 ? 0 : prefetch ? 480 : 320;
                        QCOMPARE(most, 4 * largest * (devices - 1) / devices);
                    }
                }
    }

    /// Three layers, 1 unit of time forward, 2 back and 1 for each message, worked out by hand: 3 (1 + 1) + 3 (1 + 2 + 1); and
    /// with prefetching 4 + 1 + 3 * 2 + 1, as no pass but the first ones waits for a layer.
    void prefetchingHidesGathersBothWays()
    {
        const Workload work{{1, 1, 1}, {8, 8, 8}};
        const auto made = [&](bool prefetch) { return planOf(work, {1, 1}, {0, 4}, {3, prefetch}); };
        QCOMPARE(made(false).end(), 18.0);
        QCOMPARE(made(true).end(), 12.0);
        std::vector<double> gathers;
        for (const Stint& s : made(true).stints)
            if (s.kind == Stint::AllGather) gathers.push_back(s.start);
        QCOMPARE(gathers, (std::vector<double>{0, 1, 2, 4, 5, 8}));
    }

    /// A layer of n numbers has n / p in each chunk, however many bytes a number has.
    void halfAsManyBytesOfANumberAreHalfTheBytes()
    {
        const Workload whole{{1, 1}, {4 * 10, 4 * 7}}, half{{1, 1}, {2 * 10, 2 * 7}, 2};
        const auto sent = [](const Workload& work) {
            const StepPlan plan = planOf(work, {1, 1, 1}, {0, 4}, {3, false});
            double bytes = 0;
            for (const Stint& s : plan.stints)
                for (const Transfer& t : plan.transfersOf(s)) bytes += t.bytes;
            return bytes;
        };
        QCOMPARE(sent(half), sent(whole) / 2);
        QCOMPARE(planOf(half, {1, 0, 0}, {0, 4}, {0, false}).stints[1].end, 0.0); // a device without samples does nothing
    }

    /// Of batch normalisation the running statistics differ, what is learnt does not.
    void statisticsAreNoSpread()
    {
        const engine::Network net({64}, {Dense{8}, BatchNorm{}, ActivationLayer{Activation::Relu}, Dense{10}});
        Fleet<double> fleet(2, initialParameters<double>(net, Initialisation::He, Random(3)));
        Pass<double> pass;
        const DataParallel how{.shards = {16, 16}, .recipe = {Loss::CrossEntropy, {.rate = 0.05}}};
        for (int k = 0; k < 3; ++k) trainStep<double>(net, how, samples(), batch(32, 32 * k), fleet, pass);
        QVERIFY(largest(fleet.replicas[0].parameters, fleet.replicas[1].parameters) > 1e-3);
        QCOMPARE(spreadOf(net, fleet), 0.0);
    }
};

REGISTER_TEST(TestDataParallel)
#include "test_data_parallel.moc"
