#pragma once

#include "engine/core/message.h"
#include "engine/data/table_form.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// Two columns of a table: numbers, and the numbers that are to be told from them.
struct Pairs {
    std::string xName, yName;
    std::vector<double> x, y;
    std::vector<Message> notices = {}; ///< what was left out of the source
};

constexpr int MostPairs = 500;

/// The target is the column that the form calls its label, or else the last one of numbers; x is the first other one. Rows that
/// miss one of the two are left out, and of more than MostPairs those outside a random sample (always the same). Throws
/// InputError: without two such columns or rows, for a text in one of them, and for all that CsvReader and planOf() refuse.
Pairs readPairs(const std::filesystem::path& path, TableForm form);

} // namespace engine
