#include "engine/core/error.h"
#include "engine/nn/train.h"
#include "engine/tape/cells.h"
#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "engine/tape/pictures.h"
#include "engine/tape/sequences.h"
#include "tests/engine/tape_checks.h"
#include "tests/engine/tape_layers.h"
#include "tests/run.h"

using namespace engine;

namespace {

constexpr unsigned Seeds = 6;

void addCases()
{
    QTest::addColumn<TapeLayer>("layer");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= Seeds; ++seed)
        for (const auto& layers : {pictureLayers(seed), sequenceLayers(seed)})
            for (const TapeLayer& layer : layers) QTest::addRow("%s %u", layer.name.c_str(), seed) << layer << seed;
}

/// Equal but for rounding, which the engine's kernels do in another order.
void checkEqual(const std::string& what, const std::vector<double>& ours, const std::vector<double>& layers, Precision precision)
{
    QVERIFY2(ours.size() == layers.size(), what.c_str());
    const double digits = precision == Precision::Float ? 2e-5 : 1e-12;
    for (std::size_t i = 0; i < ours.size(); ++i)
        QVERIFY2(std::abs(ours[i] - layers[i]) <= digits * (std::abs(layers[i]) + 1),
                 qPrintable(QStringLiteral("%1[%2] is %3, not %4").arg(what.c_str()).arg(i).arg(ours[i]).arg(layers[i])));
}

} // namespace

Q_DECLARE_METATYPE(TapeLayer)

