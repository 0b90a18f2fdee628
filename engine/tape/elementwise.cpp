#include "engine/core/elementary.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <cmath>

namespace engine {
namespace {

/// A scalar is the same everywhere.
Term termOf(const Quantity& q, const Indices& at) { return q.shape().empty() ? q.term({}) : q.term(at); }

/// The gradient of an operand: summed up if the operand is a scalar that went with everything.
Quantity fitted(const Quantity& operand, Quantity G) { return operand.shape().empty() && !G.shape().empty() ? sum(G) : G; }

template <class Kernel, class Rule>
Quantity together(const Quantity& a, const Quantity& b, Kernel kernel, Rule rule, const char* sign)
{
    const bool scalarA = a.shape().empty(), scalarB = b.shape().empty();
    require(scalarA || scalarB || a.shape() == b.shape(),
            shapeText(a.shape()) + " " + sign + " " + shapeText(b.shape()) + ": the shapes should be equal");
    Numbers made = filled(scalarA ? b.shape() : a.shape(), precisionOf({a, b}),
                          [&](std::size_t i) { return kernel(a[scalarA ? 0 : i], b[scalarB ? 0 : i]); });
    return operated({a, b}, std::move(made), rule);
}

template <class Kernel, class Rule> Quantity each(const Quantity& z, Kernel kernel, Rule rule)
{
    return operated({z}, filled(z.shape(), z.precision(), [&](std::size_t i) { return kernel(z[i]); }), rule);
}

bool isOne(const Quantity& q) { return q.isLeaf() && q.shape().empty() && q.id().empty() && q[0] == 1; }

struct Plus {
    Term byHand(const Operands& of, const Indices& at) const { return termOf(of[0], at) + termOf(of[1], at); }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return fitted(of[i], G);
    }
};

struct Minus {
    Term byHand(const Operands& of, const Indices& at) const { return termOf(of[0], at) - termOf(of[1], at); }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return fitted(of[i], i == 0 ? G : -G);
    }
};

struct Times {
    Term byHand(const Operands& of, const Indices& at) const { return termOf(of[0], at) * termOf(of[1], at); }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return fitted(of[i], G * of[1 - i]);
    }
};

struct Over {
    Term byHand(const Operands& of, const Indices& at) const { return termOf(of[0], at) / termOf(of[1], at); }
    // ∂(a / b)/∂b = -(a / b) / b
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity& made, const Quantity& G) const
    {
        return fitted(of[i], i == 0 ? G / of[1] : -(G * made / of[1]));
    }
};

struct Negative {
    Term byHand(const Operands& of, const Indices& at) const { return Term(-1) * of[0].term(at); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity& G) const { return -G; }
};

struct Square {
    Term byHand(const Operands& of, const Indices& at) const { return product({of[0].term(at), of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return G * 2 * of[0];
    }
};

struct Root {
    Term byHand(const Operands& of, const Indices& at) const { return call("sqrt", {of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity& made, const Quantity& G) const
    {
        return G / (2 * made);
    }
};

struct Exponential {
    Term byHand(const Operands& of, const Indices& at) const { return call("exp", {of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity& made, const Quantity& G) const { return G * made; }
};

struct Logarithm {
    Term byHand(const Operands& of, const Indices& at) const { return call("log", {of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const { return G / of[0]; }
};

} // namespace

Quantity operator+(const Quantity& a, const Quantity& b) { return together(a, b, std::plus(), Plus(), "+"); }
Quantity operator-(const Quantity& a, const Quantity& b) { return together(a, b, std::minus(), Minus(), "-"); }
Quantity operator*(const Quantity& a, const Quantity& b)
{
    if (isOne(a)) return b; // the gradient of a loss by itself, with which backward() begins
    return together(a, b, std::multiplies(), Times(), "×");
}
Quantity operator/(const Quantity& a, const Quantity& b) { return together(a, b, std::divides(), Over(), "÷"); }
Quantity operator-(const Quantity& a) { return each(a, std::negate(), Negative()); }
Quantity square(const Quantity& z)
{
    return each(
        z, [](double x) { return x * x; }, Square());
}
Quantity sqrt(const Quantity& z)
{
    return each(
        z, [](double x) { return std::sqrt(x); }, Root());
}
Quantity exp(const Quantity& z) { return each(z, portableExp, Exponential()); }
Quantity log(const Quantity& z) { return each(z, portableLog, Logarithm()); }

} // namespace engine
