#include "engine/core/elementary.h"

#include <cmath>
#include <limits>

namespace engine {
namespace {

/// e^r - 1 for |r| <= ln(2)/2: the Taylor series; its first left-out term is below 2^-57 of the sum.
double expMinusOne(double r)
{
    double sum = 0;
    for (int n = 14; n >= 2; --n) sum = (sum + 1) * r / n;
    return r + r * sum;
}

} // namespace

// e^x = 2^k e^r with k = round(x / ln 2), r = x - k ln 2; ln 2 in two parts (Cody and Waite 1980) keeps r exact enough.
double portableExp(double x)
{
    if (std::isnan(x)) return x;
    if (x > 709.8) return std::numeric_limits<double>::infinity();
    if (x < -745.2) return 0;
    const double k = std::floor(x * 1.4426950408889634 + 0.5);
    const double r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
    return std::ldexp(1 + expMinusOne(r), int(k));
}

// tanh x = (e^2x - 1) / (e^2x + 1); where e^2x is near 1 its difference from 1 is summed directly.
double portableTanh(double x)
{
    if (std::abs(x) > 20) return std::copysign(1.0, x);
    const double m = std::abs(x) < 0.17 ? expMinusOne(2 * x) : portableExp(2 * x) - 1;
    return m / (m + 2);
}

} // namespace engine