/// Each layer of the engine on the tape: the same numbers, the same gradient, the arithmetic of both by hand.
class TestTapeLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndGradientsAreThoseOfTheLayer_data() { addCases(); }
    void numbersAndGradientsAreThoseOfTheLayer()
    {
        QFETCH(TapeLayer, layer);
        QFETCH(unsigned, seed);
        for (const Precision precision : {Precision::Float, Precision::Double}) {
            const Leaves leaves = leavesOf(layer, precision, 40 * seed);
            const LayerRun run = ranIn(layer, leaves, precision);
            Tape tape = recorded(layer, leaves, run);
            tape.backward("L");
            const auto dataOf = [](const Quantity& q) { return q.value().data; };
            checkEqual("y", dataOf(tape.makings("y").back().quantity), run.y, precision);
            for (const auto& [id, numbers] : leaves) {
                const auto& expected = (id[0] == 'x' ? run.dx : run.dp)[std::size_t(id[1] - '0')];
                const auto gradient = tape.gradientOf(id);
                QVERIFY2(gradient, id.c_str());
                if (!expected.empty()) checkEqual("d" + id, dataOf(*gradient), expected, precision);
            }
            checkByHand(tape);
        }
    }
    void gradientsAreDifferences_data() { addCases(); }
    void gradientsAreDifferences()
    {
        QFETCH(TapeLayer, layer);
        QFETCH(unsigned, seed);
        if (!layer.isDerivative) return;
        const Leaves leaves = leavesOf(layer, Precision::Double, 40 * seed);
        const LayerRun run = ranIn(layer, leaves, Precision::Double);
        checkGradients([&](const Leaves& at) { return recorded(layer, at, run); }, leaves);
    }
    /// μ' += momentum (μ - μ'), and σ'² with n / (n - 1) σ², as the layer does after a step.
    void runningStatisticsGoOn()
    {
        const Network net({2, 2, 2}, {BatchNorm{1e-5, 0.3}});
        const Numbers x = noise({3, 2, 2, 2}, Precision::Double, 1);
        std::vector<double> parameters{1, 1, 0, 0, 0.5, -0.5, 2, 3};
        Pass<double> pass;
        pass.resize(net, 3);
        for (int n = 0; n < 3; ++n)
            for (int f = 0; f < 8; ++f) pass.values(0)(f, n) = x.data[std::size_t(8 * n + f)];
        forward<double>(net, parameters, pass, {.learning = true});
        follow<double>(net, pass, parameters);
        const Quantity mean = meanForEach(x, 1), variance = varianceForEach(x, mean, 1);
        const auto ours = concatenated(
            {running(Numbers::vector({0.5, -0.5}), mean, 0.3), running(Numbers::vector({2, 3}), unbiased(variance, 12), 0.3)});
        checkEqual("running", ours.value().data, {parameters.begin() + 4, parameters.end()}, Precision::Double);
        for (int i = 0; i < 4; ++i) QVERIFY(std::abs(valueOf(ours.behind({i})) - ours[std::size_t(i)]) < 1e-12);
    }
    /// A lesson names each gate, and each of its numbers has a card.
    void whatIsNamedHasACardOfItsOwn()
    {
        Tape tape;
        const auto leaf = [&](const char* id, std::vector<int> shape) {
            return tape.parameter(id, noise(std::move(shape), Precision::Float, 7));
        };
        const Weighed gate{leaf("W", {2, 3}), leaf("U", {2, 2}), leaf("b", {2})};
        const Quantity x = leaf("x", {3}), h = leaf("hOld", {2}), c = leaf("cOld", {2});
        lstmStep({gate, gate, gate, gate}, x, {h, c}, namesOn(tape));
        for (const char* id : {"f", "i", "candidate", "c", "o", "h"}) QVERIFY(tape.knows(id));
        const Term behind = tape.makings("c").back().quantity.behind({1}); // f cOld + i candidate
        QCOMPARE(elementsOf(behind).size(), std::size_t(4));
        QCOMPARE(elementsOf(behind)[0]->name, std::string("f"));
        QCOMPARE(lstmStep({gate, gate, gate, gate}, x, {h, c}).h.value().data, tape.makings("h").back().quantity.value().data);
    }
    void aMaskIsZeroAsOftenAsItShouldBe()
    {
        Random random(3);
        const Quantity mask = dropoutMask({10'000}, 0.3, random);
        const double share = 1 - mean(mask)[0];
        QVERIFY(std::abs(share - 0.3) < 0.02); // four standard deviations
        QVERIFY(std::ranges::all_of(mask.value().data, [](double m) { return m == 0 || m == 1; }));
    }
    void whatDoesNotFitIsRefused()
    {
        const Quantity v(noise({4}, Precision::Float, 1)), m(noise({3, 4}, Precision::Float, 2)),
            x(noise({2, 3, 3}, Precision::Float, 3)), w(noise({2, 3, 1, 1}, Precision::Float, 4));
        Random random(1);
        QVERIFY_THROWS_EXCEPTION(InputError, batchNormed(v, v, v, 1e-5));
        QVERIFY_THROWS_EXCEPTION(InputError, layerNormed(m, v, v, 1e-5));
        QVERIFY_THROWS_EXCEPTION(InputError, layerNormed(m, row(transposed(m), 0), row(transposed(m), 0), 0));
        QVERIFY_THROWS_EXCEPTION(InputError, running(v, v, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, unbiased(v, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, localResponseNormed(m, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, channelScaled(x, v));
        QVERIFY_THROWS_EXCEPTION(InputError, shuffled(m, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, dropped(v, v, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, dropoutMask({3}, -0.1, random));
        QVERIFY_THROWS_EXCEPTION(InputError, deformed(x, x, w, v, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, adderConvolved(x, w, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, xnorConvolved(x, w, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, embedded(m, {3}));
        QVERIFY_THROWS_EXCEPTION(InputError, additiveScores(m, transposed(m), v));
        QVERIFY_THROWS_EXCEPTION(InputError, attended({Attention::Score::Dot, 3}, m, m, m));
        QVERIFY_THROWS_EXCEPTION(InputError, attended({Attention::Score::Additive}, m, m, m));
        QVERIFY_THROWS_EXCEPTION(InputError, both({1, 0}, {1}));
    }
};

REGISTER_TEST(TestTapeLayers)
#include "test_tape_layers.moc"
