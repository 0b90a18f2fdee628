#include "engine/nn/simd/kernels.h"
#include "engine/tape/operators.h"
#include "engine/tape/tape.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

/// The kernel's y and dz with dy = 1, in float or double.
template <class Real> std::pair<double, double> kernelAt(Activation kind, double z, double shape)
{
    alignas(64) Real in[16], y[16], dz[16], dy[16];
    for (int k = 0; k < 16; ++k) in[k] = Real(z), dy[k] = 1;
    const simd::Pointwise<Real> p{int(kind), Real(shape), 1, 16, 16, in, dy, y, dz};
    simd::kernels<Real>().activate(p);
    simd::kernels<Real>().activateBack(p);
    return {double(y[5]), double(dz[5])};
}

/// Its value and slope at z, by everything that computes them.
void checkAt(Activation kind, double z, double shape, double value, double slope)
{
    const Numbers one(TensorOf<double>({1}, z));
    const Quantity q(one);
    const std::pair<double, double> all[] = {
        {activationValue(kind, z, shape), activationSlope(kind, z, shape)},
        {activated(kind, q, shape)[0], slopeOf(kind, q, shape)[0]},
        {valueOf(activated(kind, q, shape).behind({0})), valueOf(slopeOf(kind, q, shape).behind({0}))},
        kernelAt<double>(kind, z, shape),
        kernelAt<float>(kind, z, shape)};
    for (const auto& [y, dy] : all)
        QVERIFY2(std::abs(y - value) < 1e-6 && std::abs(dy - slope) < 1e-6,
                 qPrintable(QStringLiteral("%1 at %2: %3 and %4").arg(int(kind)).arg(z).arg(y).arg(dy)));
}

/// ∫ f(z)^power φ(z) dz, by the rectangle rule, which is exact to all digits for such integrands.
double normalMean(Activation kind, int power)
{
    double sum = 0;
    const double h = 1e-4;
    for (double z = -12 + h / 2; z < 12; z += h)
        sum += std::pow(activationValue(kind, z, 0), power) * std::exp(-z * z / 2) / std::sqrt(2 * M_PI) * h;
    return sum;
}

} // namespace

/// What is said of single activations; that kernels, tape and differences agree is tested for all of them elsewhere.
class TestActivations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinksBelongToTheOuterSide()
    {
        checkAt(Activation::HardSigmoid, -2.5, 0.2, 0, 0);
        checkAt(Activation::HardSigmoid, 2.5, 0.2, 1, 0);
        checkAt(Activation::HardSwish, -3, 0, 0, 0);
        checkAt(Activation::HardSwish, 3, 0, 3, 1);
        checkAt(Activation::Relu6, 0, 0, 0, 0);
        checkAt(Activation::Relu6, 6, 0, 6, 0);
        checkAt(Activation::Selu, 0, 0, 0, SeluScale * SeluShape);
    }
    void betweenKinks()
    {
        checkAt(Activation::HardSigmoid, 1.5, customaryShape(Activation::HardSigmoid), 0.75, 1.0 / 6); // torch.nn.Hardsigmoid
        checkAt(Activation::HardSigmoid, 1.5, 0.2, 0.8, 0.2);                                          // ONNX HardSigmoid
        checkAt(Activation::HardSwish, 1.5, 0, 1.125, 1);
        checkAt(Activation::Relu6, 4, 0, 4, 1);
    }
    /// ONNX's HardSigmoid(α, β) = max(0, min(1, α z + β)) is this one of a shifted z.
    void anyOffsetIsABias()
    {
        const double alpha = 0.3, beta = 0.1;
        for (double z = -5; z < 5; z += 0.37)
            QVERIFY(std::abs(activationValue(Activation::HardSigmoid, z + (beta - 0.5) / alpha, alpha) -
                             std::clamp(alpha * z + beta, 0.0, 1.0)) < 1e-15);
    }
    void seluKeepsMeanAndVariance()
    {
        QVERIFY(std::abs(normalMean(Activation::Selu, 1)) < 1e-7);
        QVERIFY(std::abs(normalMean(Activation::Selu, 2) - 1) < 1e-7);
    }
    void signIsOneAtZeroAndLetsSlopesThrough()
    {
        checkAt(Activation::Sign, 0, 0, 1, 1);
        checkAt(Activation::Sign, -0.0, 0, 1, 1);
        checkAt(Activation::Sign, 0.4, 0, 1, 1);
        checkAt(Activation::Sign, -1, 0, -1, 1);
        checkAt(Activation::Sign, 1.001, 0, 1, 0);
        checkAt(Activation::Sign, -7, 0, -1, 0);
    }
    void gradientsPassStraightThroughOnTheTape()
    {
        Tape tape;
        Numbers numbers({4}, Precision::Double);
        numbers.data = {-2, -0.5, 0, 0.7};
        const Quantity z = tape.parameter("z", numbers);
        tape.make("L", sum(activated(Activation::Sign, z) * 3));
        tape.backward("L");
        const Quantity dz = *tape.gradientOf("z");
        QVERIFY((dz.value().data == std::vector<double>{0, 3, 3, 3}));
    }
};

REGISTER_TEST(TestActivations)
#include "test_activations.moc"
