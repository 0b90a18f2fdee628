#include "engine/data/text.h"

#include "engine/core/error.h"
#include "engine/core/quote.h"
#include "engine/data/data_dir.h"
#include "engine/data/file_bytes.h"
#include "engine/data/utf8.h"

#include <algorithm>

namespace engine {

std::vector<std::string> readLines(const std::filesystem::path& path)
{
    constexpr std::size_t mostBytes = 64'000'000;
    const std::string text = fileBytes(path, mostBytes);
    if (!isUtf8(text) || text.find('\0') != std::string::npos)
        throw InputError(message("messages", "%1: should be a text in UTF-8").with(path.string()));
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::size_t length = end - from - (end > from && text[end - 1] == '\r');
        if (length > 0) lines.push_back(text.substr(from, length));
        from = end + 1;
    }
    if (lines.empty()) throw InputError(message("messages", "%1: should hold lines of text").with(path.string()));
    return lines;
}

std::vector<std::string> firstNames() { return readLines(dataFile("text/names.txt")); }
std::vector<std::string> tangCouplets() { return readLines(dataFile("text/tang-couplets.txt")); }
std::vector<std::string> tangQuatrains() { return readLines(dataFile("text/tang-quatrains.txt")); }
std::vector<std::string> shakespeare() { return readLines(dataFile("text/tinyshakespeare.txt")); }

std::vector<std::string> charactersOf(std::string_view text)
{
    std::vector<std::string> characters;
    for (const char byte : text) {
        const bool continues = (byte & 0xC0) == 0x80;
        if (!continues || characters.empty()) characters.emplace_back();
        characters.back() += byte;
    }
    return characters;
}

// Bytes of UTF-8, compared as unsigned ones, are in the order of the code points; std::string compares so.
Alphabet::Alphabet(std::span<const std::string> texts)
{
    for (const std::string& text : texts)
        for (std::string& character : charactersOf(text)) m_numbers.emplace(std::move(character), 0);
    for (auto& [symbol, number] : m_numbers) {
        number = size();
        m_symbols.push_back(symbol);
    }
}

std::vector<int> Alphabet::encoded(std::string_view text) const
{
    std::vector<int> numbers;
    for (const std::string& character : charactersOf(text)) {
        const auto found = m_numbers.find(character);
        if (found == m_numbers.end())
            throw InputError(message("messages", "there is no character %1 in this alphabet").with(inQuotes(character)));
        numbers.push_back(found->second);
    }
    return numbers;
}

std::string Alphabet::decoded(std::span<const int> numbers) const
{
    std::string text;
    for (const int number : numbers) text += symbol(number);
    return text;
}

} // namespace engine
