#include "engine/data/table_plan.h"

#include "engine/core/fields.h"
#include "engine/core/quote.h"
#include "engine/data/class_column.h"
#include "engine/data/dataset.h"

#include <algorithm>
#include <charconv>

namespace engine {
namespace {

/// A column by its name, or else by its number, counted from 1; "#3" where columns have numbers as names.
std::size_t columnCalled(const CsvReader& reader, const TableLook& look, const std::string& name)
{
    const auto names = look.names();
    const auto found = std::find(names.begin(), names.end(), oneLine(name));
    if (found != names.end()) return std::size_t(found - names.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data() + name.starts_with('#'), name.data() + name.size(), number);
    if (error == std::errc() && end == name.data() + name.size() && number >= 1 && number <= names.size()) return number - 1;
    reader.refuse(message("messages", "has no column %1; it has %2").with(inQuotes(name), allOf(names)));
}

void chooseFeatures(TablePlan& plan, const CsvReader& reader, const TableForm& form)
{
    for (const std::string& name : form.columns)
        if (const std::size_t column = columnCalled(reader, plan.look, name); column != plan.label)
            plan.features.push_back(column);
    for (std::size_t i = 0; i < plan.look.columns.size() && form.columns.empty(); ++i) {
        const ColumnLook& column = plan.look.columns[i];
        if (i == plan.label || column.isEmpty()) continue;
        if (!column.isOfNumbers()) plan.leftOut.push_back(i);
        else if (isAboutRows(column, column.filled() + column.missing)) plan.aboutRows.push_back(i);
        else plan.features.push_back(i);
    }
}

/// The last column of numbers that do more than number the rows.
std::size_t quantityOf(const TableLook& look)
{
    const auto fits = [](const ColumnLook& c) {
        return !c.isEmpty() && c.isOfNumbers() && !isAboutRows(c, c.filled() + c.missing);
    };
    const auto last = std::find_if(look.columns.rbegin(), look.columns.rend(), fits);
    return std::size_t(std::max<std::ptrdiff_t>(look.columns.rend() - last, 1) - 1);
}

} // namespace

TablePlan planOf(TableLook look, const CsvReader& reader, const TableForm& form)
{
    TablePlan plan;
    plan.look = std::move(look);
    plan.labelIsGuessed = form.label.empty();
    if (plan.labelIsGuessed && form.isQuantity) {
        plan.label = quantityOf(plan.look);
    } else if (plan.labelIsGuessed) {
        const ClassColumn guess = classColumnOf(plan.look);
        plan.label = guess.column, plan.labelIsDoubtful = guess.isDoubtful;
    } else {
        plan.label = columnCalled(reader, plan.look, form.label);
    }
    chooseFeatures(plan, reader, form);
    return plan;
}

void check(const TablePlan& plan, const CsvReader& reader)
{
    const auto& columns = plan.look.columns;
    if (std::all_of(columns.begin(), columns.end(), [](const ColumnLook& column) { return column.isEmpty(); }))
        reader.refuse(message("messages", "has no row with values below its first line; it should have one for each example"));
    const ColumnLook& label = columns[plan.label];
    if (label.isOfNumbers() && (label.hasMore || label.values.size() > MostClasses))
        reader.refuse(message("messages",
                              "has no classes: column %1 has %2 different numbers, so it is a quantity to predict (regression), "
                              "as in the lesson Learning; choose a column with 2 to 8 different values")
                          .with(inQuotes(label.name), label.hasMore
                                                          ? message("messages", "more than %1").with(label.values.size())
                                                          : Message(label.values.size())));
    if (plan.features.size() < 2) {
        const Message few = message("messages", "has too few columns of numbers beside the classes (%1): %2; it should have two "
                                                "or more")
                                .with(label.name, plan.features.size());
        if (plan.leftOut.empty()) reader.refuse(few);
        const ColumnLook& other = columns[plan.leftOut.front()];
        reader.refuse(
            message("messages", "%1; column %2 holds texts such as %3").with(few, inQuotes(other.name), inQuotes(other.example)));
    }
}

} // namespace engine
