#include "engine/core/quote.h"

#include <algorithm>

namespace engine {

std::string oneLine(std::string_view text)
{
    constexpr std::size_t Most = 40;
    std::size_t length = std::min(text.size(), Most);
    // 10xxxxxx continues a character.
    while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
    std::string line(text.substr(0, length));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; }, ' ');
    return line + (length < text.size() ? "..." : "");
}

std::string inQuotes(std::string_view text) { return std::string(1, '\'').append(oneLine(text)).append(1, '\''); }

} // namespace engine
