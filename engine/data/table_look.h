#pragma once

#include "engine/data/csv.h"
#include "engine/data/table_form.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace engine {

/// What a column holds, over all rows.
struct ColumnLook {
    static constexpr std::size_t MostValues = 100;

    std::string name, example;
    long numbers = 0, whole = 0, texts = 0, missing = 0;
    bool counts = false;                ///< 0, 1, 2, ... or 1, 2, 3, ... from row to row
    bool isUnnamed = false;             ///< beside columns with names
    bool signs = false;                 ///< "+" occurs, so "-" is no missing value but its opposite
    std::map<std::string, long> values; ///< the different ones and how often each is there; at most MostValues of them
    bool hasMore = false;               ///< than MostValues different ones

    long filled() const { return numbers + texts; }
    bool isEmpty() const { return filled() == 0; }
    bool isOfNumbers() const { return numbers > 0 && numbers >= texts; }
    bool isOfTexts() const { return texts > numbers; }
    bool misses(const std::string& value) const { return isMissing(value) && !(signs && value == "-"); }
};

/// What a table is, as the whole file tells it and the form says it.
struct TableLook {
    char separator = ',';
    Encoding encoding = Encoding::Utf8;
    DecimalSign decimal = DecimalSign::Point;
    bool header = false;
    bool headerOfNumbers = false;  ///< the names in the first line are numbers
    bool headerIsDoubtful = false; ///< nothing tells names from values: somebody should be asked
    std::vector<ColumnLook> columns;
    std::vector<std::vector<std::string>> firstRows; ///< of the values, at most 20

    std::vector<std::string> names() const;
};

/// The first line is a header if it holds no numbers above columns of numbers, or anything else above a column of another
/// kind. Commas are decimal signs if numbers have commas and none has a point. A column is of numbers if most of what is there
/// is. Throws InputError if the file is no table.
TableLook lookAt(CsvReader reader, const TableForm& form);

/// The next row that holds something; false at the end.
bool nextRow(CsvReader& reader, std::vector<std::string>& values);
/// The same; throws InputError if it has not as many values as there are columns. Separators at its end do not count.
bool nextRow(CsvReader& reader, std::size_t columns, std::vector<std::string>& values);

} // namespace engine
