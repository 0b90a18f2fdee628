#include "engine/nn/activation.h"

namespace engine {
namespace {

constexpr double GeluScale = 0.7978845608028654, GeluCube = 0.044715, GeluLogisticScale = 1.702; // the first is √(2/π)

double logistic(double z) { return 1 / (1 + portableExp(-z)); }
/// Φ(z) and its derivative, of the normal distribution.
double normalShare(double z) { return 0.5 * (1 + portableErf(z * 0.7071067811865476)); }
double normalDensity(double z) { return 0.3989422804014327 * portableExp(-z * z / 2); }

/// min(max(0, x), 1)
double clipped(double x) { return x < 0 ? 0 : (x > 1 ? 1 : x); }

double geluTanh(double z) { return portableTanh(GeluScale * (z + GeluCube * z * z * z)); }

// d/dz z σ(βz) = σ + β z σ (1 - σ)
double swishSlope(double z, double beta)
{
    const double s = logistic(beta * z);
    return s + beta * z * s * (1 - s);
}

// d/dz ½ z (1 + t) = ½ (1 + t) + ½ z (1 - t²) √(2/π) (1 + 3 · 0.044715 z²)
double geluTanhSlope(double z)
{
    const double t = geluTanh(z);
    return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * GeluScale * (1 + 3 * GeluCube * z * z);
}

} // namespace

double activationValue(Activation kind, double z, double shape)
{
    switch (kind) {
    case Activation::Linear: return z;
    case Activation::Relu: return z > 0 ? z : 0;
    case Activation::LeakyRelu:
    case Activation::PRelu: return z > 0 ? z : shape * z;
    case Activation::Tanh: return portableTanh(z);
    case Activation::Logistic: return logistic(z);
    case Activation::Elu: return z > 0 ? z : shape * portableExpMinusOne(z);
    case Activation::Softplus: return (z > 0 ? z : 0) + portableLogOnePlus(portableExp(z > 0 ? -z : z));
    case Activation::Swish: return z * logistic(shape * z);
    case Activation::Gelu: return z * normalShare(z);
    case Activation::GeluTanh: return 0.5 * z * (1 + geluTanh(z));
    case Activation::GeluLogistic: return z * logistic(GeluLogisticScale * z);
    case Activation::HardSigmoid: return clipped(shape * z + 0.5);
    case Activation::HardSwish: return z * clipped(z / 6 + 0.5);
    case Activation::Relu6: return z > 6 ? 6 : (z > 0 ? z : 0);
    case Activation::Selu: return SeluScale * (z > 0 ? z : SeluShape * portableExpMinusOne(z));
    case Activation::Sign: return z >= 0 ? 1 : -1;
    }
    return z;
}

double activationSlope(Activation kind, double z, double shape)
{
    const bool byValue = kind == Activation::Tanh || kind == Activation::Logistic || kind == Activation::HardSigmoid;
    const double y = byValue ? activationValue(kind, z, shape) : 0;
    switch (kind) {
    case Activation::Linear: return 1;
    case Activation::Relu: return z > 0 ? 1 : 0;
    case Activation::LeakyRelu:
    case Activation::PRelu: return z > 0 ? 1 : shape;
    case Activation::Tanh: return 1 - y * y;
    case Activation::Logistic: return y * (1 - y);
    case Activation::Elu: return z > 0 ? 1 : shape * portableExp(z);
    case Activation::Softplus: return logistic(z);
    case Activation::Swish: return swishSlope(z, shape);
    case Activation::Gelu: return normalShare(z) + z * normalDensity(z);
    case Activation::GeluTanh: return geluTanhSlope(z);
    case Activation::GeluLogistic: return swishSlope(z, GeluLogisticScale);
    case Activation::HardSigmoid: return y > 0 && y < 1 ? shape : 0;
    case Activation::HardSwish: return z > -3 && z < 3 ? z / 3 + 0.5 : (z > 0 ? 1 : 0);
    case Activation::Relu6: return z > 0 && z < 6 ? 1 : 0;
    case Activation::Selu: return SeluScale * (z > 0 ? 1 : SeluShape * portableExp(z));
    case Activation::Sign: return z >= -1 && z <= 1 ? 1 : 0;
    }
    return 1;
}

} // namespace engine
