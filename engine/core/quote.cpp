#include "engine/core/quote.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace engine {

namespace {

/// The character at a place of a text in UTF-8, and how many bytes it has; a byte that begins none stands for itself.
struct Character {
    unsigned code;
    std::size_t length;
};

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    if ((byte(0) & 0xE0) == 0xC0 && continues(1)) return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if ((byte(0) & 0xF0) == 0xE0 && continues(1) && continues(2))
        return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {byte(0), 1};
}

bool steers(const Character& character)
{
    const unsigned c = character.code;
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0 && (c == 0x7F || character.length == 2));
    return isControl || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (steers(character)) {
            std::array<char, 16> written{};
            std::snprintf(written.data(), written.size(), character.code < 0x100 ? "\\x%02X" : "\\u%04X", character.code);
            shown += written.data();
        } else shown += text.substr(at, character.length);
        at += character.length;
    }
    return shown;
}

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

Message inQuotes(std::string_view text) { return message("messages", "'%1'").with(oneLine(text)); }

} // namespace engine
