#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/numbers/integers.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

constexpr Integers Int8{8, true}, Uint8{8, false}, Int4{4, true};

template <class Real> TensorOf<Real> drawnTensor(std::vector<int> shape, unsigned seed, double low, double high)
{
    TensorOf<Real> tensor(std::move(shape));
    Random random(seed);
    for (Real& x : tensor.data) x = Real(random.uniform(low, high));
    return tensor;
}

double decibels(const TensorOf<double>& x, Integers kind, Spacing spacing, Grids grids = Grids::One)
{
    const auto y = dequantise<double>(quantise(x, kind, spacing, grids));
    return signalToNoise<double>(x.data, y.data);
}

/// Whatever the width and spacing: 0 is exact, nothing is lost but half a step, order is kept, and codes go there and back.
template <class Real> void checkLaws(Integers kind, Spacing spacing, double low, double high)
{
    TensorOf<Real> x = drawnTensor<Real>({4, 50}, unsigned(kind.bits), low, high);
    x.data[7] = 0;
    const QuantisedTensor q = quantise(x, kind, spacing);
    const TensorOf<Real> y = dequantise<Real>(q);
    QCOMPARE(y.data[7], Real(0));
    const double half = q.grids[0].scale / 2 * (1 + 1e-5);
    for (std::size_t i = 0; i < x.size(); ++i) {
        QVERIFY(q.codes[i] >= kind.lowest() && q.codes[i] <= kind.highest());
        // a zero point between two integers is rounded, which may cost the ends of the range another half a step
        QVERIFY(std::abs(double(x.data[i] - y.data[i])) <= half * (spacing == Spacing::Affine ? 2 : 1));
        QCOMPARE(quantised(kind, q.grids[0], y.data[i]), q.codes[i]);
        QVERIFY(i == 0 || (x.data[i] < x.data[i - 1] ? q.codes[i] <= q.codes[i - 1] : q.codes[i] >= q.codes[i - 1]));
    }
}

} // namespace

