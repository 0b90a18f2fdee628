#include "engine/core/elementary.h"
#include "engine/core/random.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace engine;

namespace {
/// Units in the last place of `b` between a and b.
double ulps(double a, double b)
{
    return std::abs(a - b) / (std::nextafter(std::abs(b), std::numeric_limits<double>::infinity()) - std::abs(b));
}
} // namespace

class TestRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The known answers that come with Random123.
    void philoxGivesThePublishedWords()
    {
        using Words = std::array<std::uint32_t, 4>;
        const std::uint32_t ones = 0xffffffff;
        QVERIFY(philox({0, 0, 0, 0}, {0, 0}) == (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        QVERIFY(philox({ones, ones, ones, ones}, {ones, ones}) == (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QVERIFY(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
                (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }
    void aStreamIsTheBlocksOfItsCounters()
    {
        Random random(0x100000002, 7);
        for (std::uint32_t block = 0; block < 3; ++block)
            for (const std::uint32_t word : philox({block, 0, 7, 0}, {2, 1})) QCOMPARE(random.word(), word);
    }
    void uniformFillsTheUnitInterval()
    {
        Random random(1);
        const int n = 100000;
        double sum = 0, squares = 0;
        for (int i = 0; i < n; ++i) {
            const double u = random.uniform();
            QVERIFY(u >= 0 && u < 1);
            sum += u, squares += u * u;
        }
        // mean 1/2, mean square 1/3; five standard deviations of each
        QVERIFY(std::abs(sum / n - 0.5) < 5 * std::sqrt(1.0 / 12 / n));
        QVERIFY(std::abs(squares / n - 1.0 / 3) < 5 * std::sqrt(4.0 / 45 / n));
    }
    void copiesContinueAlike()
    {
        Random a(3);
        a.word();
        Random b = a;
        for (int i = 0; i < 9; ++i) QCOMPARE(a.word(), b.word());
    }
    void expAndTanhAgreeWithTheLibrary()
    {
        for (int i = -70000; i <= 70000; ++i) {
            const double x = i * 0.01 + 1e-3;
            QVERIFY2(ulps(portableExp(x), std::exp(x)) <= 2, qPrintable(QString::number(x)));
            const double y = i * 0.0003 + 1e-7;
            QVERIFY2(ulps(portableTanh(y), std::tanh(y)) <= 6, qPrintable(QString::number(y)));
        }
        QCOMPARE(portableExp(0), 1.0);
        QCOMPARE(portableTanh(0), 0.0);
        QCOMPARE(portableExp(-1000), 0.0);
        QVERIFY(std::isinf(portableExp(1000)));
        QVERIFY(std::isnan(portableExp(std::nan(""))));
        QVERIFY(std::isnan(portableTanh(std::nan(""))));
        QCOMPARE(portableTanh(-1000), -1.0);
    }
    void logAgreesWithTheLibrary()
    {
        for (int i = -7400; i <= 7000; ++i) {
            const double x = std::exp(i * 0.1 + 1e-3), nearOne = 1 + i * 1e-5;
            QVERIFY2(ulps(portableLog(x), std::log(x)) <= 2, qPrintable(QString::number(x)));
            QVERIFY2(ulps(portableLog(nearOne), std::log(nearOne)) <= 3, qPrintable(QString::number(nearOne, 'g', 17)));
        }
        QCOMPARE(portableLog(1), 0.0);
        QVERIFY(portableLog(0) == -std::numeric_limits<double>::infinity());
        QVERIFY(std::isinf(portableLog(std::numeric_limits<double>::infinity())));
        QVERIFY(std::isnan(portableLog(-1)) && std::isnan(portableLog(std::nan(""))));
    }
    void sineAndCosineAgreeWithTheLibrary()
    {
        for (int i = -100000; i <= 100000; ++i)
            for (const double x : {i * 1e-4, i * 0.99 + 1e-3, i * 1.5707963267948966 / 2}) {
                QVERIFY2(std::abs(portableSin(x) - std::sin(x)) <= 0x1p-52, qPrintable(QString::number(x, 'g', 17)));
                QVERIFY2(std::abs(portableCos(x) - std::cos(x)) <= 0x1p-52, qPrintable(QString::number(x, 'g', 17)));
            }
        QCOMPARE(portableSin(0), 0.0);
        QCOMPARE(portableCos(0), 1.0);
        for (const double x : {std::numeric_limits<double>::infinity(), std::nan("")})
            QVERIFY(std::isnan(portableSin(x)) && std::isnan(portableCos(x)));
    }
    void normalHasTheNormalMomentsAndTails()
    {
        Random random(1);
        const int n = 1000000;
        double sums[5] = {};
        int beyond[4] = {};
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            for (int power = 1; power <= 4; ++power) sums[power] += std::pow(x, power);
            for (int sigma = 1; sigma <= 3; ++sigma) beyond[sigma] += std::abs(x) > sigma;
        }
        // E x = 0, E x^2 = 1, E x^3 = 0, E x^4 = 3 with variances 1, 2, 15, 96; five standard deviations of each
        const double moment[] = {0, 0, 1, 0, 3}, variance[] = {0, 1, 2, 15, 96};
        for (int power = 1; power <= 4; ++power)
            QVERIFY(std::abs(sums[power] / n - moment[power]) < 5 * std::sqrt(variance[power] / n));
        for (int sigma = 1; sigma <= 3; ++sigma) {
            const double p = std::erfc(sigma / std::sqrt(2.0));
            QVERIFY(std::abs(beyond[sigma] / double(n) - p) < 5 * std::sqrt(p * (1 - p) / n));
        }
    }
    void normalIsBoxAndMullers()
    {
        Random uniforms(5), normals(5);
        for (int i = 0; i < 1000; ++i) {
            const double u = 1 - uniforms.uniform(), v = uniforms.uniform();
            const double expected = std::sqrt(-2 * std::log(u)) * std::cos(2 * M_PI * v);
            QVERIFY(std::abs(normals.normal() - expected) < 4e-15);
        }
        Random pinned(1); // every machine and compiler must give just these bits
        for (const double bits : {-0x1.cdf76cf675ff5p+0, -0x1.79c22ee67143bp+0, -0x1.6284fb1ee0fefp-3})
            QVERIFY(pinned.normal() == bits);
    }
};

REGISTER_TEST(TestRandom)
#include "test_random.moc"
