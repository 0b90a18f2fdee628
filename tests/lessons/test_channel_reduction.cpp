#include "engine/nn/network.h"
#include "lessons/compression/channel_reduction/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::reduction;
namespace blocks = lessons::blocks;

namespace {

const engine::Numbers& last(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity.value(); }
double number(const engine::Tape& tape, const char* id) { return last(tape, id).data[0]; }

Params with(Biases biases, int m, int n, int k)
{
    Params p;
    p.biases = biases, p.channels = m, p.maps = n, p.reduction = k;
    return p;
}

/// The engine's own layers: weights, and a bias for each map if they are wanted.
double countedIn(bool biases, int from, int to, int size)
{
    const engine::Convolution how{1, 1, 1, {size / 2, size / 2}, {size / 2, size / 2}};
    const engine::Network net({from, Side, Side}, {engine::Conv2d{to, size, size, how, biases}});
    return double(net.parameterCount());
}

/// The formulas as the chapter has them.
double atOnce(Biases b, double m, double n) { return b == Biases::Kernel ? 10 * m * n : 9 * m * n + (b == Biases::Map ? n : 0); }
double through(Biases b, double m, double k, double n)
{
    if (b == Biases::Kernel) return (1 + 1) * m * k + (9 + 1) * k * n;
    return m * k + 9 * k * n + (b == Biases::Map ? k + n : 0);
}

} // namespace

class TestChannelReduction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAreThoseOfLayers()
    {
        for (const Biases biases : {Biases::None, Biases::Map})
            for (const int m : {1, 64, 200})
                for (const int n : {1, 64, 96})
                    for (const int k : {1, 16, 300}) {
                        const engine::Tape tape = run(with(biases, m, n, k));
                        const bool also = biases == Biases::Map;
                        QCOMPARE(number(tape, "direct"), countedIn(also, m, n, 3));
                        QCOMPARE(number(tape, "reduced"), countedIn(also, m, k, 1) + countedIn(also, k, n, 3));
                        const auto& c = last(tape, "multiplyAdds").data;
                        QCOMPARE(c[0], 196 * countedIn(false, m, n, 3));
                        QCOMPARE(c[1] + c[2], 196 * (countedIn(false, m, k, 1) + countedIn(false, k, n, 3)));
                    }
    }
    /// The largest K that saves is found by trying all, and the next whole number below the edge.
    void breakEven()
    {
        for (const Biases b : {Biases::None, Biases::Map, Biases::Kernel})
            for (const int m : {1, 10, 64, 91, 512})
                for (const int n : {1, 64, 512}) {
                    const engine::Tape tape = run(with(b, m, n, 16));
                    int largest = 0;
                    for (int k = 1; k <= 2 * m; ++k)
                        if (through(b, m, k, n) < atOnce(b, m, n)) largest = k;
                    QCOMPARE(number(tape, "breakEvenK"), double(largest));
                    const double edge = number(tape, "edge");
                    QVERIFY(std::abs(through(b, m, edge, n) - atOnce(b, m, n)) < 1e-9 * atOnce(b, m, n));
                    QVERIFY(largest < edge && largest + 1 >= edge - 1e-9);
                    QVERIFY(std::abs(number(tape, "saving") - atOnce(b, m, n) / through(b, m, 16, n)) < 1e-12 * m * n);
                }
    }
    void netsCostWhatOthersCount()
    {
        const auto parameters = [](const char* block, const char* width) {
            const auto session = lessons::lessonNamed("channel-reduction").open();
            session->apply({{"run", "learn"}, {"block", block}, {"width", width}});
            return lessons::numberNamed(session->values(0), "parameters");
        };
        QCOMPARE(parameters("3x3", "4"), 6298.0);
        QCOMPARE(parameters("1x1-3x3", "4"), 2986.0); // both as the same nets have them in PyTorch
        for (const int k : {1, 4, 16})                // two blocks; of each unit its kernel, γ and β
            QCOMPARE(parameters("1x1-3x3-1x1", std::to_string(k).c_str()),
                     1626.0 + 2 * (16 * k + 2 * k + 9 * k * k + 2 * k + 16 * k + 32));
    }
};

REGISTER_TEST(TestChannelReduction, "channel-reduction")
REGISTER_CORNERS("channel-reduction", "channels=512 maps=1 reduction=512", "biases=per-kernel reduction=60", "run=learn steps=2")
#include "test_channel_reduction.moc"
