#pragma once

#include "engine/data/table_look.h"

#include <string>
#include <vector>

namespace engine {

enum class FirstLine { Names, Values, PerhapsNames, PerhapsValues };

/// What the first line is, above columns that hold this.
FirstLine judgeFirstLine(const std::vector<std::string>& first, const std::vector<ColumnLook>& below, DecimalSign sign);

} // namespace engine