class TestIntegers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranges()
    {
        QVERIFY(Int8.lowest() == -128 && Int8.highest() == 127 && Uint8.lowest() == 0 && Uint8.highest() == 255);
        QVERIFY(Int4.lowest() == -8 && Int4.highest() == 7);
        QVERIFY((Integers{1, false}.highest() == 1) && (Integers{16, true}.highest() == 32767));
    }
    /// Half to even, then the zero point, then saturation (the order matters: 2.5 + 3 is 5, not 6).
    void quantizeLinear()
    {
        const Grid grid{2, 3};
        const std::pair<double, int> pairs[] = {{5, 5},       {7, 7},          {-5, 1},     {-7, -1},      {0, 3},
                                                {1, 3},       {3, 5},          {1e30, 127}, {-1e30, -128}, {249, 127},
                                                {-262, -128}, {INFINITY, 127}, {NAN, -128}};
        for (const auto& [x, q] : pairs) {
            QCOMPARE(quantised(Int8, grid, x), q);
            QCOMPARE(quantised(Int8, grid, float(x)), q);
        }
        QCOMPARE(dequantised<double>(grid, 5), 4.0);
    }
    /// The 4 x 4 weights of "Deep Compression", figure 3.
    void figureThree()
    {
        const Grid grid = gridFor(Uint8, Spacing::Affine, -1.08, 2.12);
        QVERIFY(std::abs(grid.scale - 0.0125490) < 1e-7);
        QCOMPARE(grid.zero, 86);
        QCOMPARE(gridFor(Int8, Spacing::Affine, -1.08, 2.12).zero, 86 - 128);
        QVERIFY(std::abs(gridFor(Int8, Spacing::Symmetric, -1.08, 2.12).scale - 2.12 / 127) < 1e-15);
        QCOMPARE(gridFor(Uint8, Spacing::Symmetric, -1, 1).zero, 128);
        QVERIFY((gridFor(Uint8, Spacing::Affine, 1, 5) == Grid{5.0 / 255, 0})); // widened to hold 0
        QVERIFY((gridFor(Int8, Spacing::Symmetric, 0, 0) == Grid{1, 0}));
    }
    void laws()
    {
        for (int bits = 1; bits <= 16; ++bits)
            for (const bool isSigned : {false, true})
                for (const auto& [low, high] : {std::pair{-1.0, 3.0}, {0.0, 6.0}, {-0.02, 0.01}, {-5.0, 0.0}}) {
                    checkLaws<double>({bits, isSigned}, Spacing::Affine, low, high);
                    checkLaws<float>({bits, isSigned}, Spacing::Affine, low, high);
                    if (bits == 1) continue;
                    checkLaws<double>({bits, isSigned}, Spacing::Symmetric, low, high);
                    checkLaws<float>({bits, isSigned}, Spacing::Symmetric, low, high);
                }
    }
    /// Of uniform numbers, signal to noise is (range² / 12) / (step² / 12), mean included: 20 log10(2 · levels up) for ±1.
    void everyBitIsSixDecibels()
    {
        const auto x = drawnTensor<double>({100000}, 1, -1, 1);
        for (int bits = 2; bits <= 12; ++bits) {
            const double levels = (1 << (bits - 1)) - 1;
            QVERIFY(std::abs(decibels(x, {bits, true}, Spacing::Symmetric) - 20 * std::log10(2 * levels)) < 0.1);
        }
        QCOMPARE(signalToNoise<double>(x.data, x.data), double(INFINITY));
    }
    /// After a ReLU a symmetric grid wastes its lower half: a bit.
    void affineGridsGainABitOnPositiveNumbers()
    {
        const auto x = drawnTensor<double>({100000}, 2, 0, 1);
        const double gain = decibels(x, Int8, Spacing::Affine) - decibels(x, Int8, Spacing::Symmetric);
        QVERIFY(std::abs(gain - 20 * std::log10(255.0 / 127)) < 0.1);
    }
    void channelsOfTheirOwn()
    {
        TensorOf<double> x = drawnTensor<double>({3, 1000}, 3, -1, 1);
        for (int i = 0; i < 1000; ++i) x.at(1, i) /= 8, x.at(2, i) /= 128;
        const QuantisedTensor q = quantise(x, Int4, Spacing::Symmetric, Grids::PerChannel);
        QCOMPARE(q.grids.size(), std::size_t(3));
        for (const std::size_t row : {0, 1, 2}) { // as if each were alone
            TensorOf<double> alone({1000});
            std::copy_n(x.data.begin() + std::ptrdiff_t(1000 * row), 1000, alone.data.begin());
            const QuantisedTensor one = quantise(alone, Int4, Spacing::Symmetric);
            QVERIFY(one.grids[0] == q.grids[row]);
            QVERIFY(std::equal(one.codes.begin(), one.codes.end(), q.codes.begin() + std::ptrdiff_t(1000 * row)));
        }
        // with one grid, the smallest channel is all 0
        const auto shared = dequantise<double>(quantise(x, Int4, Spacing::Symmetric));
        QVERIFY(std::all_of(shared.data.begin() + 2000, shared.data.end(), [](double y) { return y == 0; }));
        QVERIFY(decibels(x, Int4, Spacing::Symmetric, Grids::PerChannel) > decibels(x, Int4, Spacing::Symmetric));
    }
    /// An outlier of 8 makes the step of 4 bits 8/7: all of |x| < 0.57 becomes 0.
    void oneOutlierSpoilsAll()
    {
        TensorOf<double> x = drawnTensor<double>({1000}, 4, -0.57, 0.57);
        x.data[0] = 8;
        const QuantisedTensor q = quantise(x, Int4, Spacing::Symmetric);
        QCOMPARE(q.codes[0], 7);
        QVERIFY(std::all_of(q.codes.begin() + 1, q.codes.end(), [](int code) { return code == 0; }));
    }
    void wrongUse()
    {
        const auto x = drawnTensor<float>({2, 3}, 5, -1, 1);
        TensorOf<float> endless = x;
        endless.data[3] = NAN;
        QVERIFY_THROWS_EXCEPTION(InputError, quantise(x, {0, true}, Spacing::Affine));
        QVERIFY_THROWS_EXCEPTION(InputError, quantise(x, {17, true}, Spacing::Affine));
        QVERIFY_THROWS_EXCEPTION(InputError, quantise(x, {1, true}, Spacing::Symmetric));
        QVERIFY_THROWS_EXCEPTION(InputError, quantise(endless, Int8, Spacing::Affine));
        QVERIFY_THROWS_EXCEPTION(InputError, quantise(TensorOf<float>({0}), Int8, Spacing::Affine));
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 quantise(TensorOf<float>(std::vector<int>{}), Int8, Spacing::Affine, Grids::PerChannel));
        QVERIFY_THROWS_EXCEPTION(InputError, gridFor(Int8, Spacing::Affine, 2, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, gridFor(Int8, Spacing::Affine, 0, INFINITY));
        QVERIFY_THROWS_EXCEPTION(InputError, signalToNoise<float>(x.data, std::vector<float>(2)));
    }
};

REGISTER_TEST(TestIntegers)
#include "test_integers.moc"
