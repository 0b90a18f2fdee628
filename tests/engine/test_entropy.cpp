#include "engine/core/error.h"
#include "engine/tape/sequences.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

class TestEntropy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalSharesHaveTheMost()
    {
        for (const int n : {1, 2, 3, 8}) {
            const Quantity p(Numbers::vector(std::vector(std::size_t(n), 1.0 / n)));
            QVERIFY(std::abs(entropy(p)[0] - std::log2(double(n))) < 1e-12);
        }
    }
    void oneShareHasNone() { QCOMPARE(entropy(Quantity(Numbers::vector({0, 1, 0})))[0], 0.0); }
    void eachRowHasItsOwnAndItsArithmetic()
    {
        Numbers rows({2, 3}, Precision::Double);
        rows.data = {0.5, 0.25, 0.25, 0.2, 0.8, 0};
        const Quantity H = entropy(Quantity(rows));
        QCOMPARE(H.shape(), std::vector<int>{2});
        QVERIFY(std::abs(H[0] - 1.5) < 1e-12);
        QVERIFY(std::abs(H[1] + 0.2 * std::log2(0.2) + 0.8 * std::log2(0.8)) < 1e-12);
        for (int i = 0; i < 2; ++i) QCOMPARE(valueOf(H.behind({i})), H[std::size_t(i)]);
    }
    void aScalarIsNoDistribution() { QVERIFY_THROWS_EXCEPTION(InputError, entropy(Quantity(1.0))); }
};

REGISTER_TEST(TestEntropy)
#include "test_entropy.moc"
