#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/numbers/float_format.h"
#include "tests/run.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

using namespace engine;

namespace {

constexpr FloatFormat E2m1{2, 1, FloatFormat::None}, E3m2{3, 2, FloatFormat::None}, E3m4{3, 4};
const std::pair<const char*, FloatFormat> formats[] = {{"FP16", Fp16}, {"BF16", Bf16}, {"E4M3", E4m3}, {"E5M2", E5m2},
                                                       {"E2M1", E2m1}, {"E3M2", E3m2}, {"E3M4", E3m4}};

std::uint32_t patterns(const FloatFormat& f) { return 1U << f.bits(); }

void columns()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(formats)); ++i) QTest::newRow(formats[i].first) << i;
}
FloatFormat chosen()
{
    QFETCH(int, index);
    return formats[index].second;
}

/// The numbers from 0 up, by their definition; the place of each in the list is its pattern.
std::vector<double> countedUp(const FloatFormat& f)
{
    std::vector<double> all;
    for (int e = 0; e < 1 << f.exponent; ++e)
        for (int m = 0; m < 1 << f.mantissa; ++m)
            all.push_back(std::pow(2.0, std::max(e, 1) - f.bias()) * ((e > 0) + m / std::pow(2.0, f.mantissa)));
    const std::size_t steps = std::size_t(1) << f.mantissa;
    if (f.specials == FloatFormat::Ieee) all.resize(all.size() - steps);
    if (f.specials == FloatFormat::OneNan) all.pop_back();
    return all;
}

} // namespace

class TestFloatFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theirTable()
    {
        struct Row {
            FloatFormat format;
            double largest, normal, subnormal, epsilon;
        };
        for (const Row& row : {Row{Fp32, 3.40282e38, 1.17549e-38, 1.40130e-45, 1.19209e-7},
                               {Tf32, 3.40116e38, 1.17549e-38, 1.14794e-41, 9.76563e-4},
                               {Bf16, 3.38953e38, 1.17549e-38, 9.18355e-41, 7.8125e-3},
                               {Fp16, 65504, 6.10352e-5, 5.96046e-8, 9.76563e-4},
                               {E5m2, 57344, 6.10352e-5, 1.52588e-5, 0.25},
                               {E4m3, 448, 0.015625, 0.001953125, 0.125}}) {
            const auto same = [](double a, double b) { return std::abs(a / b - 1) < 1e-5; };
            QVERIFY(same(row.format.largest(), row.largest) && same(row.format.smallestNormal(), row.normal));
            QVERIFY(same(row.format.smallestSubnormal(), row.subnormal) && same(row.format.epsilon(), row.epsilon));
        }
        QCOMPARE(Tf32.bits(), 19);
    }
    void everyPatternIsItsNumber_data() { columns(); }
    void everyPatternIsItsNumber()
    {
        const FloatFormat f = chosen();
        const auto all = countedUp(f);
        QCOMPARE(all.back(), f.largest());
        for (std::uint32_t bits = 0; bits < patterns(f); ++bits) {
            const std::uint32_t size = bits & (patterns(f) / 2 - 1);
            const double x = decoded(f, bits);
            if (size < all.size()) QCOMPARE(x, bits == size ? all[size] : -all[size]);
            else if (f.specials == FloatFormat::Ieee && size == all.size()) QCOMPARE(x, bits == size ? INFINITY : -INFINITY);
            else QVERIFY(std::isnan(x));
            if (std::isnan(x)) {
                QVERIFY(std::isnan(decoded(f, encoded(f, x))));
                continue;
            }
            QCOMPARE(encoded(f, x), bits); // there and back, -0 and infinity, too
            QCOMPARE(nearest(f, x), x);
        }
    }
    /// Between two neighbours: below the middle down, above it up, in the middle to the even pattern. This is all of rounding.
    void betweenNeighbours_data() { columns(); }
    void betweenNeighbours()
    {
        const FloatFormat f = chosen();
        const auto all = countedUp(f);
        for (std::uint32_t i = 0; i + 1 < all.size(); ++i) {
            const double middle = (all[i] + all[i + 1]) / 2;
            QCOMPARE(encoded(f, middle), i + i % 2);
            QCOMPARE(encoded(f, std::nextafter(middle, 0)), i);
            QCOMPARE(encoded(f, std::nextafter(middle, INFINITY)), i + 1);
            QCOMPARE(nearest(f, -std::nextafter(middle, INFINITY)), -all[i + 1]);
        }
    }
    void edges()
    {
        QCOMPARE(nearest(Fp16, 65519.999), 65504.0);
        QCOMPARE(nearest(Fp16, 65520), INFINITY);
        QCOMPARE(nearest(Fp16, -65520, Overflow::Saturate), -65504.0);
        QCOMPARE(nearest(E4m3, 464), 448.0); // a tie, and 448 is even
        QVERIFY(std::isnan(nearest(E4m3, 464.001)));
        QCOMPARE(nearest(E4m3, 464.001, Overflow::Saturate), 448.0);
        QVERIFY(std::isnan(nearest(E4m3, INFINITY)));
        QCOMPARE(nearest(E4m3, -INFINITY, Overflow::Saturate), -448.0);
        QCOMPARE(nearest(E5m2, 61440), INFINITY);
        QCOMPARE(nearest(E5m2, 61439), 57344.0);
        QCOMPARE(nearest(E2m1, 100), 6.0);
        QCOMPARE(nearest(Fp16, std::ldexp(1, -25)), 0.0);
        QCOMPARE(nearest(Fp16, std::nextafter(std::ldexp(1, -25), 1)), std::ldexp(1, -24));
        QCOMPARE(nearest(Bf16, 1 + std::ldexp(1, -8)), 1.0);
        QCOMPARE(nearest(Bf16, 1 + 3 * std::ldexp(1, -8)), 1.015625);
        QVERIFY(std::signbit(nearest(Fp16, -1e-30)));
        QVERIFY(std::isnan(nearest(E4m3, NAN)) && std::isnan(nearest(Fp16, NAN, Overflow::Saturate)));
    }
    /// FP32 is what the processor's floats are, and TF32 and BF16 are their beginnings.
    void singlePrecisionIsTheProcessors()
    {
        Random random(1);
        for (int i = 0; i < 100000; ++i) {
            const std::uint32_t bits = random.word();
            const float x = std::bit_cast<float>(bits);
            if (std::isnan(x)) continue;
            QCOMPARE(encoded(Fp32, double(x)), bits);
            QCOMPARE(decoded(Fp32, bits), double(x));
            const double between = double(x) * (1 + random.uniform(-1, 1) * 1e-7);
            QCOMPARE(float(nearest(Fp32, between)), float(between));
            QCOMPARE(decoded(Bf16, bits >> 16), double(std::bit_cast<float>(bits & 0xffff0000)));
        }
    }
    /// Rounding is monotonous and symmetric, and rounding twice changes nothing.
    void laws()
    {
        Random random(2);
        for (const auto& [name, f] : formats)
            for (int i = 0; i < 2000; ++i) {
                const double a = random.normal() * std::pow(2.0, random.uniform(-12, 12)), b = a * (1 + random.uniform());
                const double x = nearest(f, a, Overflow::Saturate), y = nearest(f, b, Overflow::Saturate);
                QVERIFY(a < 0 ? y <= x : x <= y);
                QCOMPARE(nearest(f, -a, Overflow::Saturate), -x);
                QCOMPARE(nearest(f, x), x);
            }
    }
    void manyAtOnce()
    {
        std::vector<float> floats{1.0009765F, 70000, -1e-9F};
        std::vector<double> doubles(floats.begin(), floats.end());
        roundTo<float>(Fp16, floats, Overflow::Saturate);
        roundTo<double>(Fp16, doubles, Overflow::Saturate);
        QVERIFY((floats == std::vector<float>{1.0009765625F, 65504, 0}));
        QVERIFY(std::equal(floats.begin(), floats.end(), doubles.begin(), [](float a, double b) { return double(a) == b; }));
    }
    void wrongWidths()
    {
        for (const FloatFormat f : {FloatFormat{1, 3}, {9, 3}, {5, 0}, {5, 24}, {5, 0, FloatFormat::None}}) {
            QVERIFY_THROWS_EXCEPTION(InputError, nearest(f, 1));
            QVERIFY_THROWS_EXCEPTION(InputError, encoded(f, 1));
            QVERIFY_THROWS_EXCEPTION(InputError, decoded(f, 1));
        }
    }
};

REGISTER_TEST(TestFloatFormats)
#include "test_float_formats.moc"
