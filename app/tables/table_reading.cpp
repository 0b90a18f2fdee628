#include "app/tables/table_reading.h"

#include "app/files/own_data.h"

#include <algorithm>

namespace app {
namespace {

constexpr const char *Auto = "auto", *Classes = "class-column", *Quantity = "target-column", *Columns = "table-columns",
                     *Encoding = "encoding", *Separator = "separator", *Decimal = "decimal", *Header = "header";

bool has(const std::vector<engine::Field>& fields, const char* name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const engine::Field& field) { return field.name() == name; });
}

const char* labelIn(const std::vector<engine::Field>& fields) { return has(fields, Quantity) ? Quantity : Classes; }

/// The enum of a choice field counts its choices.
template <class Enum> Enum chosen(const std::vector<engine::Field>& fields, const char* name)
{
    const engine::Field& field = find(fields, name);
    return Enum(std::find(field.choices.begin(), field.choices.end(), field.text()) - field.choices.begin());
}

} // namespace

bool isOwnTable(const std::vector<engine::Field>& fields, const engine::Change& change)
{
    return has(fields, labelIn(fields)) && has(fields, change.name.c_str()) && isOwnPath(find(fields, change.name), change.value);
}

bool readsOwnTable(const std::vector<engine::Field>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const engine::Field& field) {
        return isOwnTable(fields, {field.name(), field.text()});
    });
}

engine::TableForm formOf(const std::vector<engine::Field>& fields)
{
    engine::TableForm form{.encoding = chosen<engine::Encoding>(fields, Encoding),
                           .separator = chosen<engine::SeparatorName>(fields, Separator),
                           .decimal = chosen<engine::DecimalSign>(fields, Decimal),
                           .header = chosen<engine::HeaderLine>(fields, Header),
                           .isQuantity = has(fields, Quantity)};
    if (const std::string label = find(fields, labelIn(fields)).text(); label != Auto) form.label = label;
    std::string columns = find(fields, Columns).text();
    for (std::size_t end = 0; columns != Auto && end != std::string::npos; columns.erase(0, end + 1)) {
        end = columns.find(',');
        form.columns.push_back(columns.substr(0, end));
        if (end == std::string::npos) break;
    }
    return form;
}

std::vector<engine::Change> changesOf(const engine::TableForm& form, const std::vector<engine::Field>& fields)
{
    const auto choice = [&fields](const char* name, auto value) {
        return engine::Change{name, find(fields, name).choices[std::size_t(value)]};
    };
    std::string columns;
    for (const std::string& column : form.columns) columns += (columns.empty() ? "" : ",") + column;
    return {{labelIn(fields), form.label.empty() ? Auto : form.label},
            choice(Encoding, form.encoding),
            choice(Separator, form.separator),
            choice(Decimal, form.decimal),
            choice(Header, form.header),
            {Columns, columns.empty() ? Auto : columns}};
}

} // namespace app
