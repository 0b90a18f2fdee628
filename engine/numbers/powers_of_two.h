#pragma once

namespace engine {

/// Numbers 0 and ±2^e with e from `lowest` to `highest`, so that a product is a shift. (Miyashita, Lee and Murmann 2016)
struct PowersOfTwo {
    int lowest = -7, highest = 0;
};

/// The nearest of them in the logarithm, not in value: e = round(log2 |x|), so that 1.42 becomes 2 and 1.41 becomes 1; then as
/// near as the exponents go. 0 stays 0. Throws InputError if there are no exponents, or for what is not a number.
template <class Real> Real nearestPower(const PowersOfTwo& format, Real x);

} // namespace engine
