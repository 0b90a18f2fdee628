#include "engine/cluster/algorithms.h"
#include "engine/cluster/ring.h"
#include "engine/core/random.h"
#include "tests/run.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <set>

using namespace engine;
using namespace engine::cluster;

Q_DECLARE_METATYPE(engine::cluster::Choice)

namespace {

constexpr const char* Names[] = {"ring",        "server",      "naive", "recursive-doubling", "halving-doubling",
                                 "double-tree", "hierarchical"};

Tensor randomNumbers(int p, int V)
{
    Tensor buffers({p, V});
    Random random(std::uint64_t(7000 * p + V));
    for (float& x : buffers.data) x = float(random.uniform(-1, 1));
    return buffers;
}
bool nearly(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }
int log2Of(int p) { return std::bit_width(unsigned(p)) - 1; }

/// The sums of one element, in the documented order, by hand: x[r] is device r's.
float around(const std::vector<float>& x, int first)
{
    const int n = int(x.size());
    float sum = x[std::size_t(first)];
    for (int i = 1; i < n; ++i) sum = x[std::size_t((first + i) % n)] + sum;
    return sum;
}
float byPairs(std::vector<float> x, bool nearFirst)
{
    const std::size_t p = x.size();
    for (std::size_t d = nearFirst ? 1 : p / 2; d >= 1 && d < p; d = nearFirst ? 2 * d : d / 2) {
        const std::vector<float> old = x;
        for (std::size_t r = 0; r < p; ++r) x[r] = old[r] + old[r ^ d];
    }
    return x[0];
}
float ofGroups(const std::vector<float>& x, int g, int chunk)
{
    const int k = int(x.size()) / g;
    std::vector<float> sums;
    for (int n = 0; n < k; ++n) sums.push_back(around({x.begin() + n * g, x.begin() + (n + 1) * g}, chunk / k));
    return around(sums, chunk % k);
}
/// Own number, then those of its children as they arrive.
float ofTree(const std::vector<float>& x, int r, int chunk, const Trace<Step>& trace)
{
    float sum = x[std::size_t(r)];
    for (const Step& step : trace)
        for (const Transfer& t : step.transfers)
            if (t.adds && t.chunk == chunk && t.to == r) sum += ofTree(x, t.from, chunk, trace);
    return sum;
}
float reference(const Choice& choice, int group, const std::vector<float>& x, int chunk, const Trace<Step>& trace)
{
    const int p = choice.devices;
    switch (choice.algorithm) {
    case Algorithm::Ring: return around(x, chunk);
    case Algorithm::Hierarchical: return ofGroups(x, group, chunk);
    case Algorithm::RecursiveDoubling: return byPairs(x, true);
    case Algorithm::HalvingDoubling: return byPairs(x, false);
    case Algorithm::DoubleTree: {
        int root = 0;
        while (parentInTree(chunk % 2, root, p) >= 0) ++root;
        return ofTree(x, root, chunk, trace);
    }
    default: {
        float sum = x[0];
        for (int r = 1; r < p; ++r) sum += x[std::size_t(r)];
        return sum;
    }
    }
}

} // namespace

class TestAlgorithms : public QObject {
    Q_OBJECT

    static void all()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("V");
        for (int a = 0; a < Algorithms; ++a)
            for (const int p : {1, 2, 3, 4, 5, 6, 8, 12, 16})
                for (const int group : {1, 2, 3, 4, 8})
                    for (const int pieces : {1, 3}) {
                        const Choice choice{Algorithm(a), p, pieces};
                        const bool hasGroups = choice.algorithm == Algorithm::Hierarchical;
                        const bool hasPieces = choice.algorithm == Algorithm::DoubleTree;
                        if (!fits(choice, group) || (!hasGroups && group > 1) || (!hasPieces && pieces > 1)) continue;
                        for (const int V : std::set<int>{1, std::max(1, p - 1), p, p + 1, 48, 101})
                            QTest::addRow("%s p=%d g=%d q=%d V=%d", Names[a], p, group, pieces, V) << choice << group << V;
                    }
    }
    struct Case {
        Choice choice;
        Network network;
        Tensor initial;
        Trace<Step> trace;
        int p, V, group;
    };
    static Case fetched()
    {
        QFETCH(Choice, choice);
        QFETCH(int, group);
        QFETCH(int, V);
        const Network network{20e-6, 1e6, group, 1};
        const Tensor initial = randomNumbers(choice.devices, V);
        return {choice, network, initial, allReduced(choice, initial, network), choice.devices, V, group};
    }

