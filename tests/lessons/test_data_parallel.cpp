#include "lessons/claim.h"
#include "lessons/lesson.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>

using engine::Change;
using lessons::numberNamed;
using lessons::numbersNamed;

namespace {

engine::Values after(int step, const std::vector<Change>& changes)
{
    auto session = lessons::lessonNamed("data-parallel").open();
    session->apply(changes);
    session->await(step);
    return session->values(step);
}

const std::vector<engine::Values>& objects(const engine::Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return std::get<std::vector<engine::Values>>(value.content);
    throw std::out_of_range(name);
}

} // namespace

class TestDataParallelLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLossIsThatOfTheSingleDevice()
    {
        for (const char* shards : {"1", "5, 3", "1, 0.01"})
            QVERIFY(numberNamed(after(8, {{"shards", shards}, {"precision", "double"}}), "largestDifference") <= 1e-12);
        const auto few = after(5, {{"batch", "3"}, {"precision", "double"}}); // a device without digits
        QVERIFY(numberNamed(few, "largestDifference") <= 1e-12);
        QCOMPARE(numbersNamed(few, "shard"), (std::vector<double>{1, 1, 1, 0}));
        QCOMPARE(numberNamed(after(5, {{"devices", "1"}}), "largestDifference"), 0.0);
    }

    /// The trap: a lower loss, and another net.
    void aSumIsLowerThanTheSingleDevice()
    {
        const auto values = after(100, {{"joining", "sum"}});
        QVERIFY(numberNamed(values, "loss") < 0.9 * numberNamed(values, "lossSingle"));
    }

    void whatIsShownIsTheSumByHand()
    {
        const auto values = after(3, {{"shards", "5, 3"}, {"devices", "2"}, {"batch", "8"}});
        const auto g = numbersNamed(values, "gradients");
        for (int c = 0; c < 6; ++c) QVERIFY(std::abs(0.625 * g[c] + 0.375 * g[6 + c] - g[12 + c]) < 1e-6);
        for (int c = 0; c < 6; ++c) QVERIFY(std::abs(g[12 + c] - g[18 + c]) < 1e-6);
    }

    /// 2 (p - 1)/p of the gradient around the ring; whole gradients to the server.
    void bytesByFormula()
    {
        const double volume = 4 * (65 * 16 + 17 * 16 + 17 * 10);
        for (const int p : {2, 4, 8})
            for (const bool ring : {true, false}) {
                const auto values = after(1, {{"devices", std::to_string(p)}, {"algorithm", ring ? "ring" : "server"}});
                double sent = 0;
                for (const engine::Values& transfer : objects(values, "transfers"))
                    sent += numberNamed(transfer, "from") == p ? 0 : numberNamed(transfer, "bytes");
                QVERIFY(std::abs(sent - (ring ? 2.0 * (p - 1) : p) * volume) < 1e-6);
                const auto& memory = objects(values, "memory");
                QCOMPARE(memory.size(), std::size_t(4 * p));
                QCOMPARE(numberNamed(memory[0], "bytes"), volume);
                QCOMPARE(numberNamed(memory[3], "bytes"), 4 * (64.0 / p) * (64 + 2 * 32 + 10));
            }
    }

    void withoutLatencyAServerTakesLongerByPSquaredOverPMinusOne()
    {
        for (const int p : {2, 4, 8}) {
            const auto values = after(1, {{"latency", "0"}, {"devices", std::to_string(p)}});
            QVERIFY(std::abs(numberNamed(values, "serverOverRing") - double(p * p) / (p - 1)) < 0.1); // chunks are rounded up
        }
    }

    void devicesThatShareNothingDrift()
    {
        QVERIFY(numberNamed(after(10, {{"joining", "nothing"}}), "spread") > 1e-3);
        QCOMPARE(numberNamed(after(8, {{"average-every", "4"}}), "spread"), 0.0);
        QVERIFY(numberNamed(after(7, {{"average-every", "4"}}), "spread") > 0);
        QCOMPARE(numberNamed(after(10, {}), "spread"), 0.0);
    }

    /// Of batch normalisation the running statistics are neither gradients nor sent; a number in double precision has 8 bytes.
    void onlyWhatIsLearntIsSent()
    {
        const double learnt = 65 * 16 + 17 * 16 + 17 * 10 + 2 * 2 * 16;
        for (const bool isDouble : {false, true}) {
            const auto values = after(2, {{"batch-norm", "true"}, {"precision", isDouble ? "double" : "single"}});
            QCOMPARE(numberNamed(values, "volume"), (isDouble ? 8 : 4) * learnt);
            QCOMPARE(numberNamed(values, "gradientBytes"), (isDouble ? 8 : 4) * learnt);
            QCOMPARE(numberNamed(values, "spread"), 0.0);
            double sent = 0;
            for (const engine::Values& transfer : objects(values, "transfers")) sent += numberNamed(transfer, "bytes");
            QCOMPARE(sent, 2.0 * 3 * (isDouble ? 8 : 4) * learnt);
        }
    }

    void theClockSendsWhatIsHandedOn()
    {
        QVERIFY(objects(after(3, {{"joining", "nothing"}}), "transfers").empty());
        QVERIFY(objects(after(3, {{"average-every", "4"}}), "transfers").empty());
        QVERIFY(!objects(after(4, {{"average-every", "4"}}), "transfers").empty());
        QCOMPARE(numberNamed(after(3, {{"joining", "nothing"}}), "exposed"), 0.0);
    }

    void aGuessIsGradedByWhatTheCaptionSays()
    {
        const std::pair<std::vector<Change>, const char*> runs[] = {{{}, "same"},
                                                                    {{{"joining", "sum"}}, "lower"},
                                                                    {{{"joining", "plain-mean"}, {"shards", "3, 1"}}, "another"},
                                                                    {{{"joining", "nothing"}}, "another"},
                                                                    {{{"average-every", "8"}}, "another"},
                                                                    {{{"batch-norm", "true"}}, "another"}};
        for (const auto& [changes, right] : runs) {
            auto session = lessons::lessonNamed("data-parallel").open();
            session->apply(changes);
            session->await(20);
            const auto question = session->questions()[0];
            QCOMPARE(session->outcome(question, 20).right.option, QString::fromLatin1(right));
        }
    }

    void wrongShardsAreRefused()
    {
        for (const char* shards : {"", "0", "a, b", "1, -2"})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, after(0, {{"shards", shards}}));
    }
};

REGISTER_TEST(TestDataParallelLesson, "data-parallel")
REGISTER_CORNERS("data-parallel", "devices=1", "shards=5,3,1 joining=plain-mean", "against=bucket",
                 "against=devices algorithm=server", "batch=3 devices=8", "joining=nothing batch-norm=true",
                 "precision=double delay=2 momentum=0.9", "devices=16 overlap=false")
#include "test_data_parallel.moc"
