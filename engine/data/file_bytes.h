#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// All bytes of a file. Throws InputError, naming it, if there is none, or if it is no ordinary file, unreadable, or larger
/// than `most` bytes.
std::string fileBytes(const std::filesystem::path& path, std::size_t most);

/// What a stream of gzip or zlib holds; nothing if it is damaged, cut off, followed by something, or holds more than `most`
/// bytes.
std::optional<std::string> unpacked(std::string_view stream, std::size_t most);

} // namespace engine
