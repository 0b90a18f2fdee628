#include "engine/cluster/pipeline.h"
#include "engine/cluster/staged.h"
#include "engine/core/error.h"
#include "engine/core/random.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace engine::cluster;

namespace {

constexpr Schedule All[] = {Schedule::GPipe,        Schedule::OneForwardOneBackward, Schedule::Interleaved,
                            Schedule::PipeDream,    Schedule::PipeDreamWithoutStash, Schedule::ZeroBubble,
                            Schedule::ZeroBubbleH2, Schedule::ZeroBubbleV,           Schedule::BreadthFirst};

Pace even(int p, Durations each, double latency = 0) { return {std::vector<Durations>(std::size_t(p), each), latency}; }

/// Every device at its own pace.
Pace uneven(int p, double latency)
{
    engine::Random random(std::uint64_t(17 * p));
    Pace pace{{}, latency};
    const auto draw = [&] { return random.uniform(0.5, 3); };
    for (int device = 0; device < p; ++device) pace.devices.push_back({draw(), draw(), draw(), draw()});
    return pace;
}

double makespan(Schedule schedule, int p, int m, const Pace& pace, int v = 1)
{
    return timelineOf({schedule, p, m, v}, pace).makespan();
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

std::vector<int> peaks(const Timeline& line)
{
    std::vector<int> all;
    for (int device = 0; device < line.pipeline.devices; ++device) all.push_back(peakOf(storedOn(line, device)));
    return all;
}

/// What must have ended, and how long before, so that an operation can begin: from the definition of back-propagation.
std::vector<std::pair<Operation, bool>> neededBy(const Operation& o, const Pipeline& pipeline)
{
    const auto [kind, s, j] = o;
    const int last = pipeline.stages() - 1;
    const Operation::Kind back = pipeline.splitsBackward() ? Operation::Input : Operation::Backward;
    std::vector<std::pair<Operation, bool>> needs; // and whether it may have to travel
    if (kind == Operation::Forward && s > 0) needs.push_back({{Operation::Forward, s - 1, j}, true});
    if (kind == back) needs.push_back({{Operation::Forward, s, j}, false});
    if (kind == back && s < last) needs.push_back({{back, s + 1, j}, true});
    if (kind == Operation::Weight) needs.push_back({{Operation::Input, s, j}, false});
    return needs;
}

} // namespace

/// Schedules of pipelines: laws of all of them, then the makespans and peaks that their papers prove.
class TestPipelines : public QObject {
    Q_OBJECT

    static void runs()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("m");
        QTest::addColumn<int>("v");
        QTest::addColumn<double>("latency");
        for (int i = 0; i < int(std::size(All)); ++i)
            for (const int p : {1, 2, 4, 7, 16})
                for (const int m : {1, 3, 4, 8, 14, 32})
                    for (const int v : {1, 2, 5}) {
                        if (chunksOf(All[i], v) != v) continue;
                        if (All[i] == Schedule::Interleaved && roundOf(p, m) == 0) continue;
                        for (const double latency : {0.0, 0.3})
                            QTest::addRow("%d p=%d m=%d v=%d c=%g", i, p, m, v, latency) << i << p << m << v << latency;
                    }
    }
    static Timeline ran()
    {
        QFETCH(int, schedule);
        QFETCH(int, p);
        QFETCH(int, m);
        QFETCH(int, v);
        QFETCH(double, latency);
        return timelineOf({All[schedule], p, m, v}, uneven(p, latency));
    }

private Q_SLOTS:
    void everyOperationIsDoneOnceAndWhereItsStageLives_data() { runs(); }
    void everyOperationIsDoneOnceAndWhereItsStageLives()
    {
        const Timeline line = ran();
        const Pipeline& pipeline = line.pipeline;
        std::map<std::array<int, 3>, int> count;
        for (const Box& box : line.boxes) {
            ++count[{box.operation.kind, box.operation.stage, box.operation.microBatch}];
            const int stage = box.operation.stage, p = pipeline.devices;
            QCOMPARE(box.device, pipeline.schedule == Schedule::ZeroBubbleV ? std::min(stage, 2 * p - 1 - stage) : stage % p);
        }
        const auto kinds = pipeline.splitsBackward() ? std::vector{Operation::Forward, Operation::Input, Operation::Weight}
                                                     : std::vector{Operation::Forward, Operation::Backward};
        QCOMPARE(count.size(), kinds.size() * std::size_t(pipeline.stages() * pipeline.microBatches));
        for (const Operation::Kind kind : kinds)
            for (int s = 0; s < pipeline.stages(); ++s)
                for (int j = 0; j < pipeline.microBatches; ++j) {
                    QCOMPARE((count[{kind, s, j}]), 1);
                    QVERIFY((line.at(line.boxOf({kind, s, j})).operation == Operation{kind, s, j}));
                }
    }

