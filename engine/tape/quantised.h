#pragma once

#include "engine/numbers/float_format.h"
#include "engine/numbers/integers.h"
#include "engine/numbers/powers_of_two.h"
#include "engine/tape/quantity.h"

namespace engine {

/// Numbers in other formats. Worked out in double, so that a quotient near a half is rounded as its arithmetic by hand is.

/// q = max(lowest, min(highest, round(x / s) + z)); no gradient, as it nowhere has a slope.
Quantity codesOf(const Quantity& x, Integers kind, const Grid& grid);
/// s (q - z): x as its code says it. The gradient passes straight through where x is within the grid, and is 0 beyond its ends.
/// (Bengio, Léonard and Courville 2013; Jacob et al. 2018)
Quantity requantised(const Quantity& x, Integers kind, const Grid& grid);
/// The nearest number of a format, step · round(x / step). The gradient passes straight through, but for what is too large.
Quantity inFormat(const Quantity& x, const FloatFormat& format, Overflow overflow = Overflow::Infinite);
/// The nearest power of two in the logarithm, ± e^(ln 2 · round(log |x| / log 2)); the gradient passes straight through.
Quantity inPowersOfTwo(const Quantity& x, const PowersOfTwo& format);

} // namespace engine
