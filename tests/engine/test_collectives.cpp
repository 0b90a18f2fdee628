#include "engine/cluster/ring.h"
#include "engine/cluster/server.h"
#include "engine/core/random.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace engine;
using namespace engine::cluster;

Q_DECLARE_METATYPE(engine::cluster::Fault)

namespace {

const Network Slow{20e-6, 1e6};

Tensor numbersFor(int p, int V)
{
    Tensor buffers({p, V});
    Random random(std::uint64_t(1000 * p + V));
    for (float& x : buffers.data) x = float(random.uniform(-1, 1));
    return buffers;
}

bool close(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// Compares every device's buffer with the sum in double, within p roundings of the sum of sizes.
bool holdsTheSum(const Tensor& initial, const Step& last)
{
    const int p = initial.shape[0], V = initial.shape[1];
    for (int e = 0; e < V; ++e) {
        double sum = 0, sizes = 0;
        for (int r = 0; r < p; ++r) sum += double(initial.at(r, e)), sizes += std::abs(double(initial.at(r, e)));
        for (int r = 0; r < p; ++r)
            if (std::abs(double(last.buffers.at(r, e)) - sum) > p * sizes * 6e-8) return false;
    }
    return true;
}

bool rowsAreBitEqual(const Step& step)
{
    for (int r = 1; r < step.devices(); ++r)
        for (int e = 0; e < step.elements(); ++e)
            if (step.buffers.at(r, e) != step.buffers.at(0, e)) return false;
    return true;
}

double sum(const std::vector<double>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

/// Contributions that are not exactly one on the last step: {device, chunk, contributor} -> how many.
std::map<std::array<int, 3>, int> wrongOnes(const Step& step)
{
    std::map<std::array<int, 3>, int> wrong;
    for (int r = 0; r < step.devices(); ++r)
        for (int c = 0; c < step.chunks(); ++c)
            for (int k = 0; k < step.devices(); ++k)
                if (const int count = int(step.contributors.at(r, c, k)); count != 1) wrong[{r, c, k}] = count;
    return wrong;
}

/// The numbers must tell the same as the counts: buffer = Σ count × initial.
bool countsExplainTheNumbers(const Tensor& initial, const Step& step)
{
    for (int r = 0; r < step.devices(); ++r)
        for (int c = 0; c < step.chunks(); ++c) {
            const ChunkRange range = chunkRange(step.elements(), step.chunks(), c);
            for (int e = range.first; e < range.first + range.count; ++e) {
                double expected = 0;
                for (int k = 0; k < step.devices(); ++k)
                    expected += double(step.contributors.at(r, c, k)) * double(initial.at(k, e));
                if (std::abs(expected - double(step.buffers.at(r, e))) > 1e-5) return false;
            }
        }
    return true;
}

} // namespace

class TestCollectives : public QObject {
    Q_OBJECT

    static void sizes()
    {
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("V");
        for (int p = 1; p <= 16; ++p)
            for (const int V : std::set<int>{1, 2, 3, std::max(1, p - 1), p, p + 1, 12, 100, 2410})
                QTest::addRow("p=%d V=%d", p, V) << p << V;
    }

private Q_SLOTS:
    void chunksFollowEachOtherAndCoverAll_data() { sizes(); }
    void chunksFollowEachOtherAndCoverAll()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        int next = 0;
        for (int i = 0; i < p; ++i) {
            const ChunkRange range = chunkRange(V, p, i);
            QCOMPARE(range.first, next);
            QCOMPARE(range.count, V / p + (i < V % p ? 1 : 0));
            for (int e = range.first; e < range.first + range.count; ++e) QCOMPARE(chunkOf(V, p, e), i);
            next += range.count;
        }
        QCOMPARE(next, V);
    }

    void allEndWithTheSum_data() { sizes(); }
    void allEndWithTheSum()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        const Tensor initial = numbersFor(p, V);
        for (const Collective collective : {&ring, &server}) {
            const auto trace = collective(initial, Slow, {});
            QCOMPARE(trace.front().buffers, initial);
            QVERIFY(holdsTheSum(initial, trace.back()));
            QVERIFY(rowsAreBitEqual(trace.back()));
            QVERIFY(wrongOnes(trace.back()).empty());
            for (const Step& step : trace) QVERIFY(countsExplainTheNumbers(initial, step));
        }
        QCOMPARE(lastStep(ring(initial, Slow)), 2 * (p - 1));
        QCOMPARE(lastStep(server(initial, Slow)), p == 1 ? 0 : 2);
    }

