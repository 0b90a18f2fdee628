#include "engine/nn/activation.h"
#include "engine/nn/layer_statistics.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace engine;

namespace {

constexpr int Units = 7, Images = 37; // whole vectors of neither

Network activations(Activation kind, double shape) { return {Shape{Units}, {ActivationLayer{kind, shape}}}; }

/// A pass whose inputs are spread over ±6, with 0 among them.
Pass<float> passOf(const Network& net, const std::vector<float>& parameters)
{
    Pass<float> pass;
    pass.resize(net, Images);
    for (int f = 0; f < Units; ++f)
        for (int n = 0; n < Images; ++n) pass.values(0)(f, n) = float(f * Images + n) / 21.5F - 6;
    forward<float>(net, parameters, pass);
    return pass;
}

std::vector<double> counted(const std::vector<float>& numbers, const Bins& bins, bool powers)
{
    std::vector<double> shares(std::size_t(bins.count), 0.0);
    for (const float x : numbers) {
        const double y = powers ? std::log10(std::abs(double(x))) : double(x);
        const double at = std::floor((y - bins.low) / (bins.high - bins.low) * bins.count);
        shares[std::size_t(std::clamp(at, 0.0, bins.count - 1.0))] += 1.0 / double(numbers.size());
    }
    return shares;
}

Lanes<const float> lanes(const std::vector<float>& row) { return {row.data(), 1, int(row.size()), int(row.size())}; }

void compare(const std::vector<double>& found, const std::vector<double>& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) QVERIFY(std::abs(found[i] - expected[i]) < 1e-12);
}

} // namespace

class TestLayerStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two features of four samples: 1 2 3 6 with the mean 3, and 4 4 4 4.
    void sizesAreThoseOfTheFormulas()
    {
        const std::vector<float> numbers{1, 2, 3, 6, 4, 4, 4, 4};
        const Lanes<const float> all{numbers.data(), 2, 4, 4};
        AlignedVector<float> room;
        const auto apart = centred(all, room);
        QCOMPARE(std::vector<float>(apart.row(0).begin(), apart.row(0).end()), (std::vector<float>{-2, -1, 0, 3}));
        QVERIFY(std::abs(rootMeanSquare(all) - std::sqrt(114 / 8.0)) < 1e-12);
        QVERIFY(std::abs(rootMeanSquare(apart) - std::sqrt(14 / 8.0)) < 1e-12);
        QCOMPARE(shareRight(all, std::vector<int>{1, 1, 0, 0}), 0.75); // the larger of each column: 1 1 1 0
        double none[] = {NAN, 1, NAN, 0};
        QCOMPARE(shareRight(engine::Lanes<const double>{none, 2, 2, 2}, std::vector<int>{0, 0}), 0.5); // NAN NAN, 1 0
    }
    void binsShareOutAllNumbers()
    {
        Random random(1);
        std::vector<float> numbers{0, -100, 100};
        for (int i = 0; i < 1000; ++i) numbers.push_back(float(random.normal()));
        for (const Bins& bins : {Bins{-2, 2, 40}, Bins{0, 1, 3}, Bins{-1, 4, 7}}) {
            const auto shares = sharesIn(bins, lanes(numbers));
            QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-12);
            compare(shares, counted(numbers, bins, false));
        }
    }
    void powersAreLogarithms()
    {
        Random random(2);
        std::vector<float> numbers{0, 1e-40F, 1e30F};
        for (int i = 0; i < 5000; ++i) numbers.push_back(float(random.normal() * std::pow(10, random.uniform(-20, 3))));
        for (const Bins& bins : {Bins{-16, 0, 40}, Bins{-3, 3, 60}, Bins{-8, -4, 5}})
            compare(sharesOfPowersIn(bins, lanes(numbers)), counted(numbers, bins, true));
    }
    void whatIsNoNumberLiesInTheLastBin()
    {
        const std::vector<float> numbers{std::nanf(""), INFINITY};
        QCOMPARE(sharesIn({0, 1, 4}, lanes(numbers)).back(), 1.0);
        QCOMPARE(sharesOfPowersIn({-4, 0, 4}, lanes(numbers)).back(), 1.0);
    }
    void slopesAreThoseOfTheFunction()
    {
        for (int kind = 0; kind <= int(Activation::GeluLogistic); ++kind) {
            const double shape = customaryShape(Activation(kind));
            const Network net = activations(Activation(kind), shape);
            auto parameters = initialParameters<float>(net, Initialisation::He, Random(1));
            for (float& gamma : parameters) gamma += float(&gamma - parameters.data()) / 8; // a PReLU's: one of each row
            Pass<float> pass = passOf(net, parameters);
            AlignedVector<float> room;
            const auto slopes = slopesOf(net, parameters, pass, 0, room);
            for (int f = 0; f < Units; ++f)
                for (int n = 0; n < Images; ++n) {
                    const double gamma = parameters.empty() ? shape : double(parameters[std::size_t(f)]);
                    QVERIFY(std::abs(double(slopes(f, n)) -
                                     activationSlope(Activation(kind), double(pass.values(0)(f, n)), gamma)) < 1e-5);
                }
        }
    }
    void sizesBelowABound()
    {
        const std::vector<float> numbers{0, -0.005F, 0.01F, -3, 4};
        QCOMPARE(shareBelow(0.01, lanes(numbers)), 0.4);
        QCOMPARE(lengthOf(std::span(numbers).subspan(3)), 5.0);
    }
};

REGISTER_TEST(TestLayerStatistics)
#include "test_layer_statistics.moc"
