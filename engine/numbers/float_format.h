#pragma once

#include <cstdint>
#include <span>

namespace engine {

/// How a floating-point number is written: a sign, `exponent` bits, `mantissa` bits. With the bias 2^(exponent - 1) - 1
///   (-1)^s 2^(e - bias) (1 + m / 2^mantissa);   for e = 0, subnormal, (-1)^s 2^(1 - bias) m / 2^mantissa
/// What the highest exponent means is `specials`.
struct FloatFormat {
    enum Specials {
        Ieee,   ///< m = 0 infinity, else not a number (IEEE 754)
        OneNan, ///< numbers as below, but for all ones: not a number; no infinity (FP8 E4M3, Micikevicius et al. 2022)
        None    ///< numbers as below (MX formats of 4 and 6 bits)
    };
    int exponent = 8, mantissa = 23;
    Specials specials = Ieee;

    int bits() const { return 1 + exponent + mantissa; }
    int bias() const { return (1 << (exponent - 1)) - 1; }
    double largest() const;
    double smallestNormal() const;
    double smallestSubnormal() const;
    double epsilon() const; ///< from 1 to the next number
    bool operator==(const FloatFormat&) const = default;
};

constexpr FloatFormat Fp32{8, 23}, Tf32{8, 10}, Bf16{8, 7}, Fp16{5, 10}, E5m2{5, 2}, E4m3{4, 3, FloatFormat::OneNan};

/// What becomes of what is too large: infinity (where there is none not a number), or the largest number. Formats without
/// specials always saturate.
enum class Overflow { Infinite, Saturate };

/// Throws InputError for other widths than 2 to 8 bits of exponent and 1 to 23 of mantissa.
void requireSound(const FloatFormat& format);

/// The nearest number of the format; of two that are as near the one with an even mantissa. It is too large if,
/// with an exponent without bound, it would round beyond the largest. (TF32 likewise; hardware may cut instead.)
double nearest(const FloatFormat& format, double x, Overflow overflow = Overflow::Infinite);
/// Each of them, in one go.
template <class Real> void roundTo(const FloatFormat& format, std::span<Real> numbers, Overflow overflow = Overflow::Infinite);

/// The bits of the nearest number, and the number of bits. Not a number is written as its pattern of all ones.
std::uint32_t encoded(const FloatFormat& format, double x, Overflow overflow = Overflow::Infinite);
double decoded(const FloatFormat& format, std::uint32_t bits);

} // namespace engine