    void nothingBeginsBeforeWhatItNeeds_data() { runs(); }
    void nothingBeginsBeforeWhatItNeeds()
    {
        const Timeline line = ran();
        for (const Box& box : line.boxes)
            for (const auto& [operation, travels] : neededBy(box.operation, line.pipeline)) {
                const Box& needed = line.at(line.boxOf(operation));
                const double on = travels && needed.device != box.device ? line.pace.latency : 0;
                QVERIFY(box.start >= needed.end + on);
            }
    }

    void aDeviceDoesOneThingAtATimeAndIsBusyAsLongWhateverTheSchedule_data() { runs(); }
    void aDeviceDoesOneThingAtATimeAndIsBusyAsLongWhateverTheSchedule()
    {
        const Timeline line = ran();
        for (int device = 0; device < line.pipeline.devices; ++device) {
            double before = 0;
            for (const int i : line.rows[std::size_t(device)]) {
                QVERIFY(line.at(i).start >= before);
                before = line.at(i).end;
            }
            const Durations& d = line.pace.devices[std::size_t(device)];
            const double back = line.pipeline.splitsBackward() ? d.input + d.weight : d.backward;
            QVERIFY(close(line.busy(device), line.pipeline.microBatches * (d.forward + back)));
        }
    }

    /// Device s works m micro-batches; before it the first one passes all devices before, and after it the last one goes back.
    void noScheduleBeatsTheLowerBound_data() { runs(); }
    void noScheduleBeatsTheLowerBound()
    {
        const Timeline line = ran();
        const int v = line.pipeline.chunks;
        double way = 0;
        for (const Durations& d : line.pace.devices) {
            const double back = line.pipeline.splitsBackward() ? d.input : d.backward;
            const double all = line.pipeline.splitsBackward() ? d.input + d.weight : d.backward;
            QVERIFY(line.makespan() >= way / v + line.pipeline.microBatches * (d.forward + all) * (1 - 1e-12) -
                                           (line.pipeline.splitsBackward() ? d.weight * line.pipeline.microBatches : 0));
            way += d.forward + back;
        }
    }

    void memoryIsEmptyAtBothEndsAndHoldsWhatIsUnderWay_data() { runs(); }
    void memoryIsEmptyAtBothEndsAndHoldsWhatIsUnderWay()
    {
        const Timeline line = ran();
        const Operation::Kind last = line.pipeline.splitsBackward() ? Operation::Weight : Operation::Backward;
        for (int device = 0; device < line.pipeline.devices; ++device) {
            const Stored stored = storedOn(line, device);
            QCOMPARE(stored.back().second, 0);
            for (std::size_t i = 0; i + 1 < stored.size(); ++i) {
                const double middle = (stored[i].first + stored[i + 1].first) / 2;
                int count = 0;
                for (const int b : line.rows[std::size_t(device)]) {
                    const Operation o = line.at(b).operation;
                    count += o.kind == Operation::Forward && line.at(b).start < middle &&
                             line.at(line.boxOf({last, o.stage, o.microBatch})).end > middle;
                }
                QCOMPARE(stored[i].second, count);
            }
        }
    }

