#include "engine/data/dataset.h"

namespace engine {

Dataset withColumns(const Dataset& data, const std::vector<int>& columns)
{
    Dataset chosen{{}, data.classes, {}, data.labels, data.notices};
    for (const int column : columns) chosen.columns.push_back(data.columns[std::size_t(column)]);
    for (int row = 0; row < data.rows(); ++row)
        for (const int column : columns) chosen.features.push_back(data.at(row, column));
    return chosen;
}

Dataset withRows(const Dataset& data, const std::vector<int>& rows)
{
    Dataset chosen{data.columns, data.classes, {}, {}, data.notices};
    for (const int row : rows) {
        for (int column = 0; column < data.columnCount(); ++column) chosen.features.push_back(data.at(row, column));
        chosen.labels.push_back(data.labels[std::size_t(row)]);
    }
    return chosen;
}

} // namespace engine
