#pragma once

#include "engine/data/dataset.h"
#include "engine/data/table_plan.h"

#include <filesystem>

namespace engine {

constexpr int MostTableRows = 20000;

/// How the table at a path would be read: for a person to look at, who may want it otherwise.
TablePlan planOf(const std::filesystem::path& path, const TableForm& form);

/// Reads a table of numbers and classes as planOf() tells. Rows that miss a value, of more than 20 000 rows those outside a
/// random sample (always the same), and columns that are neither numbers nor classes are left out; `notices` say so, and what
/// was guessed. Classes are sorted, as numbers if all are.
/// Throws InputError: for a text in a column of numbers (with line and column), for fewer than 2 or more than 8 classes, and
/// for all that CsvReader and planOf() refuse.
Dataset readTable(const std::filesystem::path& path, const TableForm& form = {});

/// 150 flowers of three species: sepal and petal length and width in cm. (Fisher 1936)
Dataset iris();
/// 342 penguins of three species: bill length and depth and flipper length in mm, body mass in g; two more were not measured.
/// (Gorman, Williams and Fraser 2014)
Dataset penguins();

} // namespace engine
