#pragma once

#include "engine/data/cell.h"
#include "engine/data/encoding.h"

#include <string>
#include <vector>

namespace engine {

enum class SeparatorName { Auto, Comma, Semicolon, Tab, Bar };
enum class HeaderLine { Auto, Yes, No };

/// How a table is to be read. What is not said, the whole file tells. Columns are called by name or counted from 1.
struct TableForm {
    std::string label = {};                ///< with the classes
    std::vector<std::string> columns = {}; ///< with the numbers to use; none: all that are numbers
    Encoding encoding = Encoding::Auto;
    SeparatorName separator = SeparatorName::Auto;
    DecimalSign decimal = DecimalSign::Auto;
    HeaderLine header = HeaderLine::Auto;
    bool isQuantity = false; ///< the label is a number that is to be told from others, and no class
};

} // namespace engine
