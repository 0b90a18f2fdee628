#include "engine/data/table_notices.h"

#include "engine/core/fields.h"
#include "engine/core/quote.h"

#include <algorithm>
#include <span>

namespace engine {
namespace {

/// At most five of the names.
Message some(const TablePlan& plan, const std::vector<std::size_t>& columns)
{
    constexpr std::size_t Most = 5;
    std::vector<std::string> names;
    for (const std::size_t column : columns) names.push_back(plan.look.columns[column].name);
    if (names.size() <= Most) return joined(names);
    return message("messages", "%1 and %2 more").with(joined(std::span(names).first(Most)), names.size() - Most);
}

bool isLast(const TableLook& look, std::size_t column)
{
    return std::all_of(look.columns.begin() + long(column) + 1, look.columns.end(),
                       [](const ColumnLook& later) { return later.isEmpty(); });
}

} // namespace

std::vector<Message> noticesOf(const TablePlan& plan)
{
    const TableLook& look = plan.look;
    std::vector<Message> list;
    if (look.encoding != Encoding::Utf8) list.push_back(message("messages", "read as %1").with(nameOf(look.encoding)));
    if (look.decimal == DecimalSign::Comma) list.push_back(message("messages", "commas read as decimal signs"));
    if (look.headerIsDoubtful && !look.header) list.push_back(message("messages", "the first line read as values, not as names"));
    else if (look.headerOfNumbers) list.push_back(message("messages", "the numbers in the first line read as names"));
    if (plan.labelIsGuessed && (plan.labelIsDoubtful || !isLast(look, plan.label)))
        list.push_back(message("messages", "classes taken from column %1").with(inQuotes(look.columns[plan.label].name)));
    if (!plan.leftOut.empty())
        list.push_back(message("messages", "columns left out, as they are no numbers: %1").with(some(plan, plan.leftOut)));
    if (!plan.aboutRows.empty())
        list.push_back(
            message("messages", "columns left out, as they only number the rows: %1").with(some(plan, plan.aboutRows)));
    return list;
}

} // namespace engine
