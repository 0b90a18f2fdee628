#include "app/tables/value_sheets.h"

#include "widgets/canvas/number.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <memory>

namespace app {
namespace {

using engine::Array;
using engine::Value;
using engine::Values;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(values)
};

/// The shortest text: floats stay short when they come as doubles.
QString plain(double x)
{
    if (std::isnan(x)) return QStringLiteral("NaN");
    if (std::isinf(x)) return x > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return double(float(x)) == x ? widgets::exact(float(x)) : widgets::exact(x);
}

Sheet::Cell cellOf(double x, bool gapsAreAhead)
{
    QString text = plain(x);
    const QString copy = text;
    if (std::isnan(x) && gapsAreAhead) return {copy, Words::tr("not yet")};
    return {copy, widgets::withMinus(text).replace(QLatin1String("inf"), QStringLiteral("∞"))};
}

/// What is not made yet.
Sheet::Cell gap() { return {QString(), Words::tr("not yet")}; }

QString shapeOf(const std::vector<int>& shape)
{
    QStringList sides;
    for (const int side : shape) sides << QString::number(side);
    return sides.join(QStringLiteral(" × "));
}

/// "0, 2, 1": the leading indices of a row.
QString leadingIndices(const std::vector<int>& shape, int row)
{
    QStringList indices;
    for (std::size_t axis = shape.size() - 1; axis-- > 0; row /= shape[axis]) indices.prepend(QString::number(row % shape[axis]));
    return indices.join(QStringLiteral(", "));
}

std::vector<int> indicesOf(const std::vector<int>& shape, int row, int column)
{
    if (shape.empty()) return {};
    std::vector<int> indices{column};
    for (std::size_t axis = shape.size() - 1; axis-- > 0; row /= shape[axis]) indices.insert(indices.begin(), row % shape[axis]);
    return indices;
}

Sheet sheetOf(const QString& name, Array array, bool gapsAreAhead)
{
    const int columns = array.shape.empty() ? 1 : array.shape.back();
    Sheet sheet;
    sheet.name = name, sheet.shape = shapeOf(array.shape);
    sheet.columns = columns;
    sheet.rows = columns > 0 ? int(array.data.size()) / columns : 0;
    sheet.rowName = [shape = array.shape](int row) { return shape.size() < 2 ? QString() : leadingIndices(shape, row); };
    sheet.columnName = [](int column) { return QString::number(column); };
    sheet.number = [name, shape = array.shape](int row, int column) { return std::pair{name, indicesOf(shape, row, column)}; };
    sheet.cell = [all = std::make_shared<const Array>(std::move(array)), columns, gapsAreAhead](int row, int c) {
        const std::size_t i = std::size_t(row) * std::size_t(columns) + std::size_t(c);
        return !all->missing.empty() && all->missing[i] ? gap() : cellOf(all->data[i], gapsAreAhead);
    };
    return sheet;
}

/// What stands in one cell, be it a number, a word, or a few numbers.
Sheet::Cell inOneCell(const Value& value, bool gapsAreAhead)
{
    if (const auto* number = std::get_if<double>(&value.content)) return cellOf(*number, gapsAreAhead);
    if (const auto* word = std::get_if<std::string>(&value.content))
        return {QString::fromStdString(*word), QString::fromStdString(*word)};
    if (std::holds_alternative<std::nullptr_t>(value.content)) return gap();
    const auto* array = std::get_if<Array>(&value.content);
    if (!array) return {};
    QStringList copies, shown;
    for (const double x : array->data) {
        const auto [copy, text] = cellOf(x, gapsAreAhead);
        copies << copy, shown << text;
    }
    return {copies.join(QLatin1Char(' ')), shown.join(QStringLiteral("  "))};
}

Sheet sheetOf(const QString& name, std::vector<Values> objects, bool gapsAreAhead)
{
    Sheet sheet;
    sheet.name = name;
    sheet.rows = int(objects.size());
    sheet.columns = objects.empty() ? 0 : int(objects.front().size());
    sheet.shape = QString::number(sheet.rows);
    const auto all = std::make_shared<const std::vector<Values>>(std::move(objects));
    sheet.rowName = [](int row) { return QString::number(row); };
    sheet.columnName = [all](int column) { return QString::fromStdString(all->front()[std::size_t(column)].first); };
    sheet.cell = [all, gapsAreAhead](int row, int column) -> Sheet::Cell {
        for (const auto& [key, value] : (*all)[std::size_t(row)])
            if (key == all->front()[std::size_t(column)].first) return inOneCell(value, gapsAreAhead);
        return {};
    };
    return sheet;
}

/// A table, and one for each list within: "models[0].layers".
void addObjects(std::vector<Sheet>& sheets, const QString& name, const std::vector<Values>& objects, bool gapsAreAhead)
{
    sheets.push_back(sheetOf(name, objects, gapsAreAhead));
    for (std::size_t i = 0; i < objects.size(); ++i)
        for (const auto& [key, value] : objects[i])
            if (const auto* inner = std::get_if<std::vector<Values>>(&value.content); inner && !inner->empty())
                addObjects(sheets, QStringLiteral("%1[%2].%3").arg(name).arg(i).arg(QString::fromStdString(key)), *inner,
                           gapsAreAhead);
}

bool isSingle(const Value& value)
{
    return std::holds_alternative<double>(value.content) || std::holds_alternative<std::string>(value.content) ||
           std::holds_alternative<std::nullptr_t>(value.content);
}

Sheet sheetOfSingles(const Values& values, bool gapsAreAhead)
{
    const auto singles = std::make_shared<Values>();
    for (const auto& entry : values)
        if (isSingle(entry.second)) singles->push_back(entry);
    Sheet sheet;
    sheet.name = Words::tr("numbers"), sheet.shape = QString::number(singles->size());
    sheet.rows = int(singles->size()), sheet.columns = 1;
    sheet.rowName = [singles](int row) { return QString::fromStdString((*singles)[std::size_t(row)].first); };
    sheet.columnName = [](int) { return Words::tr("value"); };
    sheet.number = [singles](int row, int) {
        return std::pair{QString::fromStdString((*singles)[std::size_t(row)].first), std::vector<int>()};
    };
    sheet.cell = [singles, gapsAreAhead](int row, int) { return inOneCell((*singles)[std::size_t(row)].second, gapsAreAhead); };
    return sheet;
}

/// A place along an axis where a lesson has no word for it: the last two axes are rows and columns.
QString plainPlace(int axis, int rank, int index)
{
    if (rank > 1 && axis == rank - 1) return Words::tr("column %1").arg(index);
    if (rank > 1 && axis == rank - 2) return Words::tr("row %1").arg(index);
    return QString::number(index);
}

/// The words that a lesson has for the places of a table.
void name(Sheet& sheet, const std::vector<int>& shape, const PlaceName& places)
{
    const int rank = int(shape.size());
    const auto word = [places, rank, value = sheet.name](int axis, int index) {
        const QString known = places(value, axis, index);
        return known.isEmpty() ? plainPlace(axis, rank, index) : known;
    };
    if (rank > 0) sheet.columnName = [word, rank](int column) { return word(rank - 1, column); };
    if (rank > 1)
        sheet.rowName = [word, shape](int row) {
            const std::vector<int> at = indicesOf(shape, row, 0);
            QStringList words;
            for (int axis = 0; axis + 1 < int(shape.size()); ++axis) words << word(axis, at[std::size_t(axis)]);
            return words.join(QStringLiteral(", "));
        };
}

} // namespace

