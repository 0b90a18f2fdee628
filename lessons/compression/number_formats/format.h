#pragma once

#include "engine/numbers/float_format.h"
#include "lessons/compression/number_formats/params.h"

namespace lessons::number_formats {

/// What the knob says: a number, or not a number with its payload, as FP32 has it.
struct Given {
    double number;
    std::uint32_t bits; ///< of FP32, if it is not a number
};
Given givenBy(const std::string& text);

/// One of the formats. Whole numbers are those of one gap, 1, up to the largest: fixed point.
struct Format {
    engine::FloatFormat real = {};
    int whole = 0; ///< bits of a whole number, in two's complement; 0: floating point
    QString name = {};

    int bits() const { return whole ? whole : real.bits(); }
    int fraction() const { return whole ? whole - 2 : real.mantissa; }
    int lowest() const { return whole ? whole - 2 : 1 - real.bias(); } ///< the exponent below which gaps stay the same
    int highest() const { return whole ? whole - 2 : std::ilogb(real.largest()); }
    double largest() const { return whole ? std::ldexp(1, whole - 1) - 1 : real.largest(); }
    /// From a number of this size to the next, 2^(max(e, lowest) - fraction).
    int gapExponent(double size) const { return (size > 0 ? std::max(std::ilogb(size), lowest()) : lowest()) - fraction(); }

    /// The nearest number, half to even; whole numbers saturate.
    double nearest(double x) const;
    engine::Quantity nearest(const engine::Quantity& x) const;
    std::uint32_t pattern(const Given& given) const;
    double valueOf(std::uint32_t pattern) const;
    /// The value as the knob takes it, whatever it is.
    std::string textOf(std::uint32_t pattern) const;
};
Format formatOf(Kind kind, const Params& params = {});
inline Format formatOf(const Params& params) { return formatOf(params.format, params); }

} // namespace lessons::number_formats
