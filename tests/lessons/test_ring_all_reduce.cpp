#include "engine/data/digits.h"
#include "engine/nn/train.h"
#include "tests/lessons/ring.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <cmath>
#include <numeric>

using namespace ring;
using engine::Array;
using engine::Values;

namespace {

std::string textOf(const Values& values, const std::string& name) { return std::get<std::string>(valueOf(values, name).content); }
std::vector<Values> listOf(const Values& values, const std::string& name)
{
    return std::get<std::vector<Values>>(valueOf(values, name).content);
}

constexpr const char* Names[] = {"ring",        "server",      "naive", "recursive-doubling", "halving-doubling",
                                 "double-tree", "hierarchical"};

} // namespace

class TestRingAllReduce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chartsCountWhatTheStepsHold_data() { situations(); }
    void chartsCountWhatTheStepsHold()
    {
        const auto session = situation();
        const int last = session->lastStep();
        const auto charts = session->charts(last);
        QCOMPARE(charts.empty(), last == 0);
        if (last == 0) return;
        QFETCH(QString, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        const auto &sent = charts[0].curves, &finished = charts[1].curves;
        for (int k = 0; k <= last; ++k) {
            const Array bytes = arrayOf(session->values(k), "bytesSent");
            QCOMPARE(sent[0].y[std::size_t(k)], *std::max_element(bytes.data.begin(), bytes.data.end()));
        }
        const int chunks = algorithm == QLatin1String("ring") ? p : 1;
        QCOMPARE(finished[0].y.front(), 0.0);
        QCOMPARE(finished[0].y.back(), double(p * chunks));
        if (chunks > 1) { // reduce-scatter ends with one finished chunk on each device, or more that were empty
            QCOMPARE(finished[0].y[std::size_t(p - 1)], double(p));
            QCOMPARE(sent[1].y.front(), 8.0 * V);
            QVERIFY(sent[0].y.back() <= sent[1].y.front() + 8.0 * p); // chunks differ by one element
        }
    }

    /// 16 times the mean gradient of its own 16 digits, computed in double, output layer first.
    void buffersAreTheGradientsOfTheShards()
    {
        const auto session = opened({{"devices", "3"}, {"elements", "2410"}, {"seed", "5"}});
        const Array buffers = arrayOf(session->values(0), "buffers");
        QCOMPARE(buffers.shape, (std::vector<int>{3, 2410}));
        const engine::Network net({64},
                                  {engine::Dense{32}, engine::ActivationLayer{engine::Activation::Tanh}, engine::Dense{10}});
        const auto parameters = engine::initialParameters<double>(net, engine::Initialisation::Uniform, engine::Random(5));
        for (int d = 0; d < 3; ++d) {
            std::vector<int> rows(16);
            std::iota(rows.begin(), rows.end(), 16 * d);
            engine::Pass<double> pass;
            engine::gather(net, {engine::digits().images.data, engine::digits().labels, {}}, rows, pass);
            engine::forward<double>(net, parameters, pass);
            engine::backward<double>(net, parameters, engine::Loss::CrossEntropy, pass);
            const auto block = [&](const engine::Block& b) { return pass.gradient().subspan(b.offset, b.size()); };
            std::vector<double> gradient;
            for (const auto part : {block(*net.weights(2)), block(*net.biases(2)), block(*net.weights(0)), block(*net.biases(0))})
                gradient.insert(gradient.end(), part.begin(), part.end());
            for (int e = 0; e < 2410; ++e)
                QVERIFY(std::abs(buffers.data[std::size_t(2410 * d + e)] - 16 * gradient[std::size_t(e)]) < 1e-5);
        }
    }

    /// What operators record, element by element, is what the collectives of the engine compute.
    void theTapeComesToWhatTheCollectivesSay_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("V");
        for (int a = 0; a < engine::cluster::Algorithms; ++a)
            for (const auto& [p, V] : {std::pair(5, 17), std::pair(4, 7), std::pair(8, 3), std::pair(16, 40)})
                if (engine::cluster::fits({lessons::ring::Algorithm(a), p}, 2))
                    QTest::addRow("%s p=%d", Names[a], p) << a << p << V;
    }
    void theTapeComesToWhatTheCollectivesSay()
    {
        using engine::cluster::Fault;
        QFETCH(int, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        const auto text = [](int number) { return std::to_string(number); };
        for (const auto& [kind, name] :
             {std::pair(Fault::None, "none"), std::pair(Fault::DropMessage, "drop-message"),
              std::pair(Fault::DuplicateMessage, "duplicate-message"), std::pair(Fault::EarlyAllGather, "early-all-gather")}) {
            const auto session = opened({{"algorithm", Names[algorithm]},
                                         {"devices", text(p)},
                                         {"elements", text(V)},
                                         {"fault", name},
                                         {"fault-round", "1"}});
            const auto steps = engine::cluster::allReduced({lessons::ring::Algorithm(algorithm), p},
                                                           lessons::ring::gradients(p, V, 1), {20e-6, 1e6, 2, 1}, {kind, 1});
            QCOMPARE(session->lastStep(), engine::lastStep(steps));
            for (int k = 0; k <= session->lastStep(); ++k) {
                const Values values = session->values(k);
                const auto& expected = steps[std::size_t(k)];
                const auto same = [](const Array& a, const engine::Tensor& b) {
                    return a.shape == b.shape && std::equal(a.data.begin(), a.data.end(), b.data.begin(), b.data.end());
                };
                QVERIFY2(same(arrayOf(values, "buffers"), expected.buffers), name);
                QVERIFY2(same(arrayOf(values, "contributors"), expected.contributors), name);
                QCOMPARE(arrayOf(values, "bytesSent").data, expected.bytesSent);
                QCOMPARE(numberOf(values, "time"), expected.time);
            }
        }
    }

    /// The curves are the formulas of the α-β clock, where p divides the elements.
    void curvesFollowTheFormulas()
    {
        for (const int p : {4, 8}) {
            const auto session = opened({{"devices", std::to_string(p)}, {"show", "crossover"}, {"elements", "64"}});
            const Array times = arrayOf(session->values(0), "timeOnSizes"), rates = arrayOf(session->values(0), "rateOnSizes");
            QCOMPARE(times.shape, (std::vector<int>{7, 7})); // 16 bytes ... 64 kB
            const double a = 20e-6, B = 1e6, lg = std::log2(p);
            for (int i = p > 4 ? 1 : 0; i < 7; ++i) {
                const double V = 16 * std::pow(4, i), even = 2.0 * (p - 1) / p * V / B;
                const double due[] = {2 * (p - 1) * a + even,
                                      2 * (a + p * V / B),
                                      2 * (p - 1) * (a + V / B),
                                      lg * (a + V / B),
                                      2 * lg * a + even,
                                      0,
                                      (2 + 2 * (p / 2 - 1)) * a + even};
                for (int row = 0; row < 7; ++row) {
                    const std::size_t at = std::size_t(7 * row + i);
                    if (row != 5) QVERIFY(std::abs(times.data[at] / due[row] - 1) < 1e-9);
                    QVERIFY(std::abs(rates.data[at] * times.data[at] / (even * B) - 1) < 1e-9);
                }
            }
        }
        // five devices are in no pairs and in no groups of two
        QCOMPARE(arrayOf(opened({{"devices", "5"}})->values(0), "timeOnSizes").shape[0], 4);
    }

    void transfersAndMemoryAreTold()
    {
        const auto session = opened({{"algorithm", "halving-doubling"}});
        const Values first = session->values(1), last = session->values(4);
        const auto sent = listOf(first, "transfers");
        QCOMPARE(numberOf(sent[0], "to"), 2.0); // 0 xor 4/2
        QCOMPARE(numberOf(sent[0], "chunk"), 2.0);
        QCOMPARE(numberOf(sent[0], "chunks"), 2.0);
        QCOMPARE(textOf(sent[0], "kind"), std::string("add"));
        QCOMPARE(textOf(listOf(last, "transfers")[0], "kind"), std::string("copy"));
        QCOMPARE(numberOf(listOf(first, "memory")[3], "buffer"), 48.0);
        QCOMPARE(numberOf(listOf(first, "memory")[3], "arriving"), 24.0); // half of it waits to be added
        QCOMPARE(numberOf(listOf(last, "memory")[3], "arriving"), 0.0);
        QCOMPARE(listOf(first, "memory").size(), std::size_t(4));
        QCOMPARE(listOf(opened({{"algorithm", "server"}})->values(1), "memory").size(), std::size_t(5));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto session = opened();
        const auto refuses = [&](const std::vector<engine::Change>& changes) {
            try {
                session->apply(changes);
                return std::string();
            } catch (const engine::InputError& error) {
                return std::string(error.what());
            }
        };
        QVERIFY(refuses({{"algorithm", "recursive-doubling"}, {"devices", "6"}}).find("4 / 8") != std::string::npos);
        QVERIFY(refuses({{"algorithm", "halving-doubling"}, {"devices", "15"}}).find("8 / 16") != std::string::npos);
        QVERIFY(refuses({{"algorithm", "hierarchical"}, {"devices", "7"}, {"group", "3"}}).find("6 / 9") != std::string::npos);
        QCOMPARE(session->lastStep(), 6); // and nothing has changed
    }

    /// Questions of each algorithm, against the formulas.
    void answersFollowTheFormulas()
    {
        struct Due {
            const char* algorithm;
            double rounds, bytes;
        };
        // p = 8, V = 4 · 64 bytes
        for (const Due& due : {Due{"naive", 14, 7 * 256}, Due{"recursive-doubling", 3, 3 * 256}, Due{"halving-doubling", 6, 448},
                               Due{"hierarchical", 2 + 6, 448}}) {
            const auto session = opened({{"algorithm", due.algorithm}, {"devices", "8"}, {"elements", "64"}});
            for (const auto& question : session->questions()) {
                const auto answer = session->outcome(question, question.reveals).right;
                if (question.id == QLatin1String("rounds")) QCOMPARE(answer.number, due.rounds);
                if (question.id == QLatin1String("bytes")) QCOMPARE(answer.number, due.bytes);
            }
            QCOMPARE(int(session->questions().size()), 3);
        }
    }

    /// V* = α B (2(p - 1) - log2 p) / (log2 p - 2(p - 1)/p), and halving-doubling is faster from α B log2 p / (log2 p - 2(p -
    /// 1)/p) on: it has as many rounds more as there are pairs of each.
    void theCaptionSaysWhoIsFastest()
    {
        for (const int p : {4, 8, 16}) {
            const double lg = std::log2(p), less = lg - 2.0 * (p - 1) / p, even = 20e-6 * 1e6;
            const auto session = opened({{"devices", std::to_string(p)}, {"show", "crossover"}, {"group", "1"}});
            const QString text = session->caption(1).whole();
            QVERIFY(text.startsWith(QLatin1String("Recursive doubling.")));
            for (const double bytes : {even * lg / less, even * (2 * (p - 1) - lg) / less})
                QVERIFY2(text.contains(widgets::bytes(bytes)), qPrintable(text + widgets::bytes(bytes)));
            QVERIFY(session->caption(0).whole() == text && !text.contains(QLatin1String("power")));
        }
        QVERIFY(opened({{"devices", "6"}, {"show", "crossover"}})->caption(0).whole().contains(QLatin1String("no power of two")));
    }

    void theStepsTellTheirPhase()
    {
        const auto ring = opened();
        QCOMPARE(ring->lastStep(), 6);
        for (int k = 0; k <= 6; ++k)
            QCOMPARE(textOf(ring->values(k), "phase"), std::string(k == 0 ? "start" : k <= 3 ? "reduce-scatter" : "all-gather"));
        const auto server = opened({{"algorithm", "server"}});
        QCOMPARE(server->lastStep(), 2);
        QCOMPARE(textOf(server->values(1), "phase"), std::string("gather"));
        QCOMPARE(textOf(server->values(2), "phase"), std::string("broadcast"));
        QCOMPARE(int(ring->phases().size()), 2);
        QCOMPARE(ring->phases()[1].firstStep, 4);
    }

    void theNumbersOfTheDefaultRun()
    {
        const auto session = opened();
        const Values end = session->values(6);
        // 2(p-1)α + 2(p-1)/p V/B = 6 · 20 µs + 1.5 · 48 µs, and 2(α + pV/B) = 2 · (20 + 192) µs
        QVERIFY(std::abs(numberOf(end, "time") - 192e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(end, "ringTime") - 192e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(end, "serverTime") - 424e-6) < 1e-12);
        QCOMPARE(arrayOf(end, "bytesSent").data, std::vector<double>(4, 72));
        QCOMPARE(arrayOf(end, "chunkOwners").data, (std::vector<double>{3, 0, 1, 2}));
        QCOMPARE(arrayOf(session->values(2), "chunkOwners").data, std::vector<double>(4, -1));
        const auto transfers = listOf(session->values(2), "transfers");
        QCOMPARE(transfers.size(), std::size_t(4));
        // in the second round device 1 sends chunk D = 0 - 1
        QCOMPARE(numberOf(transfers[0], "from"), 0.0);
        QCOMPARE(numberOf(transfers[0], "to"), 1.0);
        QCOMPARE(numberOf(transfers[0], "chunk"), 3.0);
        QCOMPARE(numberOf(transfers[0], "bytes"), 12.0);
        QVERIFY(std::abs(numberOf(transfers[0], "start") - 32e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(transfers[0], "end") - 64e-6) < 1e-12);
    }

    void faultsAreCountedAndMeasured()
    {
        const auto session = opened({{"fault", "drop-message"}, {"fault-round", "2"}});
        const Values end = session->values(session->lastStep());
        QCOMPARE(numberOf(end, "wrongSums"), 3.0); // the three numbers of chunk D
        const Array start = arrayOf(session->values(0), "buffers");
        double largest = 0; // devices 4 and 1 are missing
        for (const int e : {9, 10, 11})
            largest = std::max(largest, std::abs(start.data[std::size_t(e)] + start.data[std::size_t(36 + e)]));
        QVERIFY(std::abs(numberOf(end, "largestError") - largest) < 1e-5);
        QVERIFY(session->caption(session->lastStep()).whole() != opened()->caption(6).whole());
        QCOMPARE(numberOf(listOf(session->values(2), "transfers")[0], "lost"), 1.0);
    }

    void latencyMayBeZeroAndRoundsFollowTheFault()
    {
        QVERIFY(std::abs(numberOf(opened({{"latency", "0"}})->values(6), "time") - 72e-6) < 1e-12);
        QCOMPARE(opened({{"fault", "early-all-gather"}, {"fault-round", "0"}})->lastStep(), 3);
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"fault", "early-all-gather"}, {"fault-round", "3"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"fault", "drop-message"}, {"fault-round", "7"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"devices", "17"}}));
        QCOMPARE(opened({{"devices", "1"}})->lastStep(), 0);
        QCOMPARE(opened({{"devices", "1"}, {"algorithm", "server"}})->lastStep(), 0);
    }
};

