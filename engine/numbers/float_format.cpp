#include "engine/numbers/float_format.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {
namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity(), Nan = std::numeric_limits<double>::quiet_NaN();

/// The format with what rounding needs worked out.
struct Rounding {
    double largest, tooLarge; ///< from there on it is too large
    int mantissa, lowest;     ///< exponents below `lowest` are written as that one
    FloatFormat::Specials specials;
    Overflow overflow;

    Rounding(const FloatFormat& f, Overflow o)
        : largest(f.largest()), tooLarge(0), mantissa(f.mantissa), lowest(1 - f.bias()), specials(f.specials), overflow(o)
    {
        // half a step above the largest; a tie goes to the even one: away if the largest's mantissa is odd
        tooLarge = largest + std::ldexp(0.5, std::ilogb(largest) - mantissa);
    }

    double beyond(double x) const
    {
        const double most = overflow == Overflow::Saturate || specials == FloatFormat::None ? largest
                            : specials == FloatFormat::Ieee                                 ? Infinity
                                                                                            : Nan;
        return std::copysign(most, x);
    }
    bool isTooLarge(double size) const
    {
        const bool largestIsOdd = std::fmod(std::ldexp(largest, mantissa - std::ilogb(largest)), 2) == 1;
        return size > tooLarge || (size == tooLarge && largestIsOdd);
    }
    // x + 1.5 · 2^(52 + q) is rounded to a multiple of 2^q, half to even
    double operator()(double x) const
    {
        if (std::isnan(x)) return x;
        if (std::abs(x) > largest) return isTooLarge(std::abs(x)) ? beyond(x) : std::copysign(largest, x);
        if (x == 0) return x;
        const int step = std::max(std::ilogb(x), lowest) - mantissa;
        const double shift = std::ldexp(1.5, 52 + step);
        return std::copysign((x + shift) - shift, x);
    }
};

} // namespace

void requireSound(const FloatFormat& f)
{
    if (f.exponent < 2 || f.exponent > 8 || f.mantissa < 1 || f.mantissa > 23)
        throw InputError("a number format should have 2 to 8 bits of exponent and 1 to 23 of mantissa");
}

double FloatFormat::largest() const
{
    const int top = (1 << exponent) - (specials == Ieee ? 2 : 1) - bias();
    const int lost = specials == OneNan ? 2 : 1; // all ones are no number
    return std::ldexp(2 - std::ldexp(lost, -mantissa), top);
}
double FloatFormat::smallestNormal() const { return std::ldexp(1.0, 1 - bias()); }
double FloatFormat::smallestSubnormal() const { return std::ldexp(1.0, 1 - bias() - mantissa); }
double FloatFormat::epsilon() const { return std::ldexp(1.0, -mantissa); }

double nearest(const FloatFormat& format, double x, Overflow overflow)
{
    requireSound(format);
    return Rounding(format, overflow)(x);
}

template <class Real> void roundTo(const FloatFormat& format, std::span<Real> numbers, Overflow overflow)
{
    requireSound(format);
    const Rounding rounding(format, overflow);
    for (Real& x : numbers) x = Real(rounding(double(x)));
}

std::uint32_t encoded(const FloatFormat& format, double x, Overflow overflow)
{
    const double y = nearest(format, x, overflow);
    const int mantissa = format.mantissa, lowest = 1 - format.bias();
    const std::uint32_t sign = std::uint32_t(std::signbit(y)) << (format.exponent + mantissa);
    const std::uint32_t top = (1U << format.exponent) - 1;
    if (std::isnan(y)) return sign | (top << mantissa) | ((1U << mantissa) - 1);
    if (std::isinf(y)) return sign | (top << mantissa);
    if (y == 0) return sign;
    const int e = std::max(std::ilogb(y), lowest);
    // with its leading one, which carries into the exponent's field
    const std::uint32_t digits = std::uint32_t(std::ldexp(std::abs(y), mantissa - e));
    return sign | ((std::uint32_t(e - lowest) << mantissa) + digits);
}

double decoded(const FloatFormat& format, std::uint32_t bits)
{
    requireSound(format);
    const std::uint32_t m = bits & ((1U << format.mantissa) - 1), top = (1U << format.exponent) - 1;
    const std::uint32_t e = (bits >> format.mantissa) & top;
    const double sign = (bits >> (format.exponent + format.mantissa)) & 1 ? -1 : 1;
    if (e == top && format.specials == FloatFormat::Ieee) return m == 0 ? sign * Infinity : Nan;
    if (e == top && format.specials == FloatFormat::OneNan && m == (1U << format.mantissa) - 1) return Nan;
    const double digits = e == 0 ? double(m) : double(m + (1U << format.mantissa));
    return sign * std::ldexp(digits, int(std::max(e, 1U)) - format.bias() - format.mantissa);
}

template void roundTo(const FloatFormat&, std::span<float>, Overflow);
template void roundTo(const FloatFormat&, std::span<double>, Overflow);

} // namespace engine
