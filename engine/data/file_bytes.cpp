#include "engine/data/file_bytes.h"

#include "engine/core/error.h"

#include <zlib.h>

#include <fstream>
#include <system_error>

namespace engine {
namespace {

[[noreturn]] void refuseFile(const std::filesystem::path& path, const Message& what)
{
    throw InputError(message("messages", "%1: %2").with(path.string(), what));
}

} // namespace

std::string fileBytes(const std::filesystem::path& path, std::size_t most)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) refuseFile(path, message("messages", "there is no such file"));
    if (std::filesystem::is_directory(status)) refuseFile(path, message("messages", "is a folder"));
    if (!std::filesystem::is_regular_file(status)) refuseFile(path, message("messages", "is no ordinary file"));
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > most) refuseFile(path, message("messages", "is larger than %1 MB").with(most / 1000000));
    std::ifstream file(path, std::ios::binary);
    if (error || !file) refuseFile(path, message("messages", "cannot be opened; is reading it allowed?"));
    std::string bytes(std::size_t(size), '\0');
    file.read(bytes.data(), std::streamsize(size));
    if (std::size_t(file.gcount()) != size) refuseFile(path, message("messages", "cannot be read to its end"));
    return bytes;
}

std::optional<std::string> unpacked(std::string_view stream, std::size_t most)
{
    z_stream z{};
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.data())); // zlib reads it only
    z.avail_in = uInt(stream.size());
    if (inflateInit2(&z, 15 + 32) != Z_OK) return {}; // the largest window; gzip or zlib, as the stream says
    std::string bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= most) {
        constexpr std::size_t Block = 1 << 20;
        const std::size_t before = bytes.size();
        bytes.resize(before + Block);
        z.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
        z.avail_out = Block;
        state = inflate(&z, Z_NO_FLUSH); // without more input it ends in Z_BUF_ERROR
        bytes.resize(before + Block - z.avail_out);
    }
    const bool whole = state == Z_STREAM_END && z.avail_in == 0 && bytes.size() <= most;
    inflateEnd(&z);
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace engine