    void everyDeviceSendsAndReceivesOnceARound_data() { sizes(); }
    void everyDeviceSendsAndReceivesOnceARound()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        const auto trace = ring(numbersFor(p, V), Slow);
        double wire = 0;
        for (int k = 1; k <= lastStep(trace); ++k) {
            std::set<int> senders, receivers, chunks;
            for (const Transfer& t : trace[std::size_t(k)].transfers) {
                senders.insert(t.from), receivers.insert(t.to), chunks.insert(t.chunk);
                QCOMPARE(t.to, (t.from + 1) % p);
                QCOMPARE(t.bytes, 4.0 * chunkRange(V, p, t.chunk).count);
                // α and the bytes, also for an empty chunk
                QVERIFY(close(t.end - t.start, Slow.latency + t.bytes / Slow.bandwidth, 1e-9));
                QCOMPARE(t.start, trace[std::size_t(k - 1)].time);
                wire += t.bytes;
            }
            QCOMPARE(int(trace[std::size_t(k)].transfers.size()), p);
            QCOMPARE(int(senders.size()), p);
            QCOMPARE(int(receivers.size()), p);
            QCOMPARE(int(chunks.size()), p);
            QCOMPARE(trace[std::size_t(k)].phase, k < p ? Phase::ReduceScatter : Phase::AllGather);
        }
        QCOMPARE(wire, 2.0 * (p - 1) * V * 4);
        QCOMPARE(sum(trace.back().bytesSent), wire);
        // device r never sends chunk r + 1 while adding, nor chunk r + 2 while copying: within two elements of 2(p-1)/p V
        for (int r = 0; r < p; ++r) {
            const double sent = trace.back().bytesSent[std::size_t(r)];
            if (p > 1) QCOMPARE(sent, 4.0 * (2 * V - chunkRange(V, p, (r + 1) % p).count - chunkRange(V, p, (r + 2) % p).count));
            QVERIFY(std::abs(sent - 2.0 * (p - 1) / p * V * 4) < 2 * BytesPerElement);
        }
    }

    void theRingFollowsTheDefinition_data() { sizes(); }
    void theRingFollowsTheDefinition()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        const auto trace = ring(numbersFor(p, V), Slow);
        const auto mod = [p](int i) { return ((i % p) + p) % p; };
        for (int s = 0; s < p - 1; ++s)
            for (int r = 0; r < p; ++r) {
                QCOMPARE(trace[std::size_t(s + 1)].transfers[std::size_t(r)].chunk, mod(r - s));
                QCOMPARE(trace[std::size_t(p + s)].transfers[std::size_t(r)].chunk, mod(r + 1 - s));
            }
        // after reduce-scatter each chunk is finished on exactly one device: r holds r + 1
        const Step& scattered = trace[std::size_t(p - 1)];
        for (int r = 0; r < p; ++r)
            for (int c = 0; c < p; ++c) QCOMPARE(scattered.finished(r, c), c == mod(r + 1));
        for (int k = 0; k <= lastStep(trace); ++k)
            for (int c = 0; c < p; ++c) QCOMPARE(trace[std::size_t(k)].chunkOwners[std::size_t(c)], k < p - 1 ? -1 : mod(c - 1));
    }

    void mergedContributorsAreDisjoint_data() { sizes(); }
    void mergedContributorsAreDisjoint()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        const auto trace = ring(numbersFor(p, V), Slow);
        for (int k = 1; k < p; ++k)
            for (const Transfer& t : trace[std::size_t(k)].transfers)
                for (int device = 0; device < p; ++device) {
                    const auto& before = trace[std::size_t(k - 1)].contributors;
                    QVERIFY(before.at(t.from, t.chunk, device) * before.at(t.to, t.chunk, device) == 0);
                }
    }

    void timesFollowTheFormulas_data() { sizes(); }
    void timesFollowTheFormulas()
    {
        QFETCH(int, p);
        QFETCH(int, V);
        const Tensor initial = numbersFor(p, V);
        const double bytes = 4.0 * V, alpha = Slow.latency, B = Slow.bandwidth;
        const double ringTime = ring(initial, Slow).back().time, serverTime = server(initial, Slow).back().time;
        // rounds wait for the largest chunk, of ceil(V/p) elements; that is V/p if p divides V
        QVERIFY(close(ringTime, 2 * (p - 1) * (alpha + 4.0 * ((V + p - 1) / p) / B)));
        if (V % p == 0) QVERIFY(close(ringTime, 2 * (p - 1) * alpha + 2.0 * (p - 1) / p * bytes / B));
        QVERIFY(close(serverTime, p == 1 ? 0 : 2 * (alpha + p * bytes / B)));
        if (p > 1 && V % p == 0) {
            const Network prompt{0, 1e6};
            QVERIFY(close(server(initial, prompt).back().time / ring(initial, prompt).back().time, double(p) * p / (p - 1)));
        }
    }

    void timeIsMonotone()
    {
        for (const Collective collective : {&ring, &server})
            for (int p = 2; p <= 16; ++p) {
                const auto time = [&](int V, double alpha, double B) {
                    return collective(numbersFor(p, V), {alpha, B}, {}).back().time;
                };
                for (const int V : {1, 7, 100}) {
                    const double base = time(V, 1e-5, 1e6);
                    QVERIFY(time(V, 2e-5, 1e6) > base);
                    QVERIFY(time(V, 1e-5, 2e6) < base);
                    QVERIFY(time(V + 1, 1e-5, 1e6) >= base);
                    QVERIFY(time(V + p, 1e-5, 1e6) > base);
                }
            }
    }

    void theServersLinkCarriesOneBufferAfterTheOther()
    {
        const int p = 5, V = 12;
        const auto trace = server(numbersFor(p, V), Slow);
        const double each = 4.0 * V / Slow.bandwidth;
        for (int k = 1; k <= 2; ++k)
            for (int i = 0; i < p; ++i) {
                const Transfer& t = trace[std::size_t(k)].transfers[std::size_t(i)];
                QCOMPARE(t.from, k == 1 ? i : p);
                QCOMPARE(t.to, k == 1 ? p : i);
                QCOMPARE(t.chunk, 0);
                QVERIFY(close(t.start - trace[std::size_t(k - 1)].time, i * each, 1e-9) || i == 0);
                QVERIFY(close(t.end - t.start, Slow.latency + each, 1e-9));
            }
        QCOMPARE(trace[2].bytesSent, std::vector<double>(p, 4.0 * V));
        QCOMPARE(trace[2].serverBytesSent, 4.0 * V * p);
        QCOMPARE(trace[0].chunkOwners[0], -1);
        QCOMPARE(trace[1].chunkOwners[0], p);
    }

    // --- faults -----------------------------------------------------------------------------------------------

    /// In round k of reduce-scatter device 0 sends chunk c = 1 - k, in which c, c+1, ..., 0 are: k of them. They are lost.
    void aLostPartialSumIsMissingEverywhere()
    {
        for (int p = 2; p <= 16; ++p)
            for (int k = 1; k < p; ++k) {
                const int c = (1 - k + p) % p;
                std::map<std::array<int, 3>, int> expected;
                for (int r = 0; r < p; ++r)
                    for (int i = 0; i < k; ++i) expected[{r, c, (c + i) % p}] = 0;
                const Tensor initial = numbersFor(p, 12);
                const auto trace = ring(initial, Slow, {Fault::DropMessage, k});
                QVERIFY(wrongOnes(trace.back()) == expected);
                QVERIFY(countsExplainTheNumbers(initial, trace.back()));
                QVERIFY(trace[std::size_t(k)].transfers[0].lost);
            }
    }
    void aPartialSumThatArrivesTwiceCountsTwiceEverywhere()
    {
        for (int p = 2; p <= 16; ++p)
            for (int k = 1; k < p; ++k) {
                const int c = (1 - k + p) % p;
                std::map<std::array<int, 3>, int> expected;
                for (int r = 0; r < p; ++r)
                    for (int i = 0; i < k; ++i) expected[{r, c, (c + i) % p}] = 2;
                const Tensor initial = numbersFor(p, 12);
                const auto trace = ring(initial, Slow, {Fault::DuplicateMessage, k});
                QVERIFY(wrongOnes(trace.back()) == expected);
                QVERIFY(countsExplainTheNumbers(initial, trace.back()));
            }
    }
    /// All-gather replaces, so twice is harmless; a lost chunk leaves device 1 and all behind it with what they had.
    void inAllGatherOnlyLossDoesHarm()
    {
        for (int p = 2; p <= 16; ++p)
            for (int k = p; k <= 2 * (p - 1); ++k) {
                const Tensor initial = numbersFor(p, 12);
                QVERIFY(wrongOnes(ring(initial, Slow, {Fault::DuplicateMessage, k}).back()).empty());
                const int c = ((1 - k) % p + p) % p, owner = (c + p - 1) % p;
                const auto trace = ring(initial, Slow, {Fault::DropMessage, k});
                // device 1 kept its partial sum of c, c+1, ..., 1 and handed that on, up to the device before the owner
                std::map<std::array<int, 3>, int> expected;
                for (int r = 1; r != owner; r = (r + 1) % p)
                    for (int i = 0; i < p; ++i)
                        if (i > (1 - c + p) % p) expected[{r, c, (c + i) % p}] = 0;
                QVERIFY(wrongOnes(trace.back()) == expected);
                QVERIFY(countsExplainTheNumbers(initial, trace.back()));
            }
    }
    /// After n rounds of adding, chunk c has got n devices further: c, ..., c+n are inside, the others are lost everywhere.
    void allGatherTooEarlyLosesTheRest()
    {
        for (int p = 2; p <= 16; ++p)
            for (int n = 0; n < p - 1; ++n) {
                const Tensor initial = numbersFor(p, 12);
                const auto trace = ring(initial, Slow, {Fault::EarlyAllGather, n});
                std::map<std::array<int, 3>, int> expected;
                for (int r = 0; r < p; ++r)
                    for (int c = 0; c < p; ++c)
                        for (int i = n + 1; i < p; ++i) expected[{r, c, (c + i) % p}] = 0;
                QVERIFY(wrongOnes(trace.back()) == expected);
                QVERIFY(countsExplainTheNumbers(initial, trace.back()));
                QCOMPARE(lastStep(trace), n + p - 1);
                QCOMPARE(trace.back().chunkOwners, std::vector<int>(std::size_t(p), -1));
            }
    }
    void theServersFaults()
    {
        const int p = 4;
        const Tensor initial = numbersFor(p, 12);
        using Wrong = std::map<std::array<int, 3>, int>;
        const auto wrong = [&](Fault fault) { return wrongOnes(server(initial, Slow, fault).back()); };
        QVERIFY(wrong({Fault::DropMessage, 1}) == (Wrong{{{0, 0, 0}, 0}, {{1, 0, 0}, 0}, {{2, 0, 0}, 0}, {{3, 0, 0}, 0}}));
        QVERIFY(wrong({Fault::DuplicateMessage, 1}) == (Wrong{{{0, 0, 0}, 2}, {{1, 0, 0}, 2}, {{2, 0, 0}, 2}, {{3, 0, 0}, 2}}));
        QVERIFY(wrong({Fault::DropMessage, 2}) == (Wrong{{{0, 0, 1}, 0}, {{0, 0, 2}, 0}, {{0, 0, 3}, 0}}));
        QVERIFY(wrong({Fault::DuplicateMessage, 2}).empty());
        QVERIFY(wrong({Fault::EarlyAllGather, 3}) == (Wrong{{{0, 0, 3}, 0}, {{1, 0, 3}, 0}, {{2, 0, 3}, 0}, {{3, 0, 3}, 0}}));
    }
};

REGISTER_TEST(TestCollectives)
#include "test_collectives.moc"