    void theCriticalPathHasNoGapButLatency_data() { runs(); }
    void theCriticalPathHasNoGapButLatency()
    {
        const Timeline line = ran();
        const std::vector<int> path = criticalPath(line);
        QCOMPARE(line.at(path.front()).start, 0.0);
        QCOMPARE(line.at(path.back()).end, line.makespan());
        for (std::size_t i = 1; i < path.size(); ++i) {
            const Box &from = line.at(path[i - 1]), &to = line.at(path[i]);
            QVERIFY(close(to.start - from.end, from.device == to.device ? 0 : line.pace.latency));
        }
    }

    /// (m + p - 1)(tF + tB), m (tF + tB) + (p - 1)(tF + tB) / v, and what latency adds to them.
    void makespansAreThoseOfThePapers()
    {
        for (const auto& [tF, tB] : {std::pair(1.0, 1.0), std::pair(1.0, 2.0), std::pair(1.5, 0.5)})
            for (const int p : {1, 2, 4, 8})
                for (const int m : {p, 2 * p, 5 * p}) {
                    const Pace pace = even(p, {tF, tB});
                    const double whole = (m + p - 1) * (tF + tB);
                    QVERIFY(close(makespan(Schedule::GPipe, p, m, pace), whole));
                    QVERIFY(close(makespan(Schedule::OneForwardOneBackward, p, m, pace), whole));
                    QVERIFY(close(makespan(Schedule::GPipe, p, m, even(p, {tF, tB}, 0.25)), whole + 2 * (p - 1) * 0.25));
                    if (p > 1)
                        QVERIFY(close(makespan(Schedule::OneForwardOneBackward, p, m, even(p, {tF, tB}, 0.25)),
                                      whole + 2 * 0.25 * ((p - 1) * m / p + p - 2)));
                    for (const int v : {2, 4})
                        QVERIFY(close(makespan(Schedule::Interleaved, p, m, pace, v), m * (tF + tB) + (p - 1) * (tF + tB) / v));
                }
        for (const int m : {1, 4, 9}) QVERIFY(close(makespan(Schedule::OneForwardOneBackward, 1, m, even(1, {1, 2})), 3 * m));
        for (const int p : {2, 5})
            for (const Schedule schedule : {Schedule::GPipe, Schedule::OneForwardOneBackward})
                QVERIFY(close(makespan(schedule, p, 1, even(p, {1, 2})), 3 * p));
        for (const auto& [f, i, w] : {std::array{1.0, 1.0, 1.0}, std::array{1.0, 1.5, 0.75}})
            for (const int p : {2, 4, 8})
                QVERIFY(close(makespan(Schedule::ZeroBubble, p, 3 * p, even(p, {f, 0, i, w})),
                              3 * p * (f + i + w) + (p - 1) * std::max({f + i - w, f, i})));
    }

    /// From 2 p - 1 micro-batches on: m (tF + tI + tW) within each device's span, and until all are done
    /// (p - 1) max(tF, tF + tI - 2 tW) more with H2, (p - 1) tF / 2 more with V and equal times.
    void zeroBubblesAreThoseOfTheDevicesSpans()
    {
        const auto within = [](const Timeline& line) {
            double most = 0;
            for (int device = 0; device < line.pipeline.devices; ++device) most = std::max(most, line.idleWithin(device));
            return most;
        };
        for (const int p : {1, 2, 4, 8, 64})
            for (const int m : {2 * p - 1, 2 * p, 5 * p}) {
                for (const auto& [f, i, w] : {std::array{1.0, 1.0, 1.0}, std::array{1.0, 1.5, 0.75}, std::array{1.5, 1.0, 1.0}}) {
                    const Timeline h2 = timelineOf({Schedule::ZeroBubbleH2, p, m}, even(p, {f, 0, i, w}));
                    QVERIFY(close(h2.makespan(), m * (f + i + w) + (p - 1) * std::max(f, f + i - 2 * w)));
                    QVERIFY(close(within(h2), (p - 1) * std::max(0.0, f + i - 2 * w)));
                    QCOMPARE(peaks(h2), std::vector<int>(std::size_t(p), 2 * p - 1));
                }
                const Timeline v = timelineOf({Schedule::ZeroBubbleV, p, m, 2}, even(p, {1, 0, 1, 1}));
                QVERIFY(close(v.makespan(), 3 * m + 0.5 * (p - 1)));
                QVERIFY(close(within(v), 0));
                QCOMPARE(peaks(v), std::vector<int>(std::size_t(p), 2 * p));
            }
        const Timeline h1 = timelineOf({Schedule::ZeroBubble, 4, 8}, even(4, {1, 0, 1, 1}));
        QVERIFY(within(h1) > 0); // H1 leaves some
        QCOMPARE(makespan(Schedule::ZeroBubbleV, 4, 8, even(4, {1, 0, 1, 1}), 2), 25.5);
    }

