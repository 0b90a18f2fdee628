#include "engine/core/error.h"
#include "engine/numbers/code_book.h"
#include "engine/tape/operators.h"
#include "engine/tape/quantised.h"
#include "engine/tape/tape.h"
#include "tests/engine/tape_samples.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace engine;

namespace {

Numbers numbers(std::vector<double> all, Precision precision = Precision::Double)
{
    Numbers made({int(all.size())}, precision);
    for (std::size_t i = 0; i < all.size(); ++i) made.data[i] = rounded(precision, all[i]);
    return made;
}

/// What is made equals its arithmetic, in which x is an operand wherever it is in range.
void checkByHand(const Quantity& made)
{
    for (int i = 0; i < int(made.size()); ++i) {
        const double byHand = valueOf(made.behind({i})), y = made[std::size_t(i)];
        QVERIFY2(std::abs(byHand - y) <= 1e-7 * std::abs(y), qPrintable(QString::number(byHand - y)));
    }
}

std::vector<double> gradientThrough(const Numbers& x, const std::function<Quantity(const Quantity&)>& made)
{
    Tape tape;
    const Quantity q = tape.parameter("x", x);
    tape.make("L", sum(made(q) * 3));
    tape.backward("L");
    const auto gradient = tape.gradientOf("x");
    return gradient ? gradient->value().data : std::vector<double>{};
}

} // namespace

class TestTapeQuantised : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kernelsAreTheirArithmetic()
    {
        for (const Precision precision : {Precision::Float, Precision::Double}) {
            const Quantity x(noise({50}, precision, 3)), decimals(numbers({0.05, 0.15, 0.25, 0.35, -0.45, 9, -9}, precision));
            for (const Quantity& each : {x, decimals})
                for (const Grid& grid : {Grid{0.1, 0}, Grid{0.1, 2}, Grid{0.25, -1}}) {
                    checkByHand(codesOf(each, {4, true}, grid));
                    checkByHand(requantised(each, {4, true}, grid));
                }
            for (const FloatFormat& format : {Fp16, Bf16, E4m3, E5m2}) checkByHand(inFormat(x * 1e-3, format));
            checkByHand(inFormat(x * 400, E4m3, Overflow::Saturate));
            for (const Quantity& each : {x, decimals, Quantity(numbers({0, 1e-9, 1e9}))})
                checkByHand(inPowersOfTwo(each, {-6, 2}));
        }
    }
    void codesAreThoseOfTheEngine()
    {
        const Quantity x(noise({50}, Precision::Double, 4)), q = codesOf(x, {8, false}, {0.02, 86});
        for (std::size_t i = 0; i < 50; ++i) QCOMPARE(int(q[i]), quantised({8, false}, {0.02, 86}, x[i]));
        QCOMPARE(valueOf(q.behind({3})), q[3]);
    }
    /// Straight through within the grid, nothing beyond.
    void gradients()
    {
        const Numbers x = numbers({-1.2, -0.8, 0.03, 0.7, 0.749, 0.76});
        const auto through = gradientThrough(x, [](const Quantity& q) { return requantised(q, {4, true}, {0.1, 0}); });
        QVERIFY((through == std::vector<double>{0, 3, 3, 3, 3, 0}));
        const auto formats = gradientThrough(numbers({448, 449, -0.001, INFINITY}),
                                             [](const Quantity& q) { return inFormat(q, E4m3, Overflow::Saturate); });
        QVERIFY((formats == std::vector<double>{3, 0, 3, 0}));
    }
    void powersLetGradientsThrough()
    {
        const auto through = gradientThrough(numbers({0, 3, -100}), [](const Quantity& q) { return inPowersOfTwo(q, {-6, 2}); });
        QVERIFY((through == std::vector<double>{3, 3, 3}));
    }
    /// A code book on the tape: its gradient sums over all that share a value.
    void sharedValuesShareTheirGradient()
    {
        const Numbers slopes = noise({16}, Precision::Double, 5);
        const auto book = clustered<double>(noise({16}, Precision::Double, 6).data, 4, Seeding::Linear);
        Tape tape;
        const Quantity values = tape.parameter("values", numbers(book.values));
        tape.make("L", sum(picked(values, book.codes, {16}) * Quantity(slopes)));
        tape.backward("L");
        const auto expected = sharedGradient<double>(book.codes, slopes.data, 4), made = tape.gradientOf("values")->value().data;
        for (std::size_t j = 0; j < 4; ++j) QVERIFY(std::abs(made[j] - expected[j]) < 1e-12);
    }
    void widthsThatThereAreNot()
    {
        QVERIFY_THROWS_EXCEPTION(InputError, inPowersOfTwo(Quantity(1), {1, 0}));
        QVERIFY_THROWS_EXCEPTION(InputError, inFormat(Quantity(1), {1, 1}));
        QVERIFY_THROWS_EXCEPTION(InputError, codesOf(Quantity(1), {17, true}, {}));
        QVERIFY_THROWS_EXCEPTION(InputError, requantised(Quantity(1), {0, true}, {}));
    }
};

REGISTER_TEST(TestTapeQuantised)
#include "test_tape_quantised.moc"
