#include "engine/data/csv.h"

#include "engine/core/error.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <system_error>

namespace engine {
namespace {

constexpr int End = -1;
/// What is wrong, and what would be right.
Message insteadOfTable(const Message& what)
{
    return message("messages", "%1; it should be a table in UTF-8 with columns of numbers and one of classes").with(what);
}

/// The one of , ; and tab that the first line with something in it has most of, outside quotes.
char separatorOf(const std::string& text)
{
    long commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false, empty = true;
    for (const char c : text) {
        if ((c == '\n' || c == '\r') && !quoted && !empty) break;
        empty = empty && (c == '\n' || c == '\r');
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        commas += c == ',', semicolons += c == ';', tabs += c == '\t';
    }
    if (tabs > 0 && tabs >= std::max(commas, semicolons)) return '\t';
    return semicolons > 0 && semicolons >= commas ? ';' : ',';
}

} // namespace

CsvReader::CsvReader(const std::filesystem::path& path) : m_path(path)
{
    open();
    checkStart();
    m_separator = separatorOf(m_block);
}

void CsvReader::open()
{
    std::error_code error;
    const auto status = std::filesystem::status(m_path, error);
    if (!std::filesystem::exists(status)) refuse(insteadOfTable(message("messages", "there is no such file")));
    if (std::filesystem::is_directory(status)) refuse(insteadOfTable(message("messages", "is a folder")));
    if (!std::filesystem::is_regular_file(status)) refuse(insteadOfTable(message("messages", "is no ordinary file")));
    m_file.open(m_path, std::ios::binary);
    if (!m_file) refuse(insteadOfTable(message("messages", "cannot be opened; is reading it allowed?")));
}

void CsvReader::checkStart()
{
    if (!fill()) refuse(insteadOfTable(message("messages", "is empty")));
    if (m_block.starts_with("\xFF\xFE") || m_block.starts_with("\xFE\xFF"))
        refuse(message("messages", "is text in UTF-16; save it as UTF-8"));
    if (m_block.find('\0') != std::string::npos)
        refuse(insteadOfTable(message("messages", "holds zero bytes, as binary files and UTF-16 do")));
    if (m_block.starts_with("\xEF\xBB\xBF")) m_at = 3;
}

bool CsvReader::fill()
{
    m_block.resize(MostBytes);
    m_file.read(m_block.data(), std::streamsize(m_block.size()));
    m_block.resize(std::size_t(m_file.gcount()));
    m_at = 0;
    if (m_file.bad()) refuse(message("messages", "cannot be read to its end"));
    return !m_block.empty();
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
        if (m_foreign && !std::all_of(values.begin(), values.end(), isUtf8))
            refuseLine(message("messages", "is not in UTF-8 (perhaps in Latin-1 or GBK); save the table as UTF-8"));
        if (count > 1 || !values.front().empty()) return true;
    }
    return false;
}

void CsvReader::refuse(const Message& what) const { throw InputError(message("messages", "%1: %2").with(m_path.string(), what)); }
void CsvReader::refuseLine(const Message& what) const { refuse(message("messages", "line %1 %2").with(m_line, what)); }

} // namespace engine
