#pragma once

#include "engine/core/message.h"

#include <cstddef>
#include <string>
#include <vector>

namespace engine {

constexpr int MostClasses = 8; ///< more cannot be told apart by colour

/// Examples to classify: one row of numbers each, and its class.
struct Dataset {
    std::vector<std::string> columns; ///< names of the numbers, with their unit if the source has it there
    std::vector<std::string> classes; ///< names; label k means classes[k]
    std::vector<double> features;     ///< rows x columns, row-major
    std::vector<int> labels;          ///< one for each row
    std::vector<Message> notices;     ///< what was left out of the source

    int rows() const { return int(labels.size()); }
    int columnCount() const { return int(columns.size()); }
    double& at(int row, int column) { return features[std::size_t(row) * columns.size() + std::size_t(column)]; }
    double at(int row, int column) const { return features[std::size_t(row) * columns.size() + std::size_t(column)]; }

    bool operator==(const Dataset&) const = default;
};

/// Only these columns, in this order, such as the two axes of a picture. Throws InputError if there is no such column.
Dataset withColumns(const Dataset& data, const std::vector<int>& columns);
/// Throws InputError if one of them is no row.
void requireRows(const Dataset& data, const std::vector<int>& rows);
/// Only these rows, in this order.
Dataset withRows(const Dataset& data, const std::vector<int>& rows);

} // namespace engine
