#include "engine/data/dataset.h"

#include "engine/core/error.h"

#include <algorithm>

namespace engine {
namespace {

bool allBelow(const std::vector<int>& numbers, int count)
{
    return std::all_of(numbers.begin(), numbers.end(), [count](int i) { return i >= 0 && i < count; });
}

} // namespace

void requireRows(const Dataset& data, const std::vector<int>& rows)
{
    if (!allBelow(rows, data.rows())) throw InputError("rows should be from 0 to " + std::to_string(data.rows() - 1));
}

Dataset withColumns(const Dataset& data, const std::vector<int>& columns)
{
    if (!allBelow(columns, data.columnCount()))
        throw InputError("columns should be from 0 to " + std::to_string(data.columnCount() - 1));
    Dataset chosen{{}, data.classes, {}, data.labels, data.notices};
    for (const int column : columns) chosen.columns.push_back(data.columns[std::size_t(column)]);
    for (int row = 0; row < data.rows(); ++row)
        for (const int column : columns) chosen.features.push_back(data.at(row, column));
    return chosen;
}

Dataset withRows(const Dataset& data, const std::vector<int>& rows)
{
    requireRows(data, rows);
    Dataset chosen{data.columns, data.classes, {}, {}, data.notices};
    for (const int row : rows) {
        for (int column = 0; column < data.columnCount(); ++column) chosen.features.push_back(data.at(row, column));
        chosen.labels.push_back(data.labels[std::size_t(row)]);
    }
    return chosen;
}

} // namespace engine
