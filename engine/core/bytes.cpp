#include "engine/core/bytes.h"

namespace engine {

std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return hash;
}

std::string_view withoutChecksum(std::string_view bytes)
{
    if (bytes.size() < sizeof(std::uint64_t)) ByteReader::damaged();
    const std::string_view content = bytes.substr(0, bytes.size() - sizeof(std::uint64_t));
    if (ByteReader(bytes.substr(content.size())).get<std::uint64_t>() != checksum(content)) ByteReader::damaged();
    return content;
}

} // namespace engine
