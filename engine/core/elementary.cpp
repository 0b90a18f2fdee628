#include "engine/core/elementary.h"

#include <bit>
#include <cmath>
#include <cstdint>
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

/// The Taylor series of sin r / r (highest = 17) or cos r (16) without its first term 1, for |r| <= pi/4: the first
/// left-out term is below 2^-58.
double circularSeries(double r, int highest)
{
    double sum = 0;
    for (int n = highest; n >= 2; n -= 2) sum = -(sum + 1) * r * r / (n * (n - 1));
    return sum;
}

/// sin(x + quarters pi/2). x = k pi/2 + r; pi/2 in three parts of which the first two have 33 bits, so that their products
/// with k are exact.
double sine(double x, int quarters)
{
    if (!(std::abs(x) < 1e9)) return std::isfinite(x) ? 0 : std::numeric_limits<double>::quiet_NaN();
    const double k = std::floor(x * 0.6366197723675814 + 0.5);
    const double r = ((x - k * 0x1.921fb544p+0) - k * 0x1.0b4611a6p-34) - k * 0x1.3198a2e037073p-69;
    const int quadrant = int((std::int64_t(k) + quarters) & 3);
    const double value = quadrant % 2 == 0 ? r + r * circularSeries(r, 17) : 1 + circularSeries(r, 16);
    return quadrant < 2 ? value : -value;
}

/// x 2^k, like std::ldexp, which is slow where a product is exact.
double scaled(double x, int k)
{
    constexpr int Bias = 1023, Mantissa = 52, Normal = 1000;
    if (std::abs(k) > Normal) return std::ldexp(x, k);
    return x * std::bit_cast<double>(std::uint64_t(k + Bias) << Mantissa);
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
    return scaled(1 + expMinusOne(r), int(k));
}

// tanh x = (e^2x - 1) / (e^2x + 1); where e^2x is near 1 its difference from 1 is summed directly.
double portableTanh(double x)
{
    if (std::abs(x) > 20) return std::copysign(1.0, x);
    const double m = std::abs(x) < 0.17 ? expMinusOne(2 * x) : portableExp(2 * x) - 1;
    return m / (m + 2);
}

double portableExpMinusOne(double x) { return std::abs(x) < 0.34 ? expMinusOne(x) : portableExp(x) - 1; }

namespace {

/// ln((1 + s) / (1 - s)) = 2 (s + s³/3 + s⁵/5 + ...) for |s| <= 0.172: the first left-out term is below 2^-57 of the sum.
double logOfRatio(double s)
{
    const double square = s * s;
    double sum = 0;
    for (int n = 23; n >= 3; n -= 2) sum = (sum + 1.0 / n) * square;
    return 2 * (s + s * sum);
}

} // namespace

// ln x = k ln 2 + ln m with x = 2^k m, √½ <= m < √2; m = (1 + s) / (1 - s)
double portableLog(double x)
{
    if (x == 0) return -std::numeric_limits<double>::infinity();
    if (!(x > 0) || std::isinf(x)) return x > 0 ? x : std::numeric_limits<double>::quiet_NaN();
    int k = 0;
    double m = std::frexp(x, &k);
    if (m < 0.7071067811865476) m *= 2, --k;
    return k * 0x1.62e42feep-1 + (k * 0x1.a39ef35793c76p-33 + logOfRatio((m - 1) / (m + 1)));
}

// Near 0 the sum 1 + x would lose digits of x: ln(1 + x) = ln((1 + s) / (1 - s)) with s = x / (2 + x)
double portableLogOnePlus(double x) { return x > -0.29 && x < 0.41 ? logOfRatio(x / (2 + x)) : portableLog(1 + x); }

// erf x = 2/√π e^(-x²) (x + 2 x³/3 + 4 x⁵/15 + ...): no term cancels another (Abramowitz and Stegun 7.1.6). The square is
// taken in two parts, a whole number of 1/256 and the rest, so that its rounding does not count.
double portableErf(double x)
{
    if (std::isnan(x)) return x;
    if (std::abs(x) > 6) return std::copysign(1.0, x);
    double sum = 0;
    for (int n = 130; n >= 1; --n) sum = (1 + sum) * 2 * x * x / (2 * n + 1);
    const double high = std::floor(x * 256) / 256;
    return 1.1283791670955126 * portableExp(-high * high) * portableExp(-(x - high) * (x + high)) * (x + x * sum);
}

double portableSin(double x) { return sine(x, 0); }
double portableCos(double x) { return sine(x, 1); }

} // namespace engine