private Q_SLOTS:
    void allEndWithTheSumInItsOrder_data() { all(); }
    void allEndWithTheSumInItsOrder()
    {
        const Case c = fetched();
        for (int e = 0; e < c.V; ++e) {
            std::vector<float> x;
            for (int r = 0; r < c.p; ++r) x.push_back(c.initial.at(r, e));
            const int chunk = chunkOf(c.V, c.trace[0].chunks(), e);
            const float sum = reference(c.choice, c.group, x, chunk, c.trace);
            for (int r = 0; r < c.p; ++r) QVERIFY(c.trace.back().buffers.at(r, e) == sum);
        }
        for (int r = 0; r < c.p; ++r)
            for (int k = 0; k < c.trace[0].chunks(); ++k) QVERIFY(c.trace.back().finished(r, k));
    }

    /// Nobody's part is counted twice, nobody gets what it has, and each link carries one message a round.
    void whatArrivesIsNews_data() { all(); }
    void whatArrivesIsNews()
    {
        const Case c = fetched();
        if (c.choice.onServer()) return; // a machine of its own: tested with the ring
        for (std::size_t k = 1; k < c.trace.size(); ++k) {
            const Contributions& before = c.trace[k - 1].contributors;
            std::set<int> senders, receivers;
            for (const Transfer& t : c.trace[k].transfers) {
                QVERIFY(t.from != t.to && senders.insert(t.from).second && receivers.insert(t.to).second);
                for (int chunk = t.chunk; chunk < t.chunk + t.chunks; ++chunk) {
                    bool news = false;
                    for (int d = 0; d < c.p; ++d) {
                        const bool there = before.at(t.to, chunk, d) > 0, comes = before.at(t.from, chunk, d) > 0;
                        news |= comes && !there;
                        QVERIFY(!t.adds || !(there && comes));
                        QVERIFY(t.adds || comes || !there); // what is replaced is inside of what replaces it
                    }
                    QVERIFY(news);
                }
                QVERIFY(nearly(t.end - t.start, c.network.latency + t.bytes / c.network.bandwidth) || t.start > 0);
                QCOMPARE(t.bytes, 4.0 * chunkRange(c.V, c.trace[0].chunks(), t.chunk, t.chunks).count);
            }
        }
    }

    void roundsBytesAndTimesAreThoseOfTheFormulas_data() { all(); }
    void roundsBytesAndTimesAreThoseOfTheFormulas()
    {
        const Case c = fetched();
        const int p = c.p, g = c.group, k = p / g, rounds = lastStep(c.trace), lg = log2Of(p);
        const double V = 4.0 * c.V, a = c.network.latency, B = c.network.bandwidth, time = c.trace.back().time;
        QVERIFY(nearly(duration(c.choice, c.V, c.network), time));
        const auto sent = [&](int r) { return c.trace.back().bytesSent[std::size_t(r)]; };
        if (c.V % p == 0 && c.V % (2 * c.choice.pieces) == 0)
            for (int r = 0; r < p; ++r) {
                double due = 2.0 * (p - 1) / p * V;
                if (c.choice.algorithm == Algorithm::RecursiveDoubling) due = lg * V;
                if (c.choice.algorithm == Algorithm::Naive) due = p == 1 ? 0 : r == 0 ? (p - 1) * V : V;
                if (c.choice.onServer()) due = p == 1 ? 0 : V;
                if (c.choice.algorithm == Algorithm::DoubleTree) {
                    due = 0; // half a buffer up, and half a buffer to each child
                    for (const int tree : {0, 1})
                        for (int other = 0; other < p; ++other)
                            due += V / 2 * ((parentInTree(tree, other, p) >= 0) && (other == r)) +
                                   V / 2 * (parentInTree(tree, other, p) == r);
                    QVERIFY(due <= 2 * V || p % 2 == 1);
                }
                QVERIFY(nearly(sent(r), due));
            }
        const double even = 2.0 * (p - 1) / p * V / B;
        const bool divides = c.V % p == 0;
        switch (c.choice.algorithm) {
        case Algorithm::Ring:
            QCOMPARE(rounds, 2 * (p - 1));
            if (divides) QVERIFY(nearly(time, 2 * (p - 1) * a + even));
            break;
        case Algorithm::Server: QVERIFY(nearly(time, p == 1 ? 0 : 2 * (a + p * V / B))); break;
        case Algorithm::Naive:
            QCOMPARE(rounds, 2 * (p - 1));
            QVERIFY(nearly(time, 2 * (p - 1) * (a + V / B)));
            break;
        case Algorithm::RecursiveDoubling:
            QCOMPARE(rounds, lg);
            QVERIFY(nearly(time, lg * (a + V / B)));
            break;
        case Algorithm::HalvingDoubling:
            QCOMPARE(rounds, 2 * lg);
            if (divides) QVERIFY(nearly(time, 2 * lg * a + even));
            break;
        case Algorithm::Hierarchical:
            QCOMPARE(rounds, 2 * (g - 1) + 2 * (k - 1));
            if (divides) QVERIFY(nearly(time, (2 * (g - 1) + 2 * (k - 1)) * a + even));
            break;
        case Algorithm::DoubleTree: // each of 4 q (p - 1) messages takes one of p places; up and down all levels
            QVERIFY(rounds * p >= 4 * c.choice.pieces * (p - 1));
            QVERIFY(p == 1 || rounds >= 2 * int(std::bit_width(unsigned(p - 1))));
            break;
        }
    }

    /// T = 2(g-1) α1 + 2(g-1)/g V/B1 + 2(k-1) α2 + 2(k-1)/k (V/g)/B2, and a ring waits for its slow links.
    void linksWithinAGroupMayBeFaster()
    {
        const double a = 20e-6, B = 1e6, V = 4.0 * 48;
        for (const double faster : {1.0, 3.0, 50.0})
            for (const auto& [p, g] : {std::pair(4, 2), std::pair(8, 4), std::pair(8, 2), std::pair(12, 3), std::pair(16, 4)}) {
                const int k = p / g;
                const Network network{a, B, g, faster};
                const double due = 2 * (g - 1) * a / faster + 2.0 * (g - 1) / g * V / (B * faster) + 2 * (k - 1) * a +
                                   2.0 * (k - 1) / k * (V / g) / B;
                QVERIFY(nearly(duration(Choice{Algorithm::Hierarchical, p}, 48, network), due));
                QVERIFY(nearly(duration(Choice{Algorithm::Ring, p}, 48, network), duration(ringPlan(p), 48, {a, B})));
            }
        QVERIFY(nearly(duration(ringPlan(4), 48, {a, B, 4, 10}), duration(ringPlan(4), 48, {a, B}) / 10));
    }

    void theTwoTreesAreThoseOfNccl()
    {
        // ncclGetDtree, tabulated for 2 ... 16 ranks: nobody passes on in both trees, for odd n nobody but rank 0
        for (int p = 2; p <= 16; ++p) {
            std::set<int> inner[2];
            for (const int tree : {0, 1}) {
                int roots = 0;
                for (int r = 0; r < p; ++r) {
                    const int up = parentInTree(tree, r, p);
                    roots += up < 0;
                    if (up >= 0) inner[tree].insert(up);
                    int depth = 0;
                    for (int at = r; at >= 0; at = parentInTree(tree, at, p)) ++depth;
                    QVERIFY(depth <= int(std::bit_width(unsigned(p - 1))) + 1);
                }
                QCOMPARE(roots, 1);
            }
            std::set<int> both;
            for (const int r : inner[0])
                if (inner[1].contains(r)) both.insert(r);
            QVERIFY(both == (p % 2 == 0 || p == 1 ? std::set<int>{} : std::set<int>{0}));
        }
        QCOMPARE(parentInTree(0, 4, 8), 0);
        QCOMPARE(parentInTree(0, 6, 8), 4);
        QCOMPARE(parentInTree(1, 3, 8), 7);
    }
    /// Each tree has half of the elements, so that nobody sends more than 2V, and an element where they cannot be halved.
    void halvesAreEven()
    {
        for (const int V : {2410, 2402, 34, 33}) {
            const auto trace = allReduced({Algorithm::DoubleTree, 16, 8}, randomNumbers(16, V), {});
            for (const double sent : trace.back().bytesSent) QVERIFY(sent <= 4 * (2 * V + V % 2 * 2));
        }
    }
    /// Cut finely, two trees need about 2V/B (here within a third of it), however many devices there are.
    void manyPiecesMakeTreesFast()
    {
        for (const int p : {4, 8, 16}) {
            const double time = duration(Choice{Algorithm::DoubleTree, p, 32}, 64 * 100, {0, 1e6});
            QVERIFY(time >= 2.0 * (p - 1) / p * 4 * 6400 / 1e6 && time <= 2.7 * 4 * 6400 / 1e6);
        }
    }

    /// V* = α B (2(p-1) - log2 p) / (log2 p - 2(p-1)/p)
    void ringAndDoublingCross()
    {
        for (const int p : {4, 8, 16}) {
            const double a = 1e-3, B = 1e6, crossing = a * B * (2 * (p - 1) - log2Of(p)) / (log2Of(p) - 2.0 * (p - 1) / p);
            const auto ringWins = [&](double bytes) {
                const int elements = int(bytes / 4 / p) * p;
                return duration(Choice{Algorithm::Ring, p}, elements, {a, B}) <
                       duration(Choice{Algorithm::RecursiveDoubling, p}, elements, {a, B});
            };
            QVERIFY(!ringWins(0.98 * crossing) && ringWins(1.02 * crossing));
        }
    }

    void moreTakesLonger_data() { all(); }
    void moreTakesLonger()
    {
        const Case c = fetched();
        if (c.p == 1) return;
        const auto time = [&](int V, double a, double B) { return duration(c.choice, V, {a, B, c.group, 1}); };
        const double base = time(c.V, 1e-5, 1e6);
        QVERIFY(base > 0 && time(c.V, 2e-5, 1e6) > base && time(c.V, 1e-5, 2e6) < base);
        QVERIFY(time(c.V + 1, 1e-5, 1e6) >= base && time(c.V + 6 * c.p, 1e-5, 1e6) > base);
    }

    void onlySomeFit()
    {
        for (int p = 1; p <= 16; ++p) {
            const bool power = p == 1 || p == 2 || p == 4 || p == 8 || p == 16;
            QCOMPARE(fits({Algorithm::RecursiveDoubling, p}, 1), power);
            QCOMPARE(fits({Algorithm::HalvingDoubling, p}, 1), power);
            QCOMPARE(fits({Algorithm::Hierarchical, p}, 3), p % 3 == 0);
            QVERIFY(fits({Algorithm::Ring, p}, 3) && fits({Algorithm::DoubleTree, p}, 3));
        }
    }

    /// A lost message of a pair leaves the pair's sum wrong on one side only, and from then on everywhere it goes.
    void faultsHitTheFirstMessageOfARound()
    {
        const Tensor initial = randomNumbers(4, 8);
        const auto lost = allReduced({Algorithm::RecursiveDoubling, 4}, initial, {}, {Fault::DropMessage, 1});
        QVERIFY(lost[1].transfers[0].lost && !lost[1].transfers[1].lost);
        const auto inside = [&](const Trace<Step>& t, int r, int d) { return int(t.back().contributors.at(r, 0, d)); };
        QCOMPARE(inside(lost, 1, 0), 0); // device 1 never got device 0's
        QCOMPARE(inside(lost, 3, 0), 0); // and hands that on
        QCOMPARE(inside(lost, 2, 0), 1);
        const auto early = allReduced({Algorithm::Hierarchical, 4}, initial, {1e-5, 1e6, 2, 1}, {Fault::EarlyAllGather, 1});
        QCOMPARE(lastStep(early), 3); // one round of adding within, then copies across and within
        QCOMPARE(inside(early, 0, 2) * inside(early, 0, 0), 0);
    }
};

REGISTER_TEST(TestAlgorithms)
#include "test_algorithms.moc"
