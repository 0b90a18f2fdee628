#include "engine/core/error.h"
#include "tests/engine/tape_cases.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

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
    void wrongShapesAreRefused()
    {
        const Quantity a(noise({3}, Precision::Float, 1)), b(noise({4}, Precision::Float, 2)),
            m(noise({3, 4}, Precision::Float, 3));
        QVERIFY_EXCEPTION_THROWN(a + b, InputError);
        QVERIFY_EXCEPTION_THROWN(matmul(m, a), InputError);
        QVERIFY_EXCEPTION_THROWN(dot(a, b), InputError);
        QVERIFY_EXCEPTION_THROWN(mixed(b, m), InputError);
        QVERIFY_EXCEPTION_THROWN(row(m, 3), InputError);
        QVERIFY_EXCEPTION_THROWN(element(m, {0, 4}), InputError);
        QVERIFY_EXCEPTION_THROWN(reshaped(m, {5}), InputError);
        QVERIFY_EXCEPTION_THROWN(stacked({a, b}), InputError);
        QVERIFY_EXCEPTION_THROWN(sum(a, 1), InputError);
        QVERIFY_EXCEPTION_THROWN(crossEntropy(a, 3), InputError);
        QVERIFY_EXCEPTION_THROWN(convolved(m, a, b, {}), InputError);
    }
};

REGISTER_TEST(TestTapeOperators)
#include "test_tape_operators.moc"
