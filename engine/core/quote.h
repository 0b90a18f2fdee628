#pragma once

#include "engine/core/message.h"

#include <string>
#include <string_view>

namespace engine {

/// A foreign text as a name on one line: control characters become blanks, and what is longer than 40 bytes is cut (never
/// inside a character of UTF-8) and ends in "...".
std::string oneLine(std::string_view text);

/// The same in the quotes of the reader's language.
Message inQuotes(std::string_view text);

/// A foreign text as it can be shown: what would steer a terminal (control characters, also those of 8 bits) or turn the line
/// round (marks of direction) is written out, as in "\x1B" or "\u202E".
std::string printable(std::string_view text);

} // namespace engine
