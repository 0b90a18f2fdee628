#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// The lines of a text in UTF-8, without those that are empty. Throws InputError, naming the file, for all else.
std::vector<std::string> readLines(const std::filesystem::path& path);

std::vector<std::string> firstNames();    ///< 32 033 in small letters
std::vector<std::string> tangCouplets();  ///< 3 266 of 5 + 5 characters, with "，" and "。": 五字，五字。
std::vector<std::string> tangQuatrains(); ///< 1 253 of 5 + 5 + 5 + 5 characters
std::vector<std::string> shakespeare();   ///< 32 777 lines of his plays

/// The characters of a text in UTF-8, each as a string.
std::vector<std::string> charactersOf(std::string_view text);

/// The characters that occur in some texts, as numbers 0, 1, ... in the order of their code points.
class Alphabet {
public:
    explicit Alphabet(std::span<const std::string> texts);

    int size() const { return int(m_symbols.size()); }
    const std::string& symbol(int number) const { return m_symbols[std::size_t(number)]; }

    /// Throws InputError for a character that it does not have.
    std::vector<int> encoded(std::string_view text) const;
    /// Numbers are in [0, size()).
    std::string decoded(std::span<const int> numbers) const;

private:
    std::vector<std::string> m_symbols;
    std::map<std::string, int, std::less<>> m_numbers;
};

} // namespace engine
