#include "engine/numbers/powers_of_two.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>

namespace engine {

template <class Real> Real nearestPower(const PowersOfTwo& format, Real x)
{
    if (format.lowest > format.highest || format.lowest < -126 || format.highest > 127)
        throw InputError("exponents of 2 should be within -126 to 127, the lower first");
    if (!std::isfinite(x)) throw InputError("what is not finite is near no power of 2");
    if (x == 0) return x;
    int exponent;
    const double mantissa = 2 * std::frexp(std::abs(double(x)), &exponent); // 1 to 2, where x = mantissa 2^(exponent - 1)
    const int nearest = exponent - 1 + (mantissa > 1.41421356237309504);    // √2 lies between two doubles
    return std::copysign(Real(std::ldexp(1.0, std::clamp(nearest, format.lowest, format.highest))), x);
}

template float nearestPower(const PowersOfTwo&, float);
template double nearestPower(const PowersOfTwo&, double);

} // namespace engine
