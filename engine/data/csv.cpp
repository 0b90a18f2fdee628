#include "engine/data/csv.h"

#include "engine/core/error.h"
#include "engine/core/patience.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <string_view>

namespace engine {
namespace {

constexpr int End = -1;

} // namespace

CsvReader::CsvReader(TextFile file, std::optional<char> separator) : m_file(std::move(file))
{
    fill();
    takeSeparatorLine();
    m_separator = separator.value_or(m_separator);
}

/// As Excel writes it, with or without quotes around it.
void CsvReader::takeSeparatorLine()
{
    const std::string_view line = std::string_view(m_block).substr(0, std::min(m_block.find_first_of("\r\n"), m_block.size()));
    const bool quoted = line.size() == 7 && line.starts_with("\"sep=") && line.back() == '"';
    if (!quoted && !(line.size() == 5 && line.starts_with("sep="))) return;
    const char named = line[quoted ? 5 : 4];
    if (std::string_view(",;|\t").find(named) == std::string_view::npos) return;
    m_separator = named;
    m_namesSeparator = true;
    m_at = line.size();
    get(); // the end of the line
}

bool CsvReader::fill()
{
    checkPatience();
    m_at = 0;
    return m_file.fill(m_block);
}

int CsvReader::get()
{
    if (m_at == m_block.size() && !fill()) return End;
    if (++m_bytes > MostBytes) refuseLine(message("messages", "is longer than 65536 bytes; is a quote not closed?"));
    const auto c = static_cast<unsigned char>(m_block[m_at++]);
    m_foreign = m_foreign || c >= 0x80;
    return c < ' ' ? control(c) : c;
}

/// A tab, or '\n' for every end of line; nothing else below ' ' is text.
int CsvReader::control(unsigned char c)
{
    if (c == '\t') return c;
    if (c == '\r' && (m_at < m_block.size() || fill()) && m_block[m_at] == '\n') ++m_at;
    if (c != '\r' && c != '\n') refuseLine(insteadOfTable(message("messages", "holds a control character, so this is no text")));
    ++m_nextLine;
    return '\n';
}

/// What stands between the quotes; the first of which has been read. Returns the character after the closing one.
int CsvReader::readQuoted(std::string& value)
{
    for (int c = get(); c != End; c = get()) {
        if (c == '"' && (c = get()) != '"') return c; // "" within quotes is one "
        value += char(c);
    }
    refuseLine(message("messages", "opens a quote that is never closed; write \"\" for a quote within quotes"));
}

/// Returns what ended the value: the separator, '\n' or End.
int CsvReader::readValue(std::string& value)
{
    const auto ends = [this](int c) { return c == m_separator || c == '\n' || c == End; };
    const auto skipBlanks = [&](int c) {
        while ((c == ' ' || c == '\t') && !ends(c)) c = get();
        return c;
    };
    value.clear();
    int c = skipBlanks(get());
    if (c == '"') {
        c = skipBlanks(readQuoted(value));
        if (!ends(c)) refuseLine(message("messages", "has text after a closing quote; write \"\" for a quote within quotes"));
    }
    for (; !ends(c); c = get()) value += char(c);
    value.erase(value.find_last_not_of(" \t\n") + 1);
    return c;
}

bool CsvReader::next(std::vector<std::string>& values)
{
    for (int end = '\n'; end != End;) {
        m_line = m_nextLine;
        m_bytes = 0;
        m_foreign = false;
        std::size_t count = 0;
        do {
            if (count == MostValues) refuseLine(message("messages", "has more than 256 values; are they columns?"));
            if (values.size() == count) values.emplace_back();
            end = readValue(values[count++]);
        } while (end == m_separator);
        values.resize(count);
        if (m_foreign) checkText(values);
        if (count > 1 || !values.front().empty()) return true;
    }
    return false;
}

void CsvReader::checkText(const std::vector<std::string>& values) const
{
    if (std::all_of(values.begin(), values.end(), isUtf8)) return;
    if (encoding() == Encoding::Utf8)
        refuseLine(message("messages", "is not in UTF-8; choose the encoding gb18030 or latin-1, or save the table as UTF-8"));
    refuseLine(message("messages", "is not in %1; choose another encoding, or save the table as UTF-8").with(nameOf(encoding())));
}

void CsvReader::refuse(const Message& what) const { m_file.refuse(what); }
void CsvReader::refuseLine(long line, const Message& what) const { refuse(message("messages", "line %1 %2").with(line, what)); }

} // namespace engine
