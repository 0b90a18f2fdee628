#pragma once

#include "engine/core/tensor.h"

#include <filesystem>
#include <vector>

namespace engine {

/// Handwritten digits: images is n x 64 (8 x 8 pixels, row by row, 0...1), labels are 0...9.
struct Digits {
    Tensor images;
    std::vector<int> labels;
};

/// Reads the 1797 digits that come with the program; read once, then kept. Throws InputError if the file is unusable.
const Digits& digits();

/// Reads a table of that form: a header line, then 64 columns 0...16 and the label. Throws InputError naming the line.
Digits readDigits(const std::filesystem::path& path);

} // namespace engine
