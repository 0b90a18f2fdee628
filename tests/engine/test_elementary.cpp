#include "engine/core/random.h"
#include "engine/nn/activation.h"
#include "engine/nn/simd/kernels.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace engine;

namespace {

/// How many of the numbers that are possible lie between a and the true b.
template <class Real> double unitsApart(Real a, long double b)
{
    if (std::isinf(double(b))) return std::isinf(double(a)) && (a > 0) == (b > 0) ? 0 : 1e9;
    const Real rounded = Real(b);
    const Real unit = std::nextafter(std::abs(rounded), std::numeric_limits<Real>::infinity()) - std::abs(rounded);
    return double(std::abs((long double)(a)-b) / (long double)(unit));
}

/// The reference, from the C library in long double.
long double reference(Activation kind, long double z)
{
    switch (kind) {
    case Activation::Tanh: return std::tanh(z);
    case Activation::Logistic: return z > 0 ? 1 / (1 + std::exp(-z)) : std::exp(z) / (1 + std::exp(z));
    case Activation::Elu: return z > 0 ? z : std::expm1(z);
    case Activation::Softplus: return (z > 0 ? z : 0) + std::log1p(std::exp(-std::abs(z)));
    default: return z;
    }
}

/// The largest error of a vectorised activation on a fine grid, in units of the last place. Numbers that the format can hold
/// only with fewer digits do not count.
template <class Real> double worst(Activation kind, double low, double high)
{
    double most = 0;
    alignas(64) Real z[16], y[16];
    for (int i = 0; i < 6400; ++i) {
        for (int k = 0; k < 16; ++k) z[k] = Real(low + (high - low) * (i * 16 + k) / (6400 * 16));
        simd::kernels<Real>().activate({int(kind), Real(1), 1, 16, 16, z, nullptr, y, nullptr});
        for (int k = 0; k < 16; ++k)
            if (std::abs(double(reference(kind, (long double)(z[k])))) > 1e-37)
                most = std::max(most, unitsApart(y[k], reference(kind, (long double)(z[k]))));
    }
    return most;
}

} // namespace

