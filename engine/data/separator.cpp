#include "engine/data/separator.h"

#include "engine/core/error.h"
#include "engine/core/patience.h"

#include <array>
#include <map>
#include <utility>

namespace engine {
namespace {

constexpr std::array<char, 4> Separators{',', ';', '\t', '|'}; // as SeparatorName has them

/// How well a separator fits.
struct Fit {
    double agreement = 0; ///< share of the rows that have as many values as most have, if that is more than one
    double numbers = 0;   ///< share of the values that are numbers or nothing

    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(CsvReader reader)
{
    std::map<std::size_t, int> seen; // how many rows have so many values
    std::vector<std::string> values;
    double rows = 0, cells = 0, numbers = 0;
    try {
        while (reader.next(values)) {
            ++rows;
            ++seen[values.size()];
            cells += double(values.size());
            for (const std::string& value : values) numbers += cellOf(value) != Cell::Text;
        }
    } catch (const InputError&) {
        ++rows; // perhaps the quotes make sense with another separator
    }
    std::pair<int, std::size_t> most{0, 0};
    for (const auto& [count, times] : seen) most = std::max(most, {times, count});
    if (most.second < 2) return {};
    return {most.first / rows, numbers / cells};
}

/// Those that occur at all; looking for them takes next to no time beside reading the rows with each.
std::string separatorsIn(TextFile file)
{
    std::string block, found(Separators.begin(), Separators.end()), missing = found;
    while (!missing.empty() && file.fill(block)) {
        checkPatience();
        std::erase_if(missing, [&block](char separator) { return block.find(separator) != std::string::npos; });
    }
    std::erase_if(found, [&missing](char separator) { return missing.find(separator) != std::string::npos; });
    return found;
}

} // namespace

CsvReader openTable(const std::filesystem::path& path, const TableForm& form)
{
    if (form.separator != SeparatorName::Auto)
        return CsvReader(TextFile(path, form.encoding), Separators[std::size_t(form.separator) - 1]);
    CsvReader reader(TextFile(path, form.encoding));
    if (reader.namesSeparator()) return reader;
    std::pair<Fit, char> best{Fit{}, ','};
    for (const char separator : separatorsIn(TextFile(path, form.encoding))) {
        const Fit fit = fitOf(CsvReader(TextFile(path, form.encoding), separator));
        if (fit > best.first) best = {fit, separator};
    }
    return CsvReader(TextFile(path, form.encoding), best.second);
}

} // namespace engine
