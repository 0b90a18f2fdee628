#pragma once

#include <QString>

namespace widgets {

/// A number as it stands on a stage: true minus (U+2212), a point in every language, thin spaces from five digits on,
/// never "-0". Below 10^-3 or from 10^5 on (unless decimals = 0): 1.2 x 10^-4.
QString number(double value, int decimals = 2);

/// 93.1 %: a share of 1, a no-break space before the sign.
QString percent(double share, int decimals = 1);

/// With exactly so many decimals, however small or large.
QString fixed(double value, int decimals);
/// 7.71 × 10⁻⁵, with so many decimals before the ×.
QString scientific(double value, int decimals);

/// 10⁻⁴
QString powerOfTen(int exponent);

/// The shortest text that reads back to the same number; what copying gives.
QString exact(double value);
/// The same of a float, which needs fewer digits: 0.1, not 0.10000000149011612.
QString exact(float value);

/// 258, 35.9, 0.13: three digits, of small numbers two decimals; and 75.5 M, 2.30 k by powers of a thousand, of counts.
QString threeDigits(double value);
QString inThousands(double count);

/// A number's plain text as a stage writes it, with all its digits: true minus, 7.71 × 10⁻⁵ for 7.71e-05.
QString withMinus(QString plain);

/// 24 bytes, 1.5 kB, 20 µs, 3.2 ms: powers of ten, a no-break space before the unit.
QString bytes(double count);
QString seconds(double time);

} // namespace widgets