    /// The first device's row, written out by hand from the papers' figures, p = 2, m = 3.
    void ordersAreThoseOfThePapers()
    {
        const auto row = [](const Pipeline& pipeline, int device) {
            std::string text;
            const Orders orders = ordersOf(pipeline);
            for (const Operation& o : orders[std::size_t(device)])
                text += (text.empty() ? "" : " ") + std::string(1, "FBIW"[o.kind]) + std::to_string(o.microBatch + 1) +
                        (pipeline.chunks > 1 && o.stage >= pipeline.devices ? "'" : "");
            return text;
        };
        QCOMPARE(row({Schedule::ZeroBubbleH2, 2, 3}, 0), std::string("F1 F2 F3 I1 W1 I2 W2 I3 W3"));
        QCOMPARE(row({Schedule::ZeroBubbleH2, 2, 3}, 1), std::string("F1 I1 F2 I2 F3 I3 W1 W2 W3"));
        QCOMPARE(row({Schedule::ZeroBubbleV, 2, 3, 2}, 0),
                 std::string("F1 F2 F3 F1' I1' W1' F2' I2' W2' I1 W1 F3' I3' W3' I2 W2 I3 W3"));
        QCOMPARE(row({Schedule::BreadthFirst, 2, 2, 2}, 1), std::string("F1 F2 F1' F2' B2' B1' B2 B1"));
    }

    /// m (tF + tB) + (p - 1) (tF + tB) / v, with all activations of all chunks at once.
    void breadthFirstIsAsFastAsInterleavedAndStoresLikeGPipe()
    {
        for (const auto& [tF, tB] : {std::pair(1.0, 1.0), std::pair(1.0, 2.0)})
            for (const int p : {1, 2, 4, 8})
                for (const int m : {p, p + 1, 3 * p})
                    for (const int v : {1, 2, 4}) {
                        const Timeline line = timelineOf({Schedule::BreadthFirst, p, m, v}, even(p, {tF, tB}));
                        QVERIFY(close(line.makespan(), m * (tF + tB) + (p - 1) * (tF + tB) / v));
                        QCOMPARE(peaks(line), std::vector<int>(std::size_t(p), m * v));
                    }
    }

    void unevenStagesBreakTheSentenceOfTheSameBubble()
    {
        Pace slow = even(4, {1, 2});
        slow.devices[0] = {2, 4};
        QCOMPARE(makespan(Schedule::GPipe, 4, 8, slow), 57.0);
        QCOMPARE(makespan(Schedule::OneForwardOneBackward, 4, 8, slow), 51.0);
        QCOMPARE(makespan(Schedule::GPipe, 4, 8, even(4, {1, 2}, 0.25)), 34.5);
        QCOMPARE(makespan(Schedule::OneForwardOneBackward, 4, 8, even(4, {1, 2}, 0.25)), 37.0);
    }

