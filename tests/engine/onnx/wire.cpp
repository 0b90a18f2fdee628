#include "tests/engine/onnx/wire.h"

#include <stdexcept>

namespace onnx {
namespace {

[[noreturn]] void damaged() { throw std::runtime_error("no message of protobuf"); }

/// Seven bits a byte, the lowest first; the eighth says that more follow.
std::uint64_t takeVarint(std::string_view& bytes)
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80) return value;
    }
    damaged();
}

std::string_view takeBytes(std::string_view& bytes, std::uint64_t count)
{
    if (count > bytes.size()) damaged();
    const std::string_view taken = bytes.substr(0, count);
    bytes.remove_prefix(count);
    return taken;
}

std::uint64_t takeFixed(std::string_view& bytes, std::uint64_t count)
{
    std::uint64_t value = 0;
    int shift = 0;
    for (const char byte : takeBytes(bytes, count)) {
        value |= std::uint64_t(static_cast<unsigned char>(byte)) << shift;
        shift += 8;
    }
    return value;
}

} // namespace

std::optional<Field> takeField(std::string_view& message)
{
    if (message.empty()) return {};
    const std::uint64_t key = takeVarint(message);
    Field field{int(key >> 3)};
    switch (key & 7) {
    case 0: field.value = takeVarint(message); break;
    case 1: field.value = takeFixed(message, 8); break;
    case 2: field.bytes = takeBytes(message, takeVarint(message)), field.isBytes = true; break;
    case 5: field.value = takeFixed(message, 4); break;
    default: damaged();
    }
    return field;
}

void appendIntegers(std::vector<std::int64_t>& to, const Field& field)
{
    if (!field.isBytes) return to.push_back(std::int64_t(field.value));
    for (std::string_view packed = field.bytes; !packed.empty();) to.push_back(std::int64_t(takeVarint(packed)));
}

} // namespace onnx
