#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/numbers/coding.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine::coding;

namespace {

constexpr int Channels = 6, Each = 500;

/// Bell-shaped, each channel twice as wide as the one before, one outlier.
std::vector<float> weights()
{
    std::vector<float> list;
    engine::Random random(7);
    for (int channel = 0; channel < Channels; ++channel)
        for (int i = 0; i < Each; ++i) list.push_back(float(random.normal() * std::ldexp(0.01, channel)));
    list[17] = 1.7f;
    return list;
}

double errorOf(const Coded& coded, const std::vector<float>& numbers)
{
    double sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) sum += std::pow(double(numbers[i]) - double(coded.restored[i]), 2);
    return sum;
}

} // namespace

class TestCoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linearCodesAreWithinHalfAStep()
    {
        const auto numbers = weights();
        for (const bool symmetric : {true, false})
            for (const Grain grain : {Grain::Tensor, Grain::Channel})
                for (const int bits : {2, 3, 4, 8, 12, 16}) {
                    const Coded made = coded(numbers, Channels, {.grain = grain, .symmetric = symmetric}, bits);
                    QCOMPARE(made.groups.size(), grain == Grain::Tensor ? 1u : unsigned(Channels));
                    for (std::size_t i = 0; i < numbers.size(); ++i) {
                        const Group& group = made.groupOf(i);
                        const double s = group.grid.scale, lost = std::abs(double(numbers[i]) - double(made.restored[i]));
                        // the zero point is rounded, too; what is lost beyond that is the float's
                        QVERIFY(lost <= s / 2 * 1.00001 + (symmetric ? 0 : s / 2) + 1.2e-7);
                        QVERIFY(made.places[i] >= 0 && made.places[i] < group.count);
                        QCOMPARE(float(s * (group.code(made.places[i]) - group.grid.zero)), made.restored[i]);
                    }
                    QCOMPARE(made.groups[0].count, symmetric ? (1 << bits) - 1 : 1 << bits);
                }
    }
    void calibrationByErrorIsNoWorseThanTheExtremes()
    {
        const auto numbers = weights();
        for (const int bits : {2, 3, 4, 6}) {
            const double extremes = errorOf(coded(numbers, Channels, {}, bits), numbers);
            const double least = errorOf(coded(numbers, Channels, {.calibration = Calibration::Mse}, bits), numbers);
            QVERIFY(least < extremes); // there is an outlier
        }
        const Coded clipped = coded(numbers, Channels, {.calibration = Calibration::Percentile}, 4);
        QVERIFY(clipped.groups[0].high < 1.7);
    }
    void levelsOfKMeansAreMeans()
    {
        const auto numbers = weights();
        const Coded made = coded(numbers, Channels, {.levels = Levels::KMeans}, 3);
        for (int place = 0; place < 8; ++place) {
            double sum = 0, count = 0;
            for (std::size_t i = 0; i < numbers.size(); ++i)
                if (made.places[i] == place) sum += double(numbers[i]), ++count;
            if (count > 0) QVERIFY(std::abs(sum / count - made.groups[0].level(place)) < 1e-6);
        }
        QVERIFY(errorOf(made, numbers) < errorOf(coded(numbers, Channels, {}, 3), numbers));
    }
    void aBitIsTheSignTimesTheMeanSize() // the least-squares scale: what is lost is Σw² - n α²
    {
        const auto numbers = weights();
        double squares = 0, sizes = 0;
        for (const float w : numbers) squares += double(w) * double(w), sizes += std::abs(double(w));
        const double n = double(numbers.size()), alpha = sizes / n;
        const Coded made = coded(numbers, Channels, {}, 1);
        QVERIFY(std::abs(errorOf(made, numbers) - (squares - n * alpha * alpha)) < 1e-4 * squares);
        const Coded unscaled = coded(numbers, Channels, {.scaledSign = false}, 1);
        for (std::size_t i = 0; i < numbers.size(); ++i) QCOMPARE(unscaled.restored[i], numbers[i] < 0 ? -1.f : 1.f);
    }
    void powersOfTwoAreNearestInTheLogarithm()
    {
        const auto numbers = weights();
        const Coded made = coded(numbers, Channels, {.levels = Levels::Log2}, 6);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (made.restored[i] == 0) continue;
            int exponent;
            QCOMPARE(std::abs(std::frexp(made.restored[i], &exponent)), 0.5f);
            const double ratio = double(numbers[i]) / double(made.restored[i]);
            QVERIFY(ratio > std::sqrt(0.5) * 0.9999 && ratio < std::sqrt(2) * 1.0001);
        }
    }
    void bytesAreCountedExactly()
    {
        const auto numbers = weights(); // 3000
        QCOMPARE(coded(numbers, Channels, {}, 3).bytes, 1125.0 + 4);
        QCOMPARE(coded(numbers, Channels, {.grain = Grain::Channel, .symmetric = false}, 8).bytes, 3000.0 + 6 * 5);
        QCOMPARE(coded(numbers, Channels, {.levels = Levels::KMeans}, 4).bytes, 1500.0 + 16 * 4);
    }
    void aTableOfMoreThan8BitsIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(engine::InputError, coded(weights(), Channels, {.levels = Levels::KMeans}, 9));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, coded(weights(), Channels, {.levels = Levels::Quantile}, 9));
        QCOMPARE(coded(weights(), Channels, {.levels = Levels::KMeans}, 8).groups[0].count, 256);
    }
};

REGISTER_TEST(TestCoding)
#include "test_coding.moc"
