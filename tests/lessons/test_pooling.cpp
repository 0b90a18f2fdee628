#include "lessons/networks/pooling/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::pooling;
using engine::Numbers;

namespace {

const Numbers& last(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity.value(); }

/// Pooling by plain loops.
std::vector<double> pooledByLoops(const Params& p, const Numbers& x)
{
    const int rows = x.shape[0], columns = x.shape[1];
    const int k = p.isGlobal() ? rows : p.window, l = p.isGlobal() ? columns : p.window, s = p.isGlobal() ? rows : p.stride;
    std::vector<double> all;
    for (int r = 0; r + k <= rows; r += s)
        for (int c = 0; c + l <= columns; c += s) {
            double most = -1e300, sum = 0;
            for (int u = 0; u < k; ++u)
                for (int v = 0; v < l; ++v) {
                    const double one = x.data[std::size_t((r + u) * columns + c + v)];
                    most = std::max(most, one), sum += one;
                }
            all.push_back(p.takesMax() ? most : sum / (k * l));
        }
    return all;
}

std::vector<Params> settings()
{
    std::vector<Params> all;
    for (const Kind kind : {Kind::Max, Kind::Average, Kind::GlobalMax, Kind::GlobalAverage})
        for (const int window : {2, 3, 4})
            for (const int stride : {1, 2, 3, 4})
                for (const char* picture : {"coffee", "noise"}) {
                    Params p;
                    p.kind = kind, p.window = window, p.stride = stride, p.picture = picture, p.side = 7;
                    all.push_back(p);
                }
    return all;
}

} // namespace

class TestPooling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void poolsAsLoopsDo()
    {
        for (const Params& p : settings()) {
            const engine::Tape tape = run(p);
            const auto expected = pooledByLoops(p, last(tape, "x"));
            QCOMPARE(last(tape, "y").data.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) QVERIFY(std::abs(last(tape, "y").data[i] - expected[i]) < 1e-12);
        }
    }
    /// Of a mean, which has no kinks: what the loss gains when one number grows a little.
    void meansRouteADifferenceQuotient()
    {
        for (const Params& p : settings()) {
            if (p.takesMax()) continue;
            const engine::Tape tape = run(p);
            const Numbers& x = last(tape, "x");
            const auto loss = [&](const Numbers& at) {
                const auto y = pooledByLoops(p, at);
                double sum = 0;
                for (std::size_t i = 0; i < y.size(); ++i) sum += y[i] * last(tape, "g").data[i];
                return sum;
            };
            for (std::size_t i = 0; i < x.size(); ++i) {
                Numbers above = x, below = x;
                above.data[i] += 1e-6, below.data[i] -= 1e-6;
                QVERIFY(std::abs((loss(above) - loss(below)) / 2e-6 - last(tape, "dx").data[i]) < 1e-6);
            }
        }
    }
    /// Each gradient that arrives lands on one number, the first that is the largest of its window.
    void maximumRoutesToItsFirst()
    {
        for (const Params& p : settings()) {
            if (!p.takesMax()) continue;
            const engine::Tape tape = run(p);
            const Numbers &x = last(tape, "x"), &y = last(tape, "y"), &dy = last(tape, "dy");
            const int columns = x.shape[1], k = p.isGlobal() ? x.shape[0] : p.window, l = p.isGlobal() ? columns : p.window;
            std::vector<double> expected(x.size(), 0);
            for (std::size_t i = 0; i < y.size(); ++i) {
                const auto at = engine::indicesOf(y.shape, i);
                std::size_t first = x.size();
                for (int u = k - 1; u >= 0; --u)
                    for (int v = l - 1; v >= 0; --v) {
                        const auto place = std::size_t((at[0] * p.stride + u) * columns + at[1] * p.stride + v);
                        if (x.data[place] == y.data[i]) first = place;
                    }
                expected[first] += dy.data[i];
            }
            for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(std::abs(expected[i] - last(tape, "dx").data[i]) < 1e-12);
        }
    }
    void nothingIsLost()
    {
        for (const Params& p : settings()) {
            const engine::Tape tape = run(p);
            QVERIFY(std::abs(last(tape, "ratio").data[0] - 1) < 1e-12);
        }
    }
};

REGISTER_TEST(TestPooling, "pooling")
#include "test_pooling.moc"
