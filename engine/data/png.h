#pragma once

#include "engine/core/tensor.h"

#include <filesystem>

namespace engine {

/// Reads a PNG of 8 bits per channel, not interlaced, as channels x height x width with values 0 ... 255: one channel if it is
/// grey, three if it has colours; how opaque it is stays out. (W3C, "PNG Specification", 2nd edition 2003)
/// It is for the pictures that come with the program; a window reads those of a person with all that its toolkit knows.
/// Throws InputError, naming the file, for all else.
Tensor readPng(const std::filesystem::path& path);

} // namespace engine
