#include "engine/data/pairs.h"

#include "engine/core/quote.h"
#include "engine/data/separator.h"
#include "engine/data/split.h"
#include "engine/data/table_plan.h"

#include <algorithm>

namespace engine {
namespace {

void checkPairs(const TablePlan& plan, const CsvReader& reader)
{
    const bool isNumber = plan.look.columns[plan.label].isOfNumbers();
    if (!isNumber || plan.features.empty())
        reader.refuse(
            message("messages", "has too few columns of numbers: %1; it should have two, x and what is to be told from it")
                .with(plan.features.size() + (isNumber ? 1 : 0)));
}

/// False if the value is missing.
bool number(const TablePlan& plan, const CsvReader& reader, const std::vector<std::string>& values, std::size_t column, double& x)
{
    const bool good = readsAsNumber(values[column], x, plan.look.decimal);
    if (!good && !isMissing(values[column]))
        reader.refuseLine(message("messages", "has %1 in column %2; it should be a number with a decimal point, or empty")
                              .with(inQuotes(values[column]), inQuotes(plan.look.columns[column].name)));
    return good;
}

Pairs sampled(Pairs all)
{
    const int rows = int(all.x.size());
    if (rows <= MostPairs) return all;
    Random random(1, 1);
    const std::vector<int> order = permutation(rows, random);
    Pairs some{all.xName, all.yName, {}, {}, {message("messages", "rows sampled at random: %1 of %2").with(MostPairs, rows)}};
    for (int i = 0; i < MostPairs; ++i)
        some.x.push_back(all.x[std::size_t(order[std::size_t(i)])]), some.y.push_back(all.y[std::size_t(order[std::size_t(i)])]);
    return some;
}

} // namespace

Pairs readPairs(const std::filesystem::path& path, TableForm form)
{
    form.isQuantity = true;
    CsvReader reader = openTable(path, form);
    const TablePlan plan = planOf(lookAt(reader.atStart(), form), reader, form);
    checkPairs(plan, reader);
    const std::size_t x = plan.features.front(), y = plan.label;
    Pairs pairs{plan.look.columns[x].name, plan.look.columns[y].name, {}, {}};
    std::vector<std::string> values;
    if (plan.look.header) nextRow(reader, values);
    double a = 0, b = 0;
    while (nextRow(reader, plan.look.columns.size(), values))
        if (number(plan, reader, values, x, a) && number(plan, reader, values, y, b)) pairs.x.push_back(a), pairs.y.push_back(b);
    if (pairs.x.size() < 2) reader.refuse(message("messages", "has missing values in every row; it should have rows without"));
    return sampled(std::move(pairs));
}

} // namespace engine
