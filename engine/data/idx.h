#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace engine {

/// Bytes in row-major order with the lengths of their axes, as MNIST's files have them.
struct ByteArray {
    std::vector<int> shape;
    std::vector<std::uint8_t> data;
};

/// Reads an IDX file of unsigned bytes, as it is or packed by gzip: two zero bytes, type 8, the number of axes (1 to 3), each
/// axis' length in 4 bytes, highest first, then the data. (LeCun, Cortes and Burges, "The MNIST database")
/// Throws InputError, naming the file, for everything else, and for more than 256 MB.
ByteArray readIdx(const std::filesystem::path& path);

} // namespace engine
