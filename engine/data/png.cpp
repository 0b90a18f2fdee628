#include "engine/data/png.h"

#include "engine/core/error.h"
#include "engine/data/file_bytes.h"

#include <zlib.h>

#include <cstdint>
#include <cstdlib>

namespace engine {
namespace {

constexpr std::size_t MostPictureBytes = 64'000'000, MostSide = 8192;

[[noreturn]] void refusePicture(const std::filesystem::path& path)
{
    throw InputError(
        message("messages", "%1: is damaged, or no PNG of 8 bits per colour without interlacing").with(path.string()));
}

/// What the chunks say: the size, channels a pixel, and the packed rows.
struct Chunks {
    std::size_t width = 0, height = 0, channels = 0;
    std::string packed;
    bool ended = false;
};

std::uint32_t wordAt(std::string_view bytes, std::size_t i)
{
    std::uint32_t word = 0;
    for (const char byte : bytes.substr(i, 4)) word = word << 8 | static_cast<unsigned char>(byte);
    return word;
}

/// Colour types 0, 2, 4 and 6: grey, RGB, and both with opacity; 0 for palettes.
std::size_t channelsOf(char colourType)
{
    static constexpr std::size_t channels[] = {1, 0, 3, 0, 2, 0, 4};
    return colourType >= 0 && colourType <= 6 ? channels[std::size_t(colourType)] : 0;
}

bool takeHeader(Chunks& chunks, std::string_view data)
{
    if (data.size() != 13) return false;
    chunks.width = wordAt(data, 0), chunks.height = wordAt(data, 4), chunks.channels = channelsOf(data[9]);
    const bool plain = data[8] == 8 && data[10] == 0 && data[11] == 0 && data[12] == 0;
    return plain && chunks.channels != 0 && chunks.width - 1 < MostSide && chunks.height - 1 < MostSide;
}

/// A chunk is the length of its data, its name, the data, and the CRC of name and data.
bool takeChunk(Chunks& chunks, std::string_view& bytes)
{
    if (bytes.size() < 12 || wordAt(bytes, 0) > bytes.size() - 12) return false;
    const std::size_t length = wordAt(bytes, 0);
    const std::string_view checked = bytes.substr(4, length + 4), name = checked.substr(0, 4), data = checked.substr(4);
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(checked.data()), uInt(checked.size()));
    if (crc != wordAt(bytes, 8 + length)) return false;
    bytes.remove_prefix(12 + length);
    if (name == "IHDR") return takeHeader(chunks, data);
    if (name == "IDAT") chunks.packed += data;
    chunks.ended = name == "IEND";
    return true;
}

/// Of left, above and above left that which is nearest to left + above - above left. (Paeth)
int paeth(int left, int above, int corner)
{
    const int l = std::abs(above - corner), a = std::abs(left - corner), c = std::abs(left + above - 2 * corner);
    return l <= a && l <= c ? left : a <= c ? above : corner;
}

/// Each row begins with its filter: what was taken off each byte, foretold by the bytes to the left and above.
bool unfilter(std::string& rows, std::size_t row, std::size_t pixel)
{
    for (std::size_t start = 0; start < rows.size(); start += row) {
        const auto before = [&](std::size_t i, std::size_t back, bool above) {
            if (i <= back || (above && start == 0)) return 0;
            return int(static_cast<unsigned char>(rows[start + i - back - (above ? row : 0)]));
        };
        const int filter = rows[start];
        if (filter < 0 || filter > 4) return false;
        for (std::size_t i = 1; i < row; ++i) {
            const int left = before(i, pixel, false), above = before(i, 0, true), corner = before(i, pixel, true);
            const int foretold[] = {0, left, above, (left + above) / 2, paeth(left, above, corner)};
            rows[start + i] = char(rows[start + i] + foretold[filter]);
        }
    }
    return true;
}

} // namespace

Tensor readPng(const std::filesystem::path& path)
{
    const std::string file = fileBytes(path, MostPictureBytes);
    if (!file.starts_with("\x89PNG\r\n\x1A\n")) refusePicture(path);
    std::string_view bytes(file);
    bytes.remove_prefix(8);
    Chunks chunks;
    while (!chunks.ended)
        if (!takeChunk(chunks, bytes)) refusePicture(path);
    const std::size_t row = 1 + chunks.width * chunks.channels;
    auto rows = unpacked(chunks.packed, row * chunks.height);
    if (!rows || chunks.channels == 0 || rows->size() != row * chunks.height || !unfilter(*rows, row, chunks.channels))
        refusePicture(path);
    Tensor picture({chunks.channels < 3 ? 1 : 3, int(chunks.height), int(chunks.width)});
    for (int c = 0; c < picture.shape[0]; ++c)
        for (int y = 0; y < picture.shape[1]; ++y)
            for (int x = 0; x < picture.shape[2]; ++x)
                picture.at(c, y, x) = float(static_cast<unsigned char>(
                    (*rows)[std::size_t(y) * row + 1 + std::size_t(x) * chunks.channels + std::size_t(c)]));
    return picture;
}

} // namespace engine
