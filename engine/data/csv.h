#pragma once

#include "engine/core/message.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace engine {

/// Reads a text of separated values record by record, with bounded memory however large the file is. Records end with LF,
/// CRLF or CR; the separator is ',', ';' or a tab, whichever the first line has most of; values may be in quotes as in
/// RFC 4180 and lose the blanks around them; blank lines do not count. UTF-8, with or without a byte order mark.
class CsvReader {
public:
    static constexpr std::size_t MostBytes = 1 << 16, MostValues = 256; ///< of one record

    /// Throws InputError if there is no such file, or if it is a folder, unreadable, empty, binary or UTF-16.
    explicit CsvReader(const std::filesystem::path& path);

    /// The next record into `values`, whose strings are reused; false at the end. Throws InputError naming the line for bytes
    /// that are no text in UTF-8, quotes that do not match, and records beyond the limits above.
    bool next(std::vector<std::string>& values);

    /// Where the record read last begins, counted from 1.
    long line() const { return m_line; }

    /// Throws the InputError "PATH: what", or "PATH: line N what".
    [[noreturn]] void refuse(const Message& what) const;
    [[noreturn]] void refuseLine(const Message& what) const;

private:
    void open();
    bool fill();
    void checkStart();
    int get();
    int control(unsigned char c);
    int readValue(std::string& value);
    int readQuoted(std::string& value);

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::string m_block;     ///< of the file
    std::size_t m_at = 0;    ///< place in the block
    std::size_t m_bytes = 0; ///< of this record
    bool m_foreign = false;  ///< this record has bytes beyond ASCII
    long m_line = 0, m_nextLine = 1;
    char m_separator = ',';
};

} // namespace engine