QString Sheet::copied() const
{
    QStringList lines;
    QStringList line{QString()};
    for (int column = 0; column < columns; ++column) line << columnName(column);
    lines << line.join(QLatin1Char('\t'));
    for (int row = 0; row < rows; ++row) {
        line = {rowName(row)};
        for (int column = 0; column < columns; ++column) line << cell(row, column).plain;
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

std::vector<Sheet> sheetsOf(const Values& values, bool gapsAreAhead, const PlaceName& places)
{
    std::vector<Sheet> sheets;
    const auto add = [&](Sheet sheet, const std::vector<int>& shape) {
        if (places) name(sheet, shape, places);
        sheets.push_back(std::move(sheet));
    };
    if (Sheet singles = sheetOfSingles(values, gapsAreAhead); singles.rows > 0) {
        if (places)
            singles.rowName = [places, plain = singles.rowName](int row) {
                const QString word = places(plain(row), -1, 0);
                return word.isEmpty() ? plain(row) : word;
            };
        sheets.push_back(std::move(singles));
    }
    for (const auto& [key, value] : values) {
        const QString name = QString::fromStdString(key);
        if (const auto* array = std::get_if<Array>(&value.content)) add(sheetOf(name, *array, gapsAreAhead), array->shape);
        else if (const auto* arrays = std::get_if<std::vector<Array>>(&value.content))
            for (std::size_t i = 0; i < arrays->size(); ++i)
                add(sheetOf(QStringLiteral("%1[%2]").arg(name).arg(i), (*arrays)[i], gapsAreAhead), (*arrays)[i].shape);
        else if (const auto* objects = std::get_if<std::vector<Values>>(&value.content))
            addObjects(sheets, name, *objects, gapsAreAhead);
    }
    for (Sheet& sheet : sheets) {
        if (places) sheet.title = places(sheet.name, -1, 0);
        if (sheet.title.isEmpty()) sheet.title = sheet.name;
    }
    return sheets;
}

} // namespace app
