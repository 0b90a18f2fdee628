#include "engine/tape/operators.h"

namespace engine {
namespace {

Term minus(Term what) { return Term(-1) * std::move(what); }
Term above(Term what) { return call("max", {Term(0), std::move(what)}); }
Term below(Term what) { return call("min", {Term(0), std::move(what)}); }
Term expOf(Term what) { return call("exp", {std::move(what)}); }

// The constants of GELU and its approximations, as the kernel has them.
Term geluScale() { return {0.7978845608028654, "√(2/π)"}; }
Term geluCube() { return 0.044715; }
Term geluLogistic() { return 1.702; }
Term seluScale() { return {SeluScale, "λ"}; }
Term seluShape() { return {SeluShape, "α"}; }

Term between(double low, double high, Term what) { return call("max", {Term(low), call("min", {Term(high), std::move(what)})}); }
/// z / |z|, and 1 for 0
Term sign(const Term& z) { return valueOf(z) == 0 ? Term(1, "sign 0") : z / call("abs", {z}); }

/// 1 + e^(-β z)
Term logisticBelow(const Term& beta, const Term& z) { return Term(1) + expOf(minus(beta * z)); }
Term logistic(const Term& beta, const Term& z) { return Term(1) / logisticBelow(beta, z); }
/// 1 + erf(z / √2)
Term twiceNormalShare(const Term& z) { return Term(1) + call("erf", {z / call("sqrt", {Term(2)})}); }
/// tanh(√(2/π) (z + 0.044715 z³))
Term geluTanh(const Term& z) { return call("tanh", {geluScale() * (z + product({geluCube(), z, z, z}))}); }

// d/dz z σ(βz) = σ + β z σ (1 - σ)
Term swishSlope(const Term& beta, const Term& z)
{
    const Term s = called(logistic(beta, z), "σ");
    return s + product({beta, z, s, Term(1) - s});
}

// d/dz z Φ(z) = Φ(z) + z φ(z)
Term geluSlope(const Term& z)
{
    const Term density(0.3989422804014327, "1/√(2π)");
    return Term(0.5) * twiceNormalShare(z) + product({z, density, expOf(minus(z * z / Term(2)))});
}

// d/dz ½ z (1 + t) = ½ (1 + t) + ½ z (1 - t²) √(2/π) (1 + 3 · 0.044715 z²)
Term geluTanhSlope(const Term& z)
{
    const Term t = called(geluTanh(z), "t"), inner = Term(1) + product({Term(3), geluCube(), z, z});
    return Term(0.5) * (Term(1) + t) + product({Term(0.5), z, Term(1) - t * t, geluScale(), inner});
}

} // namespace

Term activationTerm(Activation f, const Term& z, double shape)
{
    const Term gamma(shape, "γ"), beta(shape, "β"), alpha(shape, "α");
    switch (f) {
    case Activation::Linear: return z;
    case Activation::Relu: return above(z);
    case Activation::LeakyRelu:
    case Activation::PRelu: return above(z) + gamma * below(z);
    case Activation::Tanh: return call("tanh", {z});
    case Activation::Logistic: return Term(1) / (Term(1) + expOf(minus(z)));
    case Activation::Elu: return above(z) + gamma * (expOf(below(z)) - Term(1));
    case Activation::Softplus: return above(z) + call("log", {Term(1) + expOf(minus(call("abs", {z})))});
    case Activation::Swish: return z / logisticBelow(beta, z);
    case Activation::Gelu: return product({Term(0.5), z, twiceNormalShare(z)});
    case Activation::GeluTanh: return product({Term(0.5), z, Term(1) + geluTanh(z)});
    case Activation::GeluLogistic: return z / logisticBelow(geluLogistic(), z);
    case Activation::HardSigmoid: return between(0, 1, alpha * z + Term(0.5));
    case Activation::HardSwish: return z * between(0, 1, z / Term(6) + Term(0.5));
    case Activation::Relu6: return between(0, 6, z);
    case Activation::Selu: return seluScale() * (above(z) + seluShape() * (expOf(below(z)) - Term(1)));
    case Activation::Sign: return sign(z);
    }
    return z;
}

Term slopeTerm(Activation f, const Term& z, const Term& y, double shape)
{
    const Term gamma(shape, "γ"), beta(shape, "β"), alpha(shape, "α");
    const double at = valueOf(z);
    const bool positive = at > 0;
    switch (f) {
    case Activation::Linear: return 1;
    case Activation::Relu: return positive ? 1 : 0;
    case Activation::LeakyRelu:
    case Activation::PRelu: return positive ? Term(1) : gamma;
    case Activation::Tanh: return Term(1) - y * y;
    case Activation::Logistic: return y * (Term(1) - y);
    case Activation::Elu: return positive ? Term(1) : y + gamma;
    case Activation::Softplus: return logistic(1, z);
    case Activation::Swish: return swishSlope(beta, z);
    case Activation::Gelu: return geluSlope(z);
    case Activation::GeluTanh: return geluTanhSlope(z);
    case Activation::GeluLogistic: return swishSlope(geluLogistic(), z);
    case Activation::HardSigmoid: return valueOf(y) > 0 && valueOf(y) < 1 ? alpha : Term(0);
    case Activation::HardSwish: return at > -3 && at < 3 ? z / Term(3) + Term(0.5) : Term(positive ? 1 : 0);
    case Activation::Relu6: return positive && at < 6 ? 1 : 0;
    case Activation::Selu: return positive ? seluScale() : y + seluScale() * seluShape();
    case Activation::Sign: return at >= -1 && at <= 1 ? 1 : 0;
    }
    return 1;
}

} // namespace engine
