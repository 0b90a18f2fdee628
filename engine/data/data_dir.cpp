#include "engine/data/data_dir.h"

#include "engine/core/error.h"

#include <vector>

namespace engine {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> folders()
{
    std::vector<fs::path> found;
    std::error_code none;
    const fs::path executable = fs::read_symlink("/proc/self/exe", none);
    if (!none) found.push_back(executable.parent_path().parent_path() / "share/tensorscope/data");
    found.emplace_back(TENSORSCOPE_INSTALLED_DATA_DIR);
    found.emplace_back(TENSORSCOPE_DATA_DIR);
    return found;
}

} // namespace

fs::path dataFile(const std::string& name)
{
    std::string searched;
    for (const fs::path& folder : folders()) {
        std::error_code none;
        if (fs::is_regular_file(folder / name, none)) return folder / name;
        searched.append(searched.empty() ? "" : ", ").append(folder.string());
    }
    throw InputError(message("messages", "data file '%1' is missing; it should be in one of %2 (is the installation complete?)")
                         .with(name, searched));
}

} // namespace engine
