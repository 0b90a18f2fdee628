#include "lessons/own_table.h"

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

} // namespace lessons
