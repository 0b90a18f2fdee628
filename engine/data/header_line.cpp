#include "engine/data/header_line.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace engine {
namespace {

/// The whole numbers of the line, if all its numbers are.
std::optional<std::vector<double>> wholeNumbers(const std::vector<std::string>& line, DecimalSign sign)
{
    std::vector<double> list;
    double number = 0;
    for (const std::string& value : line)
        if (readsAsNumber(value, number, sign)) {
            if (number != std::floor(number)) return {};
            list.push_back(number);
        }
    return list;
}

/// 0, 1, 2 or 2019, 2020, 2021: columns are numbered so, and hardly anything that is measured.
bool countsUp(const std::vector<double>& numbers)
{
    for (std::size_t i = 1; i < numbers.size(); ++i)
        if (numbers[i] != numbers[i - 1] + 1) return false;
    return numbers.size() >= 2;
}

/// Columns of numbers that are mostly no whole ones.
bool areFractions(const std::vector<std::string>& first, const std::vector<ColumnLook>& below, DecimalSign sign)
{
    double ignored = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        if (readsAsNumber(first[i], ignored, sign) && below[i].isOfNumbers() && 2 * below[i].whole > below[i].numbers)
            return false;
    return true;
}

} // namespace

FirstLine judgeFirstLine(const std::vector<std::string>& first, const std::vector<ColumnLook>& below, DecimalSign sign)
{
    double ignored = 0;
    bool hasNumbers = false, repeats = false, isNew = false, differs = false;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const ColumnLook& column = below[i];
        const bool isNumber = readsAsNumber(first[i], ignored, sign), isText = !isNumber && !isMissing(first[i]);
        hasNumbers |= isNumber;
        differs |= (isText && column.isOfNumbers()) || (isNumber && column.isOfTexts() && column.numbers == 0);
        if (isText && column.isOfTexts()) (column.values.contains(first[i]) ? repeats : isNew) = true;
    }
    if (!hasNumbers) return differs || !repeats ? FirstLine::Names : FirstLine::Values;
    const auto numbers = wholeNumbers(first, sign);
    if (repeats || !numbers) return FirstLine::Values;
    if (differs) return FirstLine::Names;
    if (!countsUp(*numbers)) return FirstLine::Values;
    const bool fractions = areFractions(first, below, sign), isYear = numbers->front() >= 1900 && numbers->back() <= 2100;
    if (isNew && fractions) return FirstLine::Names;
    return numbers->front() == 0 || isYear || fractions ? FirstLine::PerhapsNames : FirstLine::PerhapsValues;
}

} // namespace engine