class TestElementary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { simd::chooseKernels(""); }

    void functionsOfTheCore()
    {
        for (double x = -30; x < 30; x += 0.00731) {
            QVERIFY(unitsApart(portableExp(x), std::exp((long double)(x))) < 3);
            QVERIFY(unitsApart(portableTanh(x), std::tanh((long double)(x))) < 5);
            QVERIFY2(unitsApart(portableErf(x), std::erf((long double)(x))) < 16, qPrintable(QString::number(x)));
            QVERIFY(std::abs(portableExpMinusOne(x) - std::expm1(x)) < 1e-15 * (std::exp(x) + std::abs(x)));
            const double positive = std::exp(x);
            QVERIFY(std::abs(portableLog(positive) - std::log(positive)) < 5e-16 * (std::abs(x) + 0.3));
            QVERIFY(unitsApart(portableLogOnePlus(positive), std::log1p((long double)(positive))) < 4);
        }
        for (double x : {1e-300, 1e-20, 1e-5}) {
            QVERIFY(unitsApart(portableLogOnePlus(x), std::log1p((long double)(x))) < 2);
            QVERIFY(unitsApart(portableExpMinusOne(-x), std::expm1((long double)(-x))) < 2);
            QVERIFY(unitsApart(portableErf(x), std::erf((long double)(x))) < 3);
        }
        QCOMPARE(portableLog(0), -INFINITY);
        QVERIFY(std::isnan(portableLog(-1)) && std::isinf(portableLog(INFINITY)));
        QCOMPARE(portableLog(1), 0.0);
    }

    void vectorsAreAccurate()
    {
        for (const char* isa : {"v2", "v3", "v4", "generic"}) {
            if (!simd::chooseKernels(isa)) continue;
            for (const auto& [low, high] : {std::pair{-1.0, 1.0}, {-20.0, 20.0}, {-87.0, 87.0}, {-1e-6, 1e-6}})
                for (const Activation kind : {Activation::Tanh, Activation::Logistic, Activation::Elu, Activation::Softplus}) {
                    const double single = worst<float>(kind, low, high), twice = worst<double>(kind, low, high);
                    QVERIFY2(single < 5 && twice < 5,
                             qPrintable(QStringLiteral("%1 %2: %3 and %4").arg(isa).arg(int(kind)).arg(single).arg(twice)));
                }
        }
    }

    void vectorsOfGeluAreAccurate() // far left z Φ(z) is the difference of nearly equal numbers: its error is absolute
    {
        for (const char* isa : {"v2", "v3", "v4", "generic"}) {
            if (!simd::chooseKernels(isa)) continue;
            alignas(64) float z[16], y[16];
            for (int i = -8000; i < 8000; i += 16) {
                for (int k = 0; k < 16; ++k) z[k] = float(i + k) / 1000;
                simd::kernels<float>().activate({int(Activation::Gelu), 0.0F, 1, 16, 16, z, nullptr, y, nullptr});
                for (int k = 0; k < 16; ++k) {
                    const double exact = double(z[k]) * std::erfc(-double(z[k]) / std::sqrt(2.0)) / 2;
                    QVERIFY2(std::abs(double(y[k]) - exact) < 3e-7 * std::max(1.0, std::abs(double(z[k]))),
                             qPrintable(QStringLiteral("%1: z = %2").arg(QLatin1String(isa)).arg(z[k])));
                }
            }
        }
    }

    /// The largest differences between GELU's forms, and the lowest points (computed independently in long double).
    void geluFacts()
    {
        double tanhForm = 0, logisticForm = 0, lowest = 0, lowestSwish = 0;
        for (double z = -8; z < 8; z += 1e-4) {
            const double exact = z * std::erfc(-z / std::sqrt(2.0)) / 2;
            QVERIFY(std::abs(activationValue(Activation::Gelu, z, 0) - exact) < 1e-14);
            tanhForm = std::max(tanhForm, std::abs(activationValue(Activation::GeluTanh, z, 0) - exact));
            logisticForm = std::max(logisticForm, std::abs(activationValue(Activation::GeluLogistic, z, 0) - exact));
            lowest = std::min(lowest, activationValue(Activation::Gelu, z, 0));
            lowestSwish = std::min(lowestSwish, activationValue(Activation::Swish, z, 1));
        }
        QVERIFY(std::abs(tanhForm - 4.73e-4) < 1e-6);
        QVERIFY(std::abs(logisticForm - 2.03e-2) < 1e-4);
        QVERIFY(std::abs(lowest + 0.16997) < 1e-5);
        QVERIFY(std::abs(lowestSwish + 0.27846) < 1e-5);
    }

    void slopesAreDerivatives()
    {
        for (int kind = 0; kind <= int(Activation::Selu); ++kind)
            for (double z = -9.03; z < 9; z += 0.1) {
                const double h = 1e-5, shape = 0.7;
                const auto f = [&](double x) { return activationValue(Activation(kind), x, shape); };
                QVERIFY(std::abs(activationSlope(Activation(kind), z, shape) - (f(z + h) - f(z - h)) / (2 * h)) < 1e-9);
            }
    }

    void extremesStayFinite()
    {
        for (int kind = 0; kind <= int(Activation::Sign); ++kind)
            for (const float extreme : {-1e4F, -100.0F, 0.0F, 100.0F, 1e4F}) {
                alignas(64) float z[16], y[16], dz[16], dy[16];
                for (int k = 0; k < 16; ++k) z[k] = extreme, dy[k] = 1;
                const simd::Pointwise<float> p{kind, 0.5F, 1, 16, 16, z, dy, y, dz};
                simd::kernels<float>().activate(p);
                simd::kernels<float>().activateBack(p);
                const double value = activationValue(Activation(kind), double(extreme), 0.5);
                QVERIFY2(std::abs(double(y[3]) - value) <= 1e-6 * (std::abs(value) + 1e-3),
                         qPrintable(QStringLiteral("%1 of %2: %3 instead of %4")
                                        .arg(kind)
                                        .arg(double(extreme))
                                        .arg(double(y[3]))
                                        .arg(value)));
                QVERIFY(std::abs(double(dz[3]) - activationSlope(Activation(kind), double(extreme), 0.5)) < 1e-5);
            }
    }

    void normalVariates()
    {
        Random random(5);
        double sum = 0, square = 0, fourth = 0;
        const int n = 200000;
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            sum += x, square += x * x, fourth += x * x * x * x;
        }
        QVERIFY(std::abs(sum / n) < 0.01 && std::abs(square / n - 1) < 0.015 && std::abs(fourth / n - 3) < 0.1);
    }
    void shufflingKeepsAllAndReachesEveryOrder()
    {
        Random random(1);
        std::set<std::vector<int>> seen;
        for (int i = 0; i < 200; ++i) {
            std::vector<int> items{0, 1, 2, 3};
            shuffle(items, random);
            seen.insert(items);
            QCOMPARE(std::set<int>(items.begin(), items.end()).size(), std::size_t(4));
        }
        QCOMPARE(seen.size(), std::size_t(24));
    }
};

REGISTER_TEST(TestElementary)
#include "test_elementary.moc"
