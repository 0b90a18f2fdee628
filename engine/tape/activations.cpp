#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

/// Whose slope is easier said by y = f(z).
bool usesValue(Activation f)
{
    return f == Activation::Tanh || f == Activation::Logistic || f == Activation::Elu || f == Activation::HardSigmoid ||
           f == Activation::Selu;
}

bool isPiecewiseLinear(Activation f)
{
    return f == Activation::Linear || f == Activation::Relu || f == Activation::LeakyRelu || f == Activation::PRelu ||
           f == Activation::HardSigmoid || f == Activation::Relu6 || f == Activation::Sign;
}

/// Of z, and of y beside it if that helps.
struct Slope {
    Activation f;
    double shape;

    // Where it is constant, or said by y, the number of z decides: its arithmetic would be made to be thrown away.
    Term byHand(const Operands& of, const Indices& at) const
    {
        const bool saysZ = !isPiecewiseLinear(f) && !usesValue(f);
        const Term z = saysZ ? of[0].term(at) : Term(of[0][elementAt(of[0].shape(), at)]);
        return slopeTerm(f, z, of.size() > 1 ? of[1].term(at) : Term(), shape);
    }
    // d(1 - y²)/dy = -2 y, d(y (1 - y))/dy = 1 - 2 y
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        if (isPiecewiseLinear(f)) return {};
        require(f == Activation::Tanh || f == Activation::Logistic, "this activation has no second derivative on a tape");
        if (i == 0) return {};
        return f == Activation::Tanh ? G * (-2 * of[1]) : G * (1 - 2 * of[1]);
    }
};

Quantity slopeAt(Activation f, double shape, const Quantity& z, const Quantity& y)
{
    Numbers slope = filled(z.shape(), z.precision(), [&](std::size_t i) { return activationSlope(f, z[i], shape); });
    return operated(usesValue(f) ? Operands{z, y} : Operands{z}, std::move(slope), Slope{f, shape});
}

struct Activated {
    Activation f;
    double shape;

    Term byHand(const Operands& of, const Indices& at) const { return activationTerm(f, of[0].term(at), shape); }
    std::optional<Quantity> slope(const Operands& of, const Quantity& made) const
    {
        if (f == Activation::Linear) return {};
        return slopeAt(f, shape, of[0], made);
    }
    // dz = G f'(z)
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity& made, const Quantity& G) const
    {
        const auto factor = slope(of, made);
        return factor ? G * *factor : G;
    }
};

} // namespace

Quantity activated(Activation f, const Quantity& z, double shape)
{
    const bool isFloat = z.precision() == Precision::Float && shape == customaryShape(f);
    Numbers y = filled(z.shape(), z.precision(), [&](std::size_t i) {
        return isFloat ? double(activate(f, float(z[i]))) : activationValue(f, z[i], shape);
    });
    return operated({z}, std::move(y), Activated{f, shape});
}

Quantity activated(Activation f, const Quantity& z) { return activated(f, z, customaryShape(f)); }
Quantity slopeOf(Activation f, const Quantity& z, double shape) { return slopeAt(f, shape, z, activated(f, z, shape)); }
Quantity slopeOf(Activation f, const Quantity& z) { return slopeOf(f, z, customaryShape(f)); }

} // namespace engine
