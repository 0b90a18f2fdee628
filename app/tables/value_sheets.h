#pragma once

#include "engine/core/values.h"

#include <QString>

#include <functional>
#include <vector>

namespace app {

/// One value of a step as rows and columns: a vector is one row, a matrix a grid, of higher ranks each row is named by its
/// leading indices; objects are rows with a column for each of their names. Single numbers and words share the first sheet.
struct Sheet {
    struct Cell {
        QString plain; ///< as copied: reads back to the same number, a float to the same float
        QString shown;
    };
    QString name, title, shape; ///< the title is the name in words, where a lesson has any
    int rows = 0, columns = 0;
    std::function<QString(int row)> rowName;
    std::function<QString(int column)> columnName;
    std::function<Cell(int row, int column)> cell;
    /// Of which value a cell is a number, and where in it.
    std::function<std::pair<QString, std::vector<int>>(int row, int column)> number = {};

    /// Tab-separated, with all names.
    QString copied() const;
};

/// What the place `index` along an axis of a value is called, and with axis -1 the value itself; empty: by its number or name.
using PlaceName = std::function<QString(const QString& value, int axis, int index)>;

/// In the order of the values. `gapsAreAhead`: what is no number is what has not been computed yet.
std::vector<Sheet> sheetsOf(const engine::Values& values, bool gapsAreAhead, const PlaceName& places = {});

} // namespace app
