#include "engine/data/function_sets.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace engine;

namespace {

constexpr int Curves = int(Curve::Sawtooth) + 1;

/// The formulas once more, with the C library's functions.
double expected(Curve curve, double x)
{
    const double pi = std::numbers::pi;
    const double values[] = {0.5 * x,
                             std::fabs(x),
                             x < 0 ? -1.0 : 1.0,
                             std::pow(x, 2),
                             std::sin(2 * pi * x),
                             std::sin(6 * pi * x * x),
                             std::exp(-20 * x * x),
                             6 * x - 2 * std::floor(3 * x + 0.5)};
    return values[int(curve)];
}

} // namespace

class TestFunctionSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesFollowTheFormulas()
    {
        for (int curve = 0; curve < Curves; ++curve) {
            const FunctionSet grid = functionGrid(Curve(curve), 201);
            QCOMPARE(grid.x.size(), std::size_t(201));
            QVERIFY(grid.x.front() == -1 && grid.x.back() == 1 && grid.x[100] == 0);
            for (std::size_t i = 0; i < grid.x.size(); ++i) {
                QVERIFY(std::abs(double(grid.y[i]) - expected(Curve(curve), double(grid.x[i]))) < 1e-6);
                QVERIFY(std::abs(grid.y[i]) <= 1);
            }
        }
    }
    void noiseIsNormalAroundTheCurve()
    {
        const int n = 20000;
        const FunctionSet exact = functionSet(Curve::Sine, n, 0, Random(1)), noisy = functionSet(Curve::Sine, n, 0.2, Random(1));
        QVERIFY(exact.x == noisy.x);
        double sum = 0, squares = 0;
        for (std::size_t i = 0; i < std::size_t(n); ++i) {
            QVERIFY(std::abs(double(exact.y[i]) - expected(Curve::Sine, double(exact.x[i]))) < 1e-6);
            const double noise = double(noisy.y[i]) - double(exact.y[i]);
            sum += noise, squares += noise * noise;
        }
        QVERIFY(std::abs(sum / n) < 5 * 0.2 / std::sqrt(n));
        QVERIFY(std::abs(squares / n - 0.04) < 5 * 0.04 * std::sqrt(2.0 / n));
        QVERIFY(functionSet(Curve::Sine, 9, 0, Random(2)).x != functionSet(Curve::Sine, 9, 0, Random(1)).x);
    }
    void truthTablesAreThoseOfLogic()
    {
        const auto labels = [](Logic logic) { return truthTable(logic).labels; };
        for (int row = 0; row < 4; ++row) {
            const Dataset data = truthTable(Logic::And);
            QVERIFY(data.at(row, 0) == row / 2 && data.at(row, 1) == row % 2);
        }
        QCOMPARE(labels(Logic::And), (std::vector{0, 0, 0, 1}));
        QCOMPARE(labels(Logic::Or), (std::vector{0, 1, 1, 1}));
        QCOMPARE(labels(Logic::Nand), (std::vector{1, 1, 1, 0}));
        QCOMPARE(labels(Logic::Xor), (std::vector{0, 1, 1, 0}));
    }
};

REGISTER_TEST(TestFunctionSets)
#include "test_function_sets.moc"
