#pragma once

#include <cmath>

/// The text of a float gives it back when it is read as a float, that of a double as a double.
inline bool readsAs(double text, double number)
{
    if (std::isnan(number)) return std::isnan(text);
    return double(float(number)) == number ? float(text) == float(number) : text == number;
}
