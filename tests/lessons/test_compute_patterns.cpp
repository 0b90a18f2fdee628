#include "engine/check/operators.h"
#include "lessons/networks/compute_patterns/run.h"
#include "tests/lessons/stages.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;
using namespace lessons::patterns;

namespace {

/// What the network itself says of its shapes and parameters.
struct Seen {
    double in = 0, out = 0, weights;

    explicit Seen(const Network& net, int batch) : weights(double(net.parameterCount()))
    {
        for (int i = 0; i < net.inputs(); ++i) in += net.shape(i).features() * double(batch);
        out = net.shape(net.output()).features() * double(batch);
    }
};

} // namespace

class TestComputePatterns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is moved is what enters and leaves the layer that is measured, and its parameters (the biases of an LSTM apart).
    void bytesAreThoseOfTheLayer()
    {
        for (const int n : {64, 256, 512})
            for (int op = 0; op < Operators; ++op) {
                OperatorSetting setting;
                setting.size = n, setting.batch = 3;
                const OperatorCounts counts = countsOf(Operator(op), setting);
                const Seen seen(networkOf(Operator(op), setting), setting.batch);
                QCOMPARE(valueOf(counts.in), seen.in);
                QCOMPARE(valueOf(counts.out), seen.out);
                QCOMPARE(valueOf(counts.weights), seen.weights - (Operator(op) == Operator::Lstm ? 4 * 64 : 0));
            }
    }
    /// Two operations for each multiply-add that the layer knows of; no other operators have any.
    void productsAreThoseOfTheLayer()
    {
        OperatorSetting setting;
        for (const auto& [op, others] : std::map<Operator, double>{{Operator::Product, 0},
                                                                   {Operator::Convolution, 0},
                                                                   {Operator::Depthwise, 0},
                                                                   {Operator::Attention, 64 * (6 * 64 - 2)},
                                                                   {Operator::Lstm, 64 * 22 * 64}}) {
            const double products = networkOf(op, setting).multiplyAdds(0);
            QCOMPARE(valueOf(countsOf(op, setting).flops), setting.batch * (2 * products + others));
        }
    }
    void knownCounts()
    {
        const OperatorSetting setting; // n = 256, batch 16
        const auto flops = [&](Operator op) { return valueOf(countsOf(op, setting).flops); };
        QCOMPARE(flops(Operator::Product), 2.0 * 256 * 256 * 16);
        QCOMPARE(flops(Operator::Convolution), 16 * flops(Operator::Depthwise));
        QCOMPARE(flops(Operator::Relu), 16.0 * 32 * 32 * 16);
        QCOMPARE(flops(Operator::Pooling), 8.0 * 16 * 16 * 16 * 16);
        QCOMPARE(flops(Operator::LayerNorm), (7.0 * 64 + 2) * 64 * 16);
        QCOMPARE(flops(Operator::Softmax), (5.0 * 64 * 256 - 2) * 16);
        Params p;
        QCOMPARE(intensityOf(Operator::Relu, p), 1.0 / 8);
        p.numbers = OperatorSetting::Numbers::Double;
        QCOMPARE(intensityOf(Operator::Relu, p), 1.0 / 16);
    }
    /// Absent before: no zero, and nothing made up; afterwards under the name `measured`, and nothing else is.
    void nothingIsThereBeforeItIsMeasured()
    {
        const auto session = lessons::lessonNamed("compute-patterns").open();
        session->await(LastStep);
        for (int step = 0; step <= LastStep; ++step) {
            const Values values = session->values(step);
            std::map<std::string, int> there;
            for (const auto& [name, value] : values) {
                if (const auto* array = std::get_if<Array>(&value.content)) {
                    const auto missing = std::ranges::count(array->missing, true);
                    there[name] = int(array->data.size()) - int(missing);
                } else there[name] = std::holds_alternative<double>(value.content);
                const std::set<std::string> counted{"flops", "weights", "bytes", "intensity"};
                QCOMPARE(value.measured, !counted.contains(name));
            }
            QCOMPARE(there["peak"], int(step >= 1));
            QCOMPARE(there["triad"], int(step >= 2));
            QCOMPARE(there["flops"], countedBy(step));
            QCOMPARE(there["rate"], measuredBy(step));
            QCOMPARE(there["speedup"], Ops * scaledBy(step));
        }
    }
    /// bound = min(peak, I β), share = rate / bound, by the definition.
    void boundsAreThoseOfTheRoofs()
    {
        const auto session = lessons::lessonNamed("compute-patterns").open();
        session->await(LastStep);
        const Values values = session->values(LastStep);
        const double peak = numberOf(values, "peak"), triad = numberOf(values, "triad");
        QVERIFY(peak > 0 && triad > 0);
        for (std::size_t op = 0; op < Ops; ++op) {
            const double flops = arrayOf(values, "flops").data[op], bytes = arrayOf(values, "bytes").data[op];
            const double bound = std::min(peak, flops / bytes * triad), rate = arrayOf(values, "rate").data[op];
            QVERIFY(std::abs(arrayOf(values, "bound").data[op] / bound - 1) < 1e-12);
            QVERIFY(rate > 0);
            QVERIFY(std::abs(arrayOf(values, "share").data[op] * bound / rate - 1) < 1e-12);
        }
    }
    void whatIsBelowTheRoofIsCounted()
    {
        QCOMPARE(belowRoof({0.2, 1.1}), 1.0);
        QCOMPARE(belowRoof({1.11, 1.0}), 0.5);
        QCOMPARE(belowRoof({}), 1.0);
    }
    /// One that is remembered is asked for once; another number measures again.
    void aTimingIsTakenOnce()
    {
        int asked = 0;
        const auto take = [&] { return double(++asked); };
        QCOMPARE(timed("a test's first", take), 1.0);
        QCOMPARE(timed("a test's first", take), 1.0);
        QCOMPARE(timed("a test's second", take), 2.0);
    }
};

REGISTER_TEST(TestComputePatterns, "compute-patterns")
#include "test_compute_patterns.moc"
