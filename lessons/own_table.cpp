#include "lessons/own_table.h"

#include <algorithm>
#include <filesystem>

namespace lessons {

constexpr std::size_t MostColumnsText = 4000;

engine::Message OwnTable::complaintAboutColumns(const std::string& text)
{
    if (!text.empty() && text.size() <= MostColumnsText) return {};
    return engine::message("messages", "the name of a column or its number, counted from 1; or auto");
}

engine::TableForm OwnTable::form() const
{
    engine::TableForm form{.encoding = encoding, .separator = separator, .decimal = decimal, .header = header};
    if (label != "auto") form.label = label;
    for (std::size_t begin = 0, end = 0; columns != "auto" && end != std::string::npos; begin = end + 1) {
        end = columns.find(',', begin);
        form.columns.push_back(columns.substr(begin, end == std::string::npos ? end : end - begin));
    }
    return form;
}

engine::Form orOwnTable(std::vector<std::string> names)
{
    const auto complaint = [names](const std::string& text) -> engine::Message {
        std::error_code ignored;
        if (std::ranges::find(names, text) != names.end() || std::filesystem::exists(text, ignored)) return {};
        return engine::message("messages", "%1 or the path of a CSV file").with(engine::joined(names));
    };
    return {std::move(names), complaint, "*.csv *.tsv *.txt"};
}

} // namespace lessons