REGISTER_CORNERS("ring-all-reduce", "devices=1", "devices=16 elements=5", "devices=16 elements=2410",
                 "devices=2 elements=1 algorithm=server", "fault=drop-message fault-round=2 elements=7",
                 "fault=duplicate-message fault-round=2 elements=7", "fault=duplicate-message fault-round=5",
                 "fault=early-all-gather fault-round=0", "fault=early-all-gather fault-round=1 devices=5",
                 "algorithm=server fault=drop-message", "algorithm=server fault=duplicate-message fault-round=2",
                 "algorithm=server fault=early-all-gather", "algorithm=server devices=16 fault=duplicate-message",
                 "latency=0 bandwidth=1e11 elements=13", "show=crossover devices=3", "algorithm=naive devices=3 elements=5",
                 "algorithm=naive devices=16 fault=drop-message fault-round=30",
                 "algorithm=recursive-doubling devices=16 elements=5", "algorithm=halving-doubling devices=16 elements=33",
                 "algorithm=halving-doubling fault=duplicate-message", "algorithm=double-tree devices=16 pieces=8",
                 "algorithm=double-tree devices=5 elements=3 pieces=1", "algorithm=double-tree devices=8 fault=early-all-gather",
                 "algorithm=hierarchical devices=16 group=4 within=10", "algorithm=hierarchical devices=6 group=6",
                 "algorithm=hierarchical devices=8 group=1 elements=100",
                 "algorithm=recursive-doubling devices=2 fault=drop-message")
REGISTER_TEST(TestRingAllReduce, "ring-all-reduce")
#include "test_ring_all_reduce.moc"
