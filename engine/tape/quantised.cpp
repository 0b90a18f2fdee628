#include "engine/tape/quantised.h"

#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

void check(Integers kind, const Grid& grid)
{
    require(kind.bits >= 1 && kind.bits <= 16, "whole numbers should have 1 to 16 bits");
    require(grid.scale > 0, "a scale should be above 0");
}

/// The gradient where it passes, 0 elsewhere.
template <class Inside> Quantity masked(const Quantity& G, const Quantity& x, Inside inside)
{
    return G * Quantity(filled(x.shape(), Precision::Any, [&](std::size_t i) { return double(inside(x[i])); }));
}

Term codeTerm(const Term& x, Integers kind, const Grid& grid)
{
    const Term whole = call("round", {x / Term(grid.scale, "s")}) + Term(grid.zero, "z");
    return call("max", {Term(kind.lowest()), call("min", {Term(kind.highest()), whole})});
}

struct Codes {
    Integers kind;
    Grid grid;

    Term byHand(const Operands& of, const Indices& at) const { return codeTerm(of[0].term(at), kind, grid); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity&) const { return {}; }
};

struct Requantised {
    Integers kind;
    Grid grid;

    Term byHand(const Operands& of, const Indices& at) const
    {
        return Term(grid.scale, "s") * (called(codeTerm(of[0].term(at), kind, grid), "q") - Term(grid.zero, "z"));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return masked(G, of[0], [this](double x) {
            const double q = std::nearbyint(x / grid.scale) + grid.zero;
            return q >= kind.lowest() && q <= kind.highest();
        });
    }
};

struct InFormat {
    FloatFormat format;
    Overflow overflow;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t element = elementAt(of[0].shape(), at);
        const double x = of[0][element], size = std::max(std::abs(x), format.smallestNormal());
        if (!(std::abs(x) <= format.largest())) return nearest(format, x, overflow); // NaN, too: it has no exponent
        const double step = std::ldexp(1.0, std::ilogb(size) - format.mantissa);
        return Term(step, "step") * call("round", {of[0].term(at) / Term(step, "step")});
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return masked(G, of[0], [this](double x) { return std::abs(x) <= format.largest(); });
    }
};

struct InPowersOfTwo {
    PowersOfTwo format;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const Term x = of[0].term(at), size = call("abs", {x}), ln2 = call("log", {Term(2)});
        if (valueOf(x) == 0) return x;
        const Term nearest = call("round", {call("log", {size}) / ln2});
        const Term exponent = call("max", {Term(format.lowest), call("min", {Term(format.highest), nearest})});
        return x / size * call("exp", {ln2 * called(exponent, "e")});
    }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity& G) const { return G; }
};

} // namespace

Quantity codesOf(const Quantity& x, Integers kind, const Grid& grid)
{
    check(kind, grid);
    return operated({x}, filled(x.shape(), x.precision(), [&](std::size_t i) { return quantised(kind, grid, x[i]); }),
                    Codes{kind, grid});
}

Quantity requantised(const Quantity& x, Integers kind, const Grid& grid)
{
    check(kind, grid);
    const auto kernel = [&](std::size_t i) { return dequantised<double>(grid, quantised(kind, grid, x[i])); };
    return operated({x}, filled(x.shape(), x.precision(), kernel), Requantised{kind, grid});
}

Quantity inFormat(const Quantity& x, const FloatFormat& format, Overflow overflow)
{
    return operated({x}, filled(x.shape(), x.precision(), [&](std::size_t i) { return nearest(format, x[i], overflow); }),
                    InFormat{format, overflow});
}

Quantity inPowersOfTwo(const Quantity& x, const PowersOfTwo& format)
{
    return operated({x}, filled(x.shape(), x.precision(), [&](std::size_t i) { return nearestPower(format, x[i]); }),
                    InPowersOfTwo{format});
}

} // namespace engine
