#pragma once

#include "engine/data/csv.h"

#include <cstddef>
#include <string>
#include <vector>

namespace engine {

/// Which columns of a table to use, by name. Nothing said: classes are in the last column that is not of numbers, or else in
/// the last one, and all other columns of numbers are used.
struct TableForm {
    std::string label;
    std::vector<std::string> columns;
};

/// What the columns of a table are.
struct TablePlan {
    bool header = false;
    std::vector<std::string> names;    ///< of all columns
    std::vector<std::size_t> features; ///< those with the numbers
    std::size_t label = 0;             ///< that with the classes
    std::vector<std::size_t> leftOut;  ///< those that hold something else and were not asked for
};

/// Looks at the first 1000 rows. The first line is a header if it holds no number. A column is of numbers if most of what is
/// there is. Throws InputError if two columns of numbers and one of classes cannot be found.
TablePlan planOf(CsvReader reader, const TableForm& form);

/// The next row; false at the end. Throws InputError if it has not as many values as there are columns.
bool nextRow(CsvReader& reader, std::size_t columns, std::vector<std::string>& values);

/// A finite number as text, with a decimal point; false for everything else.
bool readsAsNumber(const std::string& text, double& number);
/// Nothing, or what people write for it: NA, N/A, NaN, null, ?
bool isMissing(const std::string& text);

} // namespace engine