    void peaksAreThoseOfThePapers()
    {
        const auto of = [](Schedule schedule, int p, int m, int v = 1) {
            return peaks(timelineOf({schedule, p, m, v}, even(p, {1, 1})));
        };
        for (const int p : {1, 3, 4, 8})
            for (const int m : {1, 2, 8, 24}) {
                QCOMPARE(of(Schedule::GPipe, p, m), std::vector<int>(std::size_t(p), m));
                std::vector<int> least;
                for (int r = 0; r < p; ++r) least.push_back(std::min(m, p - r));
                QCOMPARE(of(Schedule::OneForwardOneBackward, p, m), least);
                if (m % p != 0) continue;
                for (const int v : {2, 3}) {
                    std::vector<int> chunks;
                    for (int r = 0; r < p; ++r) chunks.push_back(std::min(m * v, 2 * (p - 1 - r) + (v - 1) * p + 1));
                    QCOMPARE(of(Schedule::Interleaved, p, m, v), chunks);
                }
            }
        QCOMPARE(of(Schedule::Interleaved, 4, 8, 2), (std::vector<int>{11, 9, 7, 5}));
        QCOMPARE(of(Schedule::ZeroBubble, 4, 8), (std::vector<int>{4, 4, 4, 4})); // p - r before the input half, r after it
    }

    void bubblesAreSharesOfBusyAndOfAllTime()
    {
        for (const int p : {1, 4, 16})
            for (const int m : {1, 8, 64}) {
                const Timeline line = timelineOf({Schedule::OneForwardOneBackward, p, m}, even(p, {1, 2}));
                QVERIFY(close(line.bubbleOverIdeal(), (p - 1.0) / m));
                QVERIFY(close(line.bubbleOfTotal(), (p - 1.0) / (m + p - 1)));
            }
    }

    /// Forward p v - 1 messages for each micro-batch instead of p - 1: the link back to the first device is new.
    void virtualStagesSendMoreThanTheirNumber()
    {
        QCOMPARE((Pipeline{Schedule::OneForwardOneBackward, 4, 8}.messages()), 2 * 8 * 3);
        QCOMPARE((Pipeline{Schedule::Interleaved, 4, 8, 2}.messages()), 2 * 8 * 7);
        QCOMPARE((Pipeline{Schedule::Interleaved, 1, 8, 2}.messages()), 0);
        QCOMPARE((Pipeline{Schedule::ZeroBubbleV, 4, 8, 2}.messages()), 2 * 8 * 6); // it turns round on the last device
    }

    void interleavingNamesTheNextThatComesOutEven()
    {
        for (const auto& [p, m, next] : {std::array{4, 9, 10}, std::array{4, 13, 15}, std::array{3, 7, 8}}) try {
                ordersOf({Schedule::Interleaved, p, m, 2});
                QFAIL("it should be refused");
            } catch (const engine::InputError& error) {
                QVERIFY2(QByteArray(error.what()).endsWith(std::to_string(next).c_str()), error.what());
            }
        for (const int m : {1, 2, 3, 5, 6, 7}) QCOMPARE(roundOf(4, m), m); // one round
    }

