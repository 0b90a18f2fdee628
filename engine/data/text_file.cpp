#include "engine/data/text_file.h"

#include "engine/core/error.h"

#include <system_error>

namespace engine {

Message insteadOfTable(const Message& what)
{
    return message("messages", "%1; it should be a table, as text, with columns of numbers and one of classes").with(what);
}

TextFile::TextFile(const std::filesystem::path& path, Encoding asked) : m_path(path)
{
    open();
    if (!read()) refuse(insteadOfTable(message("messages", "is empty")));
    m_decoder.emplace(asked, m_bytes);
    if (encoding() != Encoding::Utf16 && m_bytes.find('\0') != std::string::npos)
        refuse(insteadOfTable(message("messages", "holds zero bytes, as binary files do")));
}

void TextFile::open()
{
    std::error_code error;
    const auto status = std::filesystem::status(m_path, error);
    if (!std::filesystem::exists(status)) refuse(insteadOfTable(message("messages", "there is no such file")));
    if (std::filesystem::is_directory(status)) refuse(insteadOfTable(message("messages", "is a folder")));
    if (!std::filesystem::is_regular_file(status)) refuse(insteadOfTable(message("messages", "is no ordinary file")));
    m_file.open(m_path, std::ios::binary);
    if (!m_file) refuse(insteadOfTable(message("messages", "cannot be opened; is reading it allowed?")));
}

bool TextFile::read()
{
    m_bytes.resize(BlockBytes);
    m_file.read(m_bytes.data(), std::streamsize(m_bytes.size()));
    m_bytes.resize(std::size_t(m_file.gcount()));
    if (m_file.bad()) refuse(message("messages", "cannot be read to its end"));
    return !m_bytes.empty();
}

bool TextFile::fill(std::string& block)
{
    block.clear();
    while (block.empty() && (!m_bytes.empty() || read())) {
        block = m_decoder->take(m_bytes, false);
        m_bytes.clear();
    }
    if (block.empty() && !m_hasEnded) {
        m_hasEnded = true;
        block = m_decoder->take({}, true);
    }
    return !block.empty();
}

Encoding likelyEncoding(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(16 * TextFile::BlockBytes, '\0');
    file.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(file.gcount()));
    return likelyEncoding(std::string_view(bytes));
}

void TextFile::refuse(const Message& what) const { throw InputError(message("messages", "%1: %2").with(m_path.string(), what)); }

} // namespace engine
