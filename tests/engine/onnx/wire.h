#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// ONNX's files, as far as its test cases need them.
namespace onnx {

/// One field of a message in protobuf's wire format: its number, and a number or bytes, whichever it has.
struct Field {
    int number = 0;
    std::uint64_t value = 0;     ///< a varint, or the bits of a number of 4 or 8 bytes
    std::string_view bytes = {}; ///< a text, a message, or numbers packed
    bool isBytes = false;
};

/// Takes the next field off the front; nothing at the end. Throws std::runtime_error if the bytes are no message.
/// (protobuf.dev/programming-guides/encoding)
std::optional<Field> takeField(std::string_view& message);

/// A repeated integer: one varint, or packed.
void appendIntegers(std::vector<std::int64_t>& to, const Field& field);

} // namespace onnx
