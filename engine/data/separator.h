#pragma once

#include "engine/data/csv.h"
#include "engine/data/table_form.h"

#include <filesystem>

namespace engine {

/// A reader at the start of the table, with the separator that the form or the file names, or else the one of , ; | and tab
/// with which the rows agree best about how many values they have; of two, the one that makes more numbers.
CsvReader openTable(const std::filesystem::path& path, const TableForm& form);

} // namespace engine
