#pragma once

// e^x, tanh, ln and erf of a vector, within a few units in the last place; the methods of engine/core/elementary.cpp.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> struct Constants;
template <> struct Constants<float> {
    static constexpr int mantissa = 23, expTerms = 7, logTerms = 9, erfTerms = 9; // of erf up to 3/4
    static constexpr int one = 0x3f800000, rootHalf = 0x3f3504f3, positive = 0x7fffffff, upperHalf = ~0xfff;
    static constexpr float roundInto = 0x1.8p23F, log2e = 1.44269504F, ln2High = 0x1.63p-1F, ln2Low = -0x1.bd0106p-13F;
    static constexpr float lowest = -87.33F, erfIsOne = 4;
};
template <> struct Constants<double> {
    static constexpr int mantissa = 52, expTerms = 14, logTerms = 23, erfTerms = 130;
    static constexpr long long one = 0x3ff0000000000000, rootHalf = 0x3fe6a09e667f3bcd, positive = 0x7fffffffffffffff,
                               upperHalf = ~0x7ffffffLL;
    static constexpr double roundInto = 0x1.8p52, log2e = 1.4426950408889634, ln2High = 0x1.62e42feep-1,
                            ln2Low = 0x1.a39ef35793c76p-33, lowest = -708.39, erfIsOne = 6;
};

template <class Real> inline Ints<Real> bitsOf(Vec<Real> v) { return Ints<Real>(v); }
template <class Real> inline Vec<Real> absolute(Vec<Real> v) { return Vec<Real>(bitsOf<Real>(v) & Constants<Real>::positive); }

template <class Real> constexpr Real oneOverFactorial(int n)
{
    double factorial = 1;
    for (; n > 1; --n) factorial *= n;
    return Real(1 / factorial);
}

/// e^x = scale (1 + minusOne) for x <= 0, scale a power of 2. A sum with 1.5 · 2^mantissa rounds to a whole number, which then
/// stands in the lowest bits.
template <class Real> struct Exponential {
    Vec<Real> scale, minusOne;
};
template <class Real> inline Exponential<Real> exponential(Vec<Real> x)
{
    using C = Constants<Real>;
    x = x < C::lowest ? all<Real>(C::lowest) : x;
    const Vec<Real> whole = x * C::log2e + C::roundInto, k = whole - C::roundInto;
    const Vec<Real> r = (x - k * C::ln2High) - k * C::ln2Low;
    // e^r - 1 = r + r² (1/2! + r/3! + ...)
    Vec<Real> sum = all(oneOverFactorial<Real>(C::expTerms));
#pragma GCC unroll 16
    for (int n = C::expTerms - 1; n >= 2; --n) sum = sum * r + oneOverFactorial<Real>(n);
    // unsigned: what is no number has bits that run over, and stays no number through the sum
    using Unsigned = typename Register<Real>::Unsigned;
    const Unsigned scale = (Unsigned(bitsOf<Real>(whole)) << C::mantissa) + Unsigned(Ints<Real>{} + C::one);
    return {Vec<Real>(scale), r + r * r * sum};
}

/// e^x for x <= 0.
template <class Real> inline Vec<Real> expOf(Vec<Real> x)
{
    const auto e = exponential<Real>(x);
    return x < Constants<Real>::lowest ? Vec<Real>{} : e.scale + e.scale * e.minusOne;
}

/// e^x - 1 for x <= 0.
template <class Real> inline Vec<Real> expMinusOne(Vec<Real> x)
{
    const auto e = exponential<Real>(x);
    return (e.scale - 1) + e.scale * e.minusOne;
}

// tanh |x| = -m / (2 + m), m = e^(-2|x|) - 1
template <class Real> inline Vec<Real> tanhOf(Vec<Real> x)
{
    const Vec<Real> m = expMinusOne<Real>(-2 * absolute<Real>(x)), t = -m / (2 + m);
    return Vec<Real>(bitsOf<Real>(t) | (bitsOf<Real>(x) & ~Constants<Real>::positive));
}

// 1 / (1 + e^-x), without overflow
template <class Real> inline Vec<Real> logisticOf(Vec<Real> x)
{
    const Vec<Real> e = expOf<Real>(-absolute<Real>(x)), q = 1 / (1 + e);
    return x > 0 ? q : e * q;
}

/// ln(1 + u) for u >= 0: what 1 + u = 2^k m lost in rounding comes back as a first-order term.
template <class Real> inline Vec<Real> logOnePlus(Vec<Real> u)
{
    using C = Constants<Real>;
    const Vec<Real> y = 1 + u, lost = u > 1 ? 1 - (y - u) : u - (y - 1);
    const Ints<Real> k = (bitsOf<Real>(y) - C::rootHalf) >> C::mantissa;
    const auto down = typename Register<Real>::Unsigned(k) << C::mantissa;
    const Vec<Real> m = Vec<Real>(bitsOf<Real>(y) - Ints<Real>(down)), s = (m - 1) / (m + 1), square = s * s;
    // ln m = 2 (s + s³ (1/3 + s²/5 + ...))
    Vec<Real> sum = all(Real(1) / Real(C::logTerms));
#pragma GCC unroll 16
    for (int n = C::logTerms - 2; n >= 3; n -= 2) sum = sum * square + Real(1) / Real(n);
    const Vec<Real> exponent = __builtin_convertvector(k, Vec<Real>);
    return exponent * C::ln2High + (exponent * C::ln2Low + (2 * (s + s * square * sum) + lost / y));
}

/// e^(-x²), the square in two parts so that its rounding does not count.
template <class Real> inline Vec<Real> expOfMinusSquare(Vec<Real> x)
{
    const Vec<Real> high = Vec<Real>(bitsOf<Real>(x) & Constants<Real>::upperHalf), low = (x - high) * (x + high);
    return expOf<Real>(-high * high) * (1 - low * (1 - Real(0.5) * low));
}

/// erf |x| = 1 - (a1 t + ... + a5 t⁵) e^(-x²), t = 1 / (1 + 0.3275911 |x|), within 1.5e-7 (Abramowitz and Stegun 7.1.26).
inline Vec<float> erfByComplement(Vec<float> x)
{
    const Vec<float> t = 1 / (1 + 0.3275911F * absolute<float>(x));
    const Vec<float> share =
        t * (0.254829592F + t * (-0.284496736F + t * (1.421413741F + t * (-1.453152027F + t * 1.061405429F))));
    const Vec<float> erf = 1 - share * expOfMinusSquare<float>(x);
    return x < 0 ? -erf : erf;
}

// erf x = 2/√π e^(-x²) (x + 2 x³/3 + 4 x⁵/15 + ...); beyond `erfIsOne` it rounds to ±1. In single precision the series would
// lose digits beyond 3/4
template <class Real> inline Vec<Real> erfOf(Vec<Real> z)
{
    using C = Constants<Real>;
    const Vec<Real> one = all(Real(1)), x = absolute<Real>(z) > C::erfIsOne ? Vec<Real>{} : z, square = x * x;
    Vec<Real> sum{};
    for (int n = C::erfTerms; n >= 1; --n) sum = (1 + sum) * (square * (Real(2) / Real(2 * n + 1)));
    Vec<Real> inside = Real(1.1283791670955126) * expOfMinusSquare<Real>(x) * (x + x * sum);
    if constexpr (sizeof(Real) == sizeof(float)) inside = absolute<Real>(x) > 0.75F ? erfByComplement(x) : inside;
    return z > C::erfIsOne ? one : (z < -C::erfIsOne ? -one : inside);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
