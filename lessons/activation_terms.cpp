#include "lessons/activation_terms.h"

namespace lessons {

using engine::Activation;
using widgets::call;
using widgets::difference;
using widgets::operand;
using widgets::product;
using widgets::quotient;
using widgets::sum;
using widgets::Term;

namespace {

Term one() { return operand({}, 1); }
Term zero() { return operand({}, 0); }
Term half() { return operand({}, 0.5); }
Term minus(Term what) { return product({operand({}, -1), std::move(what)}); }
Term above(Term what) { return call(QStringLiteral("max"), {zero(), std::move(what)}); }
Term below(Term what) { return call(QStringLiteral("min"), {zero(), std::move(what)}); }
Term expOf(Term what) { return call(QStringLiteral("exp"), {std::move(what)}); }

// The constants of GELU and its approximations, as the engine has them.
Term geluScale() { return operand(QStringLiteral("√(2/π)"), 0.7978845608028654); }
Term geluCube() { return operand({}, 0.044715); }
Term geluLogistic() { return operand({}, 1.702); }

/// 1 + e^(-β z)
Term logisticBelow(const Term& beta, const Term& z) { return sum({one(), expOf(minus(product({beta, z})))}); }
Term logistic(const Term& beta, const Term& z) { return quotient(one(), logisticBelow(beta, z)); }
/// 1 + erf(z / √2)
Term twiceNormalShare(const Term& z)
{
    return sum({one(), call(QStringLiteral("erf"), {quotient(z, call(QStringLiteral("sqrt"), {operand({}, 2)}))})});
}
/// tanh(√(2/π) (z + 0.044715 z³))
Term geluTanh(const Term& z)
{
    return call(QStringLiteral("tanh"), {product({geluScale(), sum({z, product({geluCube(), z, z, z})})})});
}

} // namespace

Term activated(Activation f, const Term& inside, const Term& z, float shape)
{
    const Term gamma = operand(QStringLiteral("γ"), shape), beta = operand(QStringLiteral("β"), shape);
    switch (f) {
    case Activation::Linear: return inside;
    case Activation::Relu: return above(inside);
    case Activation::LeakyRelu:
    case Activation::PRelu: return sum({above(inside), product({gamma, below(z)})});
    case Activation::Tanh: return call(QStringLiteral("tanh"), {inside});
    case Activation::Logistic: return quotient(one(), sum({one(), expOf(minus(inside))}));
    case Activation::Elu: return sum({above(inside), product({gamma, difference(expOf(below(z)), one())})});
    case Activation::Softplus:
        return sum({above(inside), call(QStringLiteral("log"), {sum({one(), expOf(minus(call(QStringLiteral("abs"), {z})))})})});
    case Activation::Swish: return quotient(inside, logisticBelow(beta, z));
    case Activation::Gelu: return product({half(), inside, twiceNormalShare(z)});
    case Activation::GeluTanh: return product({half(), inside, sum({one(), geluTanh(z)})});
    case Activation::GeluLogistic: return quotient(inside, logisticBelow(geluLogistic(), z));
    }
    return inside;
}

namespace {

// d/dz z σ(βz) = σ + β z σ (1 - σ)
Term swishSlope(const Term& beta, const Term& z)
{
    const Term s = logistic(beta, z);
    return sum({s, product({beta, z, s, difference(one(), s)})});
}

// d/dz z Φ(z) = Φ(z) + z φ(z)
Term geluSlope(const Term& z)
{
    const Term density = operand(QStringLiteral("1/√(2π)"), 0.3989422804014327);
    return sum(
        {product({half(), twiceNormalShare(z)}), product({z, density, expOf(minus(quotient(product({z, z}), operand({}, 2))))})});
}

// d/dz ½ z (1 + t) = ½ (1 + t) + ½ z (1 - t²) √(2/π) (1 + 3 · 0.044715 z²)
Term geluTanhSlope(const Term& z)
{
    const Term t = geluTanh(z), inner = sum({one(), product({operand({}, 3), geluCube(), z, z})});
    return sum(
        {product({half(), sum({one(), t})}), product({half(), z, difference(one(), product({t, t})), geluScale(), inner})});
}

} // namespace

Term slopeOfActivation(Activation f, const Term& z, const Term& y, float shape)
{
    const Term gamma = operand(QStringLiteral("γ"), shape), beta = operand(QStringLiteral("β"), shape);
    const bool positive = valueOf(z) > 0;
    switch (f) {
    case Activation::Linear: return one();
    case Activation::Relu: return positive ? one() : zero();
    case Activation::LeakyRelu:
    case Activation::PRelu: return positive ? one() : gamma;
    case Activation::Tanh: return difference(one(), product({y, y}));
    case Activation::Logistic: return product({y, difference(one(), y)});
    case Activation::Elu: return positive ? one() : sum({y, gamma});
    case Activation::Softplus: return logistic(one(), z);
    case Activation::Swish: return swishSlope(beta, z);
    case Activation::Gelu: return geluSlope(z);
    case Activation::GeluTanh: return geluTanhSlope(z);
    case Activation::GeluLogistic: return swishSlope(geluLogistic(), z);
    }
    return one();
}

} // namespace lessons
