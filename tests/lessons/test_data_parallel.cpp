#include "lessons/claim.h"
#include "lessons/lesson.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <algorithm>
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

/// Of a digit inside of a step: who holds it, and which weights are followed, worked out by what the lesson says.
struct Looked {
    engine::Values values;
    int device = 0, first = 0, size, label = 0;
    std::vector<double> dy, enters;
    std::vector<int> inputs; ///< the eight that it excites most

    Looked(const lessons::Session& run, int step, int sample, const std::string& last)
    {
        const auto inside = run.inside(step, sample);
        values = inside->values(inside->lastStep());
        const auto shards = numbersNamed(run.values(step), "shard");
        while (sample >= first + int(shards[std::size_t(device)])) first += int(shards[std::size_t(device++)]);
        size = int(shards[std::size_t(device)]);
        dy = numbersNamed(values, "dy"), enters = numbersNamed(values, last);
        const auto target = numbersNamed(values, "t");
        label = int(std::ranges::max_element(target) - target.begin());
        for (int i = 0; i < int(enters.size()); ++i) inputs.push_back(i);
        std::stable_sort(inputs.begin(), inputs.end(),
                         [this](int i, int j) { return std::abs(enters[std::size_t(i)]) > std::abs(enters[std::size_t(j)]); });
        inputs.resize(std::min<std::size_t>(8, inputs.size()));
        std::sort(inputs.begin(), inputs.end());
    }
};

std::unique_ptr<lessons::Session> learnt(int step, const std::vector<Change>& changes)
{
    auto session = lessons::lessonNamed("data-parallel").open();
    session->apply(changes);
    session->await(step);
    return session;
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

    /// The gradient of a device is the sum of what its digits say, up to the rounding of so many numbers.
    void sharesAddUpToTheGradientOfTheDevice()
    {
        for (const std::vector<Change>& changes : {std::vector<Change>{}, {{"shards", "5, 3"}, {"batch-norm", "true"}}}) {
            const auto run = learnt(3, changes);
            for (const int sample : {0, 30, 63}) {
                const Looked own(*run, 3, sample, "a2");
                std::vector<double> sums(8), sizes(8);
                for (int n = own.first; n < own.first + own.size; ++n) {
                    const Looked other(*run, 3, n, "a2");
                    for (std::size_t j = 0; j < 8; ++j) {
                        const double share = other.dy[std::size_t(own.label)] * other.enters[std::size_t(own.inputs[j])];
                        sums[j] += share, sizes[j] += std::abs(share);
                        if (n == sample)
                            QVERIFY(std::abs(numbersNamed(own.values, "share")[j] - share) <= 1e-7 * std::abs(share));
                    }
                }
                const auto gradients = numbersNamed(own.values, "gradients");
                for (std::size_t j = 0; j < 8; ++j)
                    QVERIFY(std::abs(gradients[std::size_t(own.device) * 8 + j] - sums[j]) <= own.size * 6e-8 * sizes[j]);
            }
        }
    }

    /// Bit for bit: each gradient times its weight in floats, added up in the order of the ring's chunk, or of the server.
    void theJoinedGradientIsAddedUpInItsOrder()
    {
        for (const char* algorithm : {"ring", "server"})
            for (const char* joining : {"weighted-mean", "plain-mean", "sum"}) {
                const auto run =
                    learnt(2, {{"algorithm", algorithm}, {"joining", joining}, {"devices", "5"}, {"shards", "5, 3"}});
                const Looked looked(*run, 2, 40, "a2");
                const auto g = numbersNamed(looked.values, "gradients"), used = numbersNamed(looked.values, "used"),
                           weight = numbersNamed(looked.values, "weight");
                const engine::Network net = run->net(2)->network;
                for (std::size_t j = 0; j < 8; ++j) {
                    const int at = int(net.weights(net.depth() - 1)->offset) + looked.label * 16 + looked.inputs[j];
                    int chunk = 0, end = 0; // the first chunks are one longer
                    for (const int n = int(net.parameterCount()); (end += n / 5 + (chunk < n % 5)) <= at;) ++chunk;
                    if (std::string(algorithm) == "server") chunk = 0;
                    float sum = 0;
                    for (int k = 0; k < 5; ++k) {
                        const auto r = std::size_t((chunk + k) % 5);
                        const float term = float(g[r * 8 + j]) * float(weight[r]);
                        sum = k == 0 ? term : sum + term;
                    }
                    QCOMPARE(used[j], double(sum));
                }
            }
    }

    /// On every device: with gradients that are joined or not, weights that are averaged, and old ones, which come later.
    void itsNewWeightsAreThoseOfTheStepThatSeesThem()
    {
        const std::vector<Change> settings[] = {{{"joining", "nothing"}},
                                                {{"joining", "sum"}, {"momentum", "0.9"}, {"scale-rate", "true"}},
                                                {{"average-every", "3"}, {"joining", "plain-mean"}},
                                                {{"average-every", "3"}, {"joining", "sum"}, {"precision", "double"}},
                                                {{"delay", "2"}, {"momentum", "0.5"}},
                                                {{"devices", "1"}, {"batch-norm", "true"}},
                                                {{"devices", "16"}, {"batch", "20"}}};
        for (const auto& changes : settings) {
            const int later = changes[0].name == "delay" ? 3 : 1;
            for (const int step : {0, 1, 2, 4}) {
                const auto run = learnt(step + later, changes);
                const int samples = run->samplesInside(step);
                for (const int sample : {0, samples / 2, samples - 1}) {
                    const Looked made(*run, step, sample, "a2");
                    for (const char* id : {"W1", "b2", "W3"})
                        QCOMPARE(numbersNamed(made.values, id), numbersNamed(run->inside(step + later, sample)->values(0), id));
                    const auto weights = numbersNamed(made.values, "W3"), followed = numbersNamed(made.values, "new");
                    for (std::size_t j = 0; j < 8; ++j)
                        QCOMPARE(followed[j], weights[std::size_t(made.label * 16 + made.inputs[j])]);
                }
            }
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
