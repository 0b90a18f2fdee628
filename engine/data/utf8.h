#pragma once

#include <string_view>

namespace engine {

/// Whether every byte belongs to a character as the Unicode Standard, table 3-7, allows it: no surrogates, nothing longer
/// than needed, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

} // namespace engine
