#include "lessons/claim.h"
#include "lessons/distributed/fsdp/run.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>

using engine::Change;
using lessons::numberNamed;
using lessons::numbersNamed;

namespace {

lessons::fsdp::Run fsdpOf(const std::vector<Change>& changes)
{
    lessons::fsdp::Params params;
    engine::assign(params, changes);
    return lessons::fsdp::run(params);
}

} // namespace

class TestFsdp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLossIsThatOfTheSingleDevice()
    {
        for (const char* devices : {"1", "3", "8"}) {
            const auto run = fsdpOf({{"devices", devices}, {"batch", "24"}, {"steps", "6"}});
            for (int batch = 0; batch < 6; ++batch) {
                QVERIFY(std::abs(run.course->learnt.loss[std::size_t(batch)] -
                                 run.course->learnt.lossSingle[std::size_t(batch)]) < 1e-5);
                QVERIFY(run.course->learnt.difference[std::size_t(batch)] < 1e-5);
            }
        }
    }

    /// 16 Ψ, 8 Ψ + 8 Ψ/N, 4 Ψ + 12 Ψ/N, 16 Ψ/N, and on the devices together as much as they say.
    void bytesByFormula()
    {
        const double count = 3 * 65 * 64 + 65 * 10;
        for (const int N : {1, 2, 8}) {
            const double expected[] = {16 * count, 8 * count + 8 * count / N, 4 * count + 12 * count / N, 16 * count / N};
            for (int stage = 0; stage < 4; ++stage) {
                const auto run = fsdpOf({{"stage", std::to_string(stage)}, {"devices", std::to_string(N)}, {"steps", "1"}});
                QVERIFY(std::abs(*run.value("zeroBytes", std::size_t(stage), 0) - expected[stage]) < 1e-6);
                QVERIFY(std::abs(*run.value("memoryRatio", 0, 0) - expected[stage] / expected[0]) < 1e-12);
                if (N == 1) continue;
                const double sent = *run.value("stored", std::size_t(N), run.lastStep());
                // a layer whose parameters do not divide evenly sends a few more from one device than from another
                QVERIFY(std::abs(sent - (stage == 3 ? 3 : 2) * (N - 1.0) / N * 4 * count) <= 4 * 3 * N);
            }
        }
    }

    void memoryBreathes()
    {
        const auto run = fsdpOf({{"steps", "1"}});
        double most = 0;
        for (int step = 0; step <= run.lastStep(); ++step) most = std::max(most, *run.value("memory", 3, step));
        QVERIFY(most > 0);
        QCOMPARE(*run.value("memory", 3, 0), 0.0);
        QCOMPARE(*run.value("memory", 3, run.lastStep()), 0.0);
        QCOMPARE(*run.value("memory", 4, run.lastStep()), 0.0);
    }

    void prefetchingIsFasterAndHoldsMore()
    {
        const auto plain = fsdpOf({{"steps", "1"}}), ahead = fsdpOf({{"steps", "1"}, {"prefetch", "true"}});
        QVERIFY(*ahead.value("stepTime", 0, 0) < *plain.value("stepTime", 0, 0));
        QVERIFY(*ahead.value("peak", 0, 0) >= *plain.value("peak", 0, 0));
    }

    /// What was gathered for a layer is largest for a pair of neighbours, or for one alone: 64 x 65 numbers, of which 3 in 4
    /// come.
    void thePeakIsThatOfAPairOfNeighbours()
    {
        for (const bool ahead : {false, true}) {
            const auto run = fsdpOf({{"steps", "1"}, {"prefetch", ahead ? "true" : "false"}});
            double most = 0;
            for (const auto& held : run.course->held[0]) most = std::max(most, held.bytes[3]);
            QCOMPARE(most, (ahead ? 2 : 1) * 4 * 0.75 * 65 * 64);
        }
    }

    /// Parameters and gradients of two bytes travel as such.
    void mixedPrecisionSendsHalf()
    {
        const auto whole = fsdpOf({{"steps", "1"}}), half = fsdpOf({{"steps", "1"}, {"mixed", "true"}});
        QCOMPARE(*half.value("stored", 4, half.lastStep()), *whole.value("stored", 4, whole.lastStep()) / 2);
        QCOMPARE(*half.value("zeroSent", 3, 1), *whole.value("zeroSent", 3, 1) / 2);
        QVERIFY(*half.value("stepTime", 0, 0) < *whole.value("stepTime", 0, 0));
    }

    void aDeviceWithoutDigitsLeavesNoActivations()
    {
        const auto run = fsdpOf({{"steps", "1"}, {"batch", "2"}});
        QCOMPARE(run.course->samples, (std::vector<int>{1, 1, 0, 0}));
        for (const auto& held : run.course->held[3]) QCOMPARE(held.bytes[4], 0.0);
        double most = 0;
        for (const auto& held : run.course->held[0]) most = std::max(most, held.bytes[4]);
        QCOMPARE(most, 4.0 * (3 * 128 + 10));
    }

    void theFirstToHoldTooMuchIsNamed()
    {
        const auto run = fsdpOf({{"steps", "1"}, {"memory", "80"}});
        const auto over = run.course->overflowBy(1);
        QVERIFY(over && over->bytes > 80e3 && over->time > 0);
        QVERIFY(!run.course->overflowBy(over->time)); // not before it has happened
        QVERIFY(!fsdpOf({{"steps", "1"}, {"memory", "2000"}}).course->overflowBy(1));
        QVERIFY(fsdpOf({{"steps", "1"}, {"memory", "20"}}).course->overflowBy(0));
    }

    /// Of 22 digits the first six of 16 devices have one more: they work longer.
    void devicesThatDoTheSameShareALane()
    {
        const auto lanes = [](const char* devices, const char* batch) {
            const auto run = fsdpOf({{"steps", "1"}, {"devices", devices}, {"batch", batch}});
            const widgets::Gantt clock = lessons::ganttOf(run.course->plan);
            QStringList names;
            for (int lane = 0; lane < int(clock.lanes.size()); ++lane) names << clock.name(lane);
            return names.join(QLatin1Char(' '));
        };
        QCOMPARE(lanes("4", "64"), QStringLiteral("1 2 3 4 links"));
        QCOMPARE(lanes("16", "64"), QStringLiteral("1 2 3 4–16 links"));
        QCOMPARE(lanes("16", "22"), QStringLiteral("1 2 3 4–6 7–16 links"));
        QCOMPARE(lanes("1", "64"), QStringLiteral("1"));
    }

    void theSumIsThatOfTheDevices()
    {
        const auto run = fsdpOf({{"steps", "1"}});
        const auto& g = run.course->learnt.gradients;
        for (std::size_t c = 0; c < 6; ++c) QVERIFY(std::abs((g[c] + g[6 + c] + g[12 + c] + g[18 + c]) / 4 - g[24 + c]) < 1e-6);
    }
};

REGISTER_TEST(TestFsdp, "fsdp")
REGISTER_CORNERS("fsdp", "stage=0", "stage=1 devices=2", "stage=2 prefetch=true", "devices=1 steps=1", "devices=16 batch=5",
                 "layers=1 memory=20", "prefetch=true mixed=true")
#include "test_fsdp.moc"
