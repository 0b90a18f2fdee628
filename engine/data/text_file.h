#pragma once

#include "engine/core/message.h"
#include "engine/data/encoding.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace engine {

/// The text of a file in UTF-8, block by block, whatever encoding it is in.
class TextFile {
public:
    static constexpr std::size_t BlockBytes = 1 << 16;

    /// Throws InputError if there is no such file, or if it is a folder, unreadable, empty or binary.
    TextFile(const std::filesystem::path& path, Encoding asked);

    Encoding encoding() const { return m_decoder->encoding(); }
    const std::filesystem::path& path() const { return m_path; }
    /// The next block, which holds something; false at the end.
    bool fill(std::string& block);

    /// Throws the InputError "PATH: what".
    [[noreturn]] void refuse(const Message& what) const;

private:
    void open();
    bool read();

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::string m_bytes; ///< read and not yet decoded
    std::optional<Decoder> m_decoder;
    bool m_hasEnded = false;
};

/// What the file's text is most likely: Auto if it says so itself. Looks at its beginning.
Encoding likelyEncoding(const std::filesystem::path& path);

/// What is wrong, and what would be right.
Message insteadOfTable(const Message& what);

} // namespace engine
