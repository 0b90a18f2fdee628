#include "engine/data/idx.h"

#include "engine/core/error.h"
#include "engine/data/file_bytes.h"

#include <climits>

namespace engine {
namespace {

constexpr std::size_t MostArrayBytes = 256'000'000, UnsignedByte = 8, MostAxes = 3;

[[noreturn]] void refuseArray(const std::filesystem::path& path)
{
    throw InputError(
        message("messages", "%1: is damaged, or no IDX file of bytes (as those of MNIST are, also as .gz)").with(path.string()));
}

bool isGzip(const std::string& bytes) { return bytes.starts_with("\x1F\x8B"); }

std::size_t byteAt(const std::string& bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

/// The lengths of the axes; none if these bytes begin otherwise.
std::vector<int> shapeOf(const std::string& bytes)
{
    if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0 || byteAt(bytes, 2) != UnsignedByte) return {};
    const std::size_t axes = byteAt(bytes, 3);
    if (axes > MostAxes || bytes.size() < 4 + 4 * axes) return {};
    std::vector<int> shape;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) length = length << 8 | byteAt(bytes, 4 + 4 * axis + i);
        if (length > INT_MAX) return {};
        shape.push_back(int(length));
    }
    return shape;
}

/// Compares by division, so that three large lengths cannot overflow.
bool holds(std::size_t count, const std::vector<int>& shape)
{
    for (const int length : shape) {
        if (length == 0) return count == 0;
        if (count % std::size_t(length) != 0) return false;
        count /= std::size_t(length);
    }
    return count == 1;
}

} // namespace

ByteArray readIdx(const std::filesystem::path& path)
{
    std::string bytes = fileBytes(path, MostArrayBytes);
    if (isGzip(bytes)) bytes = unpacked(bytes, MostArrayBytes).value_or("");
    ByteArray array{shapeOf(bytes), {}};
    const std::size_t start = 4 + 4 * array.shape.size();
    if (array.shape.empty() || !holds(bytes.size() - start, array.shape)) refuseArray(path);
    array.data.assign(bytes.begin() + std::ptrdiff_t(start), bytes.end());
    return array;
}

} // namespace engine