    void ownOrdersAreReadAsTheyAreWritten()
    {
        const Pipeline two{Schedule::OneForwardOneBackward, 2, 2};
        const Operation::Kind F = Operation::Forward, B = Operation::Backward;
        QVERIFY((ordersIn("FFBB/FBFB", two) ==
                 Orders{{{F, 0, 0}, {F, 0, 1}, {B, 0, 0}, {B, 0, 1}}, {{F, 1, 0}, {B, 1, 0}, {F, 1, 1}, {B, 1, 1}}}));
        QVERIFY((ordersIn("", two) == Orders{{}, {}}));
        for (const char* wrong : {"FFF", "X", "F/F/F", "FW", "F F"})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, ordersIn(wrong, two));
        try {
            timelineOf(two, ordersIn("FB/F", two), even(2, {1, 1}));
            QFAIL("nobody has made its gradient");
        } catch (const engine::InputError& error) {
            QCOMPARE(error.what(), "device 1 cannot do B1 yet: it needs B1 of device 2");
        }
        const Timeline part = timelineOf(two, ordersIn("FF/F", two), even(2, {1, 1}));
        QCOMPARE(part.makespan(), 2.0);
        QCOMPARE(part.boxOf({B, 0, 0}), -1);
    }

    void batchesFollowEachOtherAfterTheFlush()
    {
        const Timeline one = timelineOf({Schedule::OneForwardOneBackward, 3, 4}, uneven(3, 0.2)), three = repeated(one, 3);
        QVERIFY(close(three.makespan(), 3 * one.makespan()));
        QCOMPARE(three.boxes.size(), 3 * one.boxes.size());
        for (std::size_t i = 0; i < three.boxes.size(); ++i) {
            const Box &box = three.boxes[i], &first = one.boxes[i % one.boxes.size()];
            QCOMPARE(three.boxOf(box.operation), int(i));
            QCOMPARE(box.operation.microBatch % 4, first.operation.microBatch);
            QVERIFY(close(box.end - box.start, first.end - first.start));
            if (box.before >= 0) QVERIFY(box.start >= three.at(box.before).end);
            if (i >= one.boxes.size()) QVERIFY(box.start >= three.at(box.flush).end * (1 - 1e-12));
        }
        QCOMPARE(criticalPath(three).front(), criticalPath(one).front());
    }

    /// A batch in micro-batches through stages, against the whole net on the whole batch at once.
    void stagedGradientsAreThoseOfTheWholeNet()
    {
        constexpr int Inputs = 5, Classes = 3, Each = 4, M = 6;
        engine::Random random(3);
        std::vector<float> features(std::size_t(Inputs * Each * M));
        std::vector<int> labels, all;
        for (float& x : features) x = float(random.uniform(-1, 1));
        for (int n = 0; n < Each * M; ++n) labels.push_back(n % Classes), all.push_back(n);
        const engine::Samples samples{features, labels, {}};
        for (const Schedule schedule :
             {Schedule::GPipe, Schedule::OneForwardOneBackward, Schedule::Interleaved, Schedule::ZeroBubble,
              Schedule::ZeroBubbleH2, Schedule::ZeroBubbleV, Schedule::BreadthFirst}) {
            const Pipeline pipeline{schedule, 3, M, chunksOf(schedule, 2)};
            StagedTraining training({Inputs, 7, Classes, 7, pipeline.stages()}, pipeline, Each, 0.1, 5);
            const auto parameters = training.parameters();
            for (const Box& box : timelineOf(pipeline, uneven(3, 0.1)).boxes) {
                const int first = box.operation.microBatch * Each;
                training.run(box.operation, samples, std::span(all).subspan(std::size_t(first), Each));
            }
            engine::Pass<float> pass;
            const engine::Network& net = training.network().whole;
            engine::gather(net, samples, all, pass);
            engine::forward<float>(net, parameters, pass);
            engine::backward<float>(net, parameters, engine::Loss::CrossEntropy, pass);
            const auto gradient = training.gradient(M);
            QCOMPARE(gradient.size(), parameters.size());
            for (std::size_t i = 0; i < gradient.size(); ++i) QVERIFY(std::abs(gradient[i] - pass.gradient()[i]) < 1e-6F);
            training.update(M);
            for (std::size_t i = 0; i < gradient.size(); ++i)
                QVERIFY(std::abs(training.parameters()[i] - (parameters[i] - 0.1F * pass.gradient()[i])) < 1e-6F);
        }
    }

    void waitingInACircleIsRefused()
    {
        const Operation f{Operation::Forward, 0, 0}, b{Operation::Backward, 0, 0};
        QVERIFY_THROWS_EXCEPTION(engine::InputError, timelineOf({Schedule::GPipe, 1, 1}, Orders{{b, f}}, even(1, {})));
    }
};

REGISTER_TEST(TestPipelines)
#include "test_pipelines.moc"
