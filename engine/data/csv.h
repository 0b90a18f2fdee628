#pragma once

#include "engine/data/text_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace engine {

/// Reads a text of separated values record by record, with bounded memory however large the file is. Records end with LF,
/// CRLF or CR; values may be in quotes as in RFC 4180 and lose the blanks around them; blank lines do not count. A first line
/// such as "sep=;" names the separator and is no record.
class CsvReader {
public:
    static constexpr std::size_t MostBytes = 1 << 16, MostValues = 256; ///< of one record

    /// Without a separator the one that the file names, or else a comma.
    explicit CsvReader(TextFile file, std::optional<char> separator = {});

    /// The next record into `values`, whose strings are reused; false at the end. Throws InputError naming the line for bytes
    /// that are no text in the file's encoding, quotes that do not match, and records beyond the limits above,
    /// and Cancelled as checkPatience() does.
    bool next(std::vector<std::string>& values);

    /// Another reader of the same file, before its first record.
    CsvReader atStart() const { return CsvReader(TextFile(m_file.path(), encoding()), m_separator); }

    /// Where the record read last begins, counted from 1.
    long line() const { return m_line; }
    char separator() const { return m_separator; }
    /// Whether the first line names the separator.
    bool namesSeparator() const { return m_namesSeparator; }
    Encoding encoding() const { return m_file.encoding(); }

    /// Throws the InputError "PATH: what", or "PATH: line N what".
    [[noreturn]] void refuse(const Message& what) const;
    [[noreturn]] void refuseLine(const Message& what) const { refuseLine(m_line, what); }
    [[noreturn]] void refuseLine(long line, const Message& what) const;

private:
    bool fill();
    void takeSeparatorLine();
    void checkText(const std::vector<std::string>& values) const;
    int get();
    int control(unsigned char c);
    int readValue(std::string& value);
    int readQuoted(std::string& value);

    TextFile m_file;
    std::string m_block;     ///< of the file
    std::size_t m_at = 0;    ///< place in the block
    std::size_t m_bytes = 0; ///< of this record
    bool m_foreign = false;  ///< this record has bytes beyond ASCII
    long m_line = 0, m_nextLine = 1;
    char m_separator = ',';
    bool m_namesSeparator = false;
};

} // namespace engine
