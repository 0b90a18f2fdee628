#pragma once

#include <string>

namespace engine {

enum class DecimalSign { Auto, Point, Comma };

/// What a value of a table is by itself: nothing; a number that reads the same with either decimal sign (12, 1e3), only with a
/// point (1.5), or only with a comma (1,5); or something else.
enum class Cell { Missing, Plain, Point, Comma, Text };
Cell cellOf(const std::string& text);

/// A finite number as text; false for everything else.
bool readsAsNumber(const std::string& text, double& number, DecimalSign sign = DecimalSign::Point);
/// Nothing, or what people and programs write for it: NA, N/A, #N/A, <NA>, NaN, None, null, inf, ?, - and a point.
bool isMissing(const std::string& text);
/// 1,234 and 12,345,678, where the commas may as well stand between thousands.
bool mayHaveThousands(const std::string& text);

} // namespace engine
