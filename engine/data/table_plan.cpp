#include "engine/data/table_plan.h"

#include "engine/core/fields.h"
#include "engine/core/quote.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace engine {
namespace {

constexpr int RowsToLookAt = 1000;

/// What the values of a column are, without the missing ones.
struct Kinds {
    int numbers = 0, texts = 0;

    bool ofNumbers() const { return numbers > 0 && numbers >= texts; }
    bool ofTexts() const { return texts > numbers; }
    bool empty() const { return numbers + texts == 0; }
};

void count(const std::vector<std::string>& values, std::vector<Kinds>& kinds)
{
    double number = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (readsAsNumber(values[i], number)) ++kinds[i].numbers;
        else if (!isMissing(values[i])) ++kinds[i].texts;
    }
}

std::size_t named(const CsvReader& reader, const std::vector<std::string>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        reader.refuse(message("messages", "has no column %1; it has %2").with(inQuotes(name), allOf(names)));
    return std::size_t(found - names.begin());
}

std::size_t labelColumn(const std::vector<Kinds>& kinds)
{
    for (std::size_t i = kinds.size(); i-- > 0;)
        if (kinds[i].ofTexts()) return i;
    for (std::size_t i = kinds.size(); i-- > 0;)
        if (!kinds[i].empty()) return i;
    return 0;
}

/// The first record gives names, or is a row itself.
std::vector<Kinds> readHeader(const CsvReader& reader, const std::vector<std::string>& first, TablePlan& plan)
{
    std::vector<Kinds> kinds(first.size());
    count(first, kinds);
    plan.header = std::all_of(kinds.begin(), kinds.end(), [](const Kinds& column) { return column.numbers == 0; });
    for (std::size_t i = 0; i < first.size(); ++i) {
        const bool isNamed = plan.header && !first[i].empty();
        plan.names.push_back(isNamed ? oneLine(first[i]) : "column " + std::to_string(i + 1));
    }
    if (first.size() == 1)
        reader.refuse(message("messages", "has one value in its first line; values should be separated by , ; or tabs"));
    return plan.header ? std::vector<Kinds>(first.size()) : kinds;
}

} // namespace

TablePlan planOf(CsvReader reader, const TableForm& form)
{
    TablePlan plan;
    std::vector<std::string> values;
    if (!reader.next(values))
        reader.refuse(message("messages", "holds blank lines only; it should be a table of numbers and classes"));
    std::vector<Kinds> kinds = readHeader(reader, values, plan);
    for (int row = 0; row < RowsToLookAt && nextRow(reader, plan.names.size(), values); ++row) count(values, kinds);
    if (std::all_of(kinds.begin(), kinds.end(), [](const Kinds& column) { return column.empty(); }))
        reader.refuse(message("messages", "has no row with values below its first line; it should have one for each example"));

    plan.label = form.label.empty() ? labelColumn(kinds) : named(reader, plan.names, form.label);
    for (const std::string& name : form.columns) plan.features.push_back(named(reader, plan.names, name));
    for (std::size_t i = 0; i < kinds.size() && form.columns.empty(); ++i)
        if (i != plan.label && kinds[i].ofNumbers()) plan.features.push_back(i);
        else if (i != plan.label && !kinds[i].empty()) plan.leftOut.push_back(i);
    if (plan.features.size() < 2)
        reader.refuse(
            message("messages",
                    "has too few columns of numbers beside the classes (%1): %2; it should have two or more, with decimal points")
                .with(plan.names[plan.label], plan.features.size()));
    return plan;
}

bool nextRow(CsvReader& reader, std::size_t columns, std::vector<std::string>& values)
{
    if (!reader.next(values)) return false;
    if (values.size() != columns)
        reader.refuseLine(
            message("messages", "has %1 values; it should have %2, as the first line has").with(values.size(), columns));
    return true;
}

bool readsAsNumber(const std::string& text, double& number)
{
    const char* begin = text.data();
    const char* end = begin + text.size();
    if (text.size() > 1 && text[0] == '+' && text[1] != '-') ++begin; // which from_chars does not take
    const auto [after, error] = std::from_chars(begin, end, number);
    return error == std::errc{} && after == end && std::isfinite(float(number));
}

bool isMissing(const std::string& text)
{
    static constexpr std::array<std::string_view, 6> words{"", "na", "n/a", "nan", "null", "?"};
    if (text.size() > 4) return false;
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

} // namespace engine
