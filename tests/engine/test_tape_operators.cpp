#include "engine/core/error.h"
#include "engine/nn/train.h"
#include "engine/tape/losses.h"
#include "tests/engine/tape_cases.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

Q_DECLARE_METATYPE(engine::Quantity)

using namespace engine;

/// Every operator's kernel equals the arithmetic by hand that lessons show.
class TestTapeOperators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelsAreTheirArithmetic_data()
    {
        QTest::addColumn<Quantity>("made");
        for (const Precision precision : {Precision::Float, Precision::Double})
            for (const OperatorCase& c : operatorCases())
                for (unsigned seed = 1; seed <= 3; ++seed) {
                    Operands of;
                    for (const auto& shape : c.shapes)
                        of.emplace_back(c.drawn(shape, precision, 10 * seed + unsigned(of.size())));
                    QTest::addRow("%s %s %u", c.name, precision == Precision::Float ? "float" : "double", seed) << c.made(of);
                }
    }
    void kernelsAreTheirArithmetic()
    {
        QFETCH(Quantity, made);
        const bool isFloat = made.precision() == Precision::Float;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double byHand = valueOf(made.behind(indicesOf(made.shape(), i)));
            const double most = (isFloat ? 1e-5 : 1e-12) * (std::abs(byHand) + 0.1);
            QVERIFY2(std::abs(byHand - made[i]) <= most, qPrintable(QString::number(byHand - made[i])));
            if (isFloat) QCOMPARE(double(float(made[i])), made[i]);
        }
    }
    void softmaxAddsUpToOneHoweverLargeItsScores()
    {
        const Quantity p = softmax(Quantity(noise({9}, Precision::Double, 5)) * 1000);
        QVERIFY(std::abs(sum(p)[0] - 1) < 1e-12);
        QVERIFY(std::isfinite(valueOf(p.behind({3}))));
    }
    void lossesAreThoseOfTraining_data()
    {
        QTest::addColumn<int>("loss");
        QTest::newRow("cross-entropy") << int(Loss::CrossEntropy);
        QTest::newRow("mean squared") << int(Loss::MeanSquared);
        QTest::newRow("hinge") << int(Loss::Hinge);
        QTest::newRow("multi-hinge") << int(Loss::MultiHinge);
        QTest::newRow("mean absolute") << int(Loss::MeanAbsolute);
        QTest::newRow("perceptron") << int(Loss::Perceptron);
        QTest::newRow("soft cross-entropy") << int(Loss::SoftCrossEntropy);
        QTest::newRow("divergence") << int(Loss::Divergence);
        QTest::newRow("distillation") << int(Loss::Distillation);
    }
    void lossesAreThoseOfTraining()
    {
        QFETCH(int, loss);
        const Quantity y(noise({4}, Precision::Double, 1)), t(noise({4}, Precision::Double, 2));
        const Network net({4}, {ActivationLayer{}});
        Pass<double> pass;
        pass.resize(net, 1);
        for (int i = 0; i < 4; ++i) pass.values(0)(i, 0) = y[std::size_t(i)], pass.targets()(i, 0) = t[std::size_t(i)];
        pass.labels()[0] = 2;
        forward<double>(net, {}, pass);
        const Quantity ours[] = {crossEntropy(y, 2),     meanSquared(y, t),  hinge(y, t),
                                 multiHinge(y, 2),       meanAbsolute(y, t), perceptron(y, t),
                                 softCrossEntropy(y, t), divergence(y, t),   distillation(y, t, 3) + 0.4 * crossEntropy(y, 2)};
        const Objective distilled(Loss::Distillation, {.temperature = 3, .hard = 0.4});
        const double expected = lossOf(net, Loss(loss) == Loss::Distillation ? distilled : Objective(Loss(loss)), pass);
        QVERIFY(std::abs(ours[loss][0] - expected) <= 1e-12 * (1 + expected));
    }
    void lossesOfABatchAreThoseOfTraining()
    {
        const Quantity y(noise({5, 4}, Precision::Double, 3));
        const std::vector<int> labels{2, 0, 3, 0, 1};
        const Network net({4}, {ActivationLayer{}});
        Pass<double> pass;
        pass.resize(net, 5);
        for (int n = 0; n < 5; ++n)
            for (int i = 0; i < 4; ++i) pass.values(0)(i, n) = y[std::size_t(4 * n + i)];
        std::ranges::copy(labels, pass.labels().begin());
        forward<double>(net, {}, pass);
        for (const LossOptions& how : {LossOptions{}, LossOptions{.classWeights = {1, 2, 0.5, 3}}, LossOptions{.ignored = 0},
                                       LossOptions{.classWeights = {1, 2, 0.5, 3}, .ignored = 3, .smoothing = 0.3}}) {
            const double expected = lossOf(net, Objective(Loss::CrossEntropy, how), pass);
            QVERIFY(std::abs(crossEntropy(y, labels, how)[0] - expected) <= 1e-12 * (1 + expected));
        }
        QCOMPARE(crossEntropy(y, {3, 3, 3, 3, 3}, {.ignored = 3})[0], 0.0);
    }
    void aWindowOnPaddingAloneIsNought()
    {
        const Quantity x(noise({1, 2, 2}, Precision::Double, 1)), w(noise({1, 1, 2, 2}, Precision::Double, 2));
        const Quantity y = convolved(x, w, {.vertical = {2, 2}, .horizontal = {2, 2}});
        QCOMPARE(y[0], 0.0);
        QVERIFY(y.behind({0, 0, 0}).kind == Term::Number); // not a sum of nothing, which no card could show
        QVERIFY(y.behind({0, 2, 2}).kind == Term::Sum);
    }
    void wrongShapesAreRefused()
    {
        const Quantity a(noise({3}, Precision::Float, 1)), b(noise({4}, Precision::Float, 2)),
            m(noise({3, 4}, Precision::Float, 3));
        QVERIFY_THROWS_EXCEPTION(InputError, a + b);
        QVERIFY_THROWS_EXCEPTION(InputError, matmul(m, a));
        QVERIFY_THROWS_EXCEPTION(InputError, dot(a, b));
        QVERIFY_THROWS_EXCEPTION(InputError, mixed(b, m));
        QVERIFY_THROWS_EXCEPTION(InputError, row(m, 3));
        QVERIFY_THROWS_EXCEPTION(InputError, element(m, {0, 4}));
        QVERIFY_THROWS_EXCEPTION(InputError, reshaped(m, {5}));
        QVERIFY_THROWS_EXCEPTION(InputError, stacked({a, b}));
        QVERIFY_THROWS_EXCEPTION(InputError, sum(a, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, crossEntropy(a, 3));
        QVERIFY_THROWS_EXCEPTION(InputError, logSoftmax(sum(a)));
        QVERIFY_THROWS_EXCEPTION(InputError, softCrossEntropy(a, b));
        QVERIFY_THROWS_EXCEPTION(InputError, divergence(m, m));
        QVERIFY_THROWS_EXCEPTION(InputError, distillation(a, a, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, smoothed(3, 3, 0.1));
        QVERIFY_THROWS_EXCEPTION(InputError, convolved(m, a, b, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, sliced(m, 1, 3, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, sliced(m, 2, 0, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, concatenated({m, a}, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, concatenated({m, transposed(m)}, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, everywhere(a, 1, m.shape()));
        QVERIFY_THROWS_EXCEPTION(InputError, sumForEach(m, -1));
        QVERIFY_THROWS_EXCEPTION(InputError, softmax(a, {1, 0}));
        QVERIFY_THROWS_EXCEPTION(InputError, transposeConvolved(m, m, a, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, maxPooled(m, 2, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, averagePooled(reshaped(m, {1, 3, 4}), 5, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, crossEntropy(m, {0, 1}, {}));
    }
};

REGISTER_TEST(TestTapeOperators)
#include "test_tape_operators.moc"
