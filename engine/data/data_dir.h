#pragma once

#include <filesystem>
#include <string>

namespace engine {

/// The path of one of the files under resources/data, such as "pictures/cat-256.png": beside the running executable
/// (../share/tensorscope/data), in the installed tree, or in the source tree, in this order.
/// Throws InputError if none has it.
std::filesystem::path dataFile(const std::string& name);

} // namespace engine
