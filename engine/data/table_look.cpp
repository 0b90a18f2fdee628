#include "engine/data/table_look.h"

#include "engine/core/quote.h"
#include "engine/data/header_line.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

constexpr std::size_t RowsToShow = 20;

/// Counts in a column before it is known which decimal sign the table has.
struct Count {
    ColumnLook look;
    long plain = 0, points = 0, commas = 0, thousands = 0, wholePlain = 0, dashes = 0, row = 0;
    double first = 0; ///< number
    bool counts = true;

    /// What stands above all others.
    void takeFirst(const std::string& value)
    {
        double number = 0;
        const bool precedes = counts && readsAsNumber(value, number) && number == first - 1;
        take(value);
        look.example = value;
        counts = precedes, first = number;
    }
    void take(const std::string& value)
    {
        const Cell cell = cellOf(value);
        plain += cell == Cell::Plain, points += cell == Cell::Point, commas += cell == Cell::Comma;
        look.texts += cell == Cell::Text, look.missing += cell == Cell::Missing;
        if (cell == Cell::Comma) thousands += mayHaveThousands(value);
        dashes += value == "-", look.signs |= value == "+";
        follow(value, cell);
        if (cell != Cell::Missing) remember(value, 1);
    }

    ColumnLook finished(DecimalSign sign)
    {
        const bool comma = sign == DecimalSign::Comma;
        look.numbers = plain + (comma ? commas : points);
        look.texts += comma ? points : commas;
        look.whole = wholePlain;
        look.counts = counts && row > 1 && (first == 0 || first == 1);
        if (look.signs) look.texts += dashes, look.missing -= dashes, remember("-", dashes);
        return look;
    }

private:
    void remember(const std::string& value, long times)
    {
        if (times == 0) return;
        if (look.example.empty()) look.example = value;
        const auto found = look.values.find(value);
        if (found != look.values.end()) found->second += times;
        else if (look.values.size() < ColumnLook::MostValues) look.values.emplace(value, times);
        else look.hasMore = true;
    }
    void follow(const std::string& value, Cell cell)
    {
        double number = 0;
        const bool isWhole =
            (cell == Cell::Plain || cell == Cell::Point) && readsAsNumber(value, number) && number == std::floor(number);
        wholePlain += isWhole;
        if (row == 0) first = number;
        counts = counts && isWhole && number == first + double(row);
        ++row;
    }
};

/// The file's decimal sign: a comma if numbers have one and none has a point. Where commas stand between the values, too, only
/// quotes keep one inside of a number, and then it may as well stand between thousands.
DecimalSign decimalSignOf(const std::vector<Count>& counts, char separator)
{
    long points = 0, commas = 0, thousands = 0;
    for (const Count& count : counts) points += count.points, commas += count.commas, thousands += count.thousands;
    const bool mayBeThousands = separator == ',' && thousands == commas;
    return commas > 0 && points == 0 && !mayBeThousands ? DecimalSign::Comma : DecimalSign::Point;
}

/// The number of columns follows the rows: more of them have so many values than have any other number.
std::size_t widthOf(const std::map<std::size_t, long>& seen)
{
    std::pair<long, std::size_t> most{0, 0};
    for (const auto& [count, times] : seen) most = std::max(most, {times, count});
    return most.second;
}

Message raggedRow(std::size_t count, std::size_t width)
{
    if (count == 1) return message("messages", "has one value; it should have %1, as most lines have").with(width);
    return message("messages", "has %1 values; it should have %2, as most lines have").with(count, width);
}

class Looker {
public:
    Looker(CsvReader& reader, const TableForm& form) : m_reader(reader), m_form(form) {}

    TableLook look()
    {
        read();
        m_look.separator = m_reader.separator(), m_look.encoding = m_reader.encoding();
        const std::size_t width = widthOf(m_widths);
        check(width);
        m_first.resize(width);
        m_counts.resize(width);
        m_look.decimal = m_form.decimal;
        if (m_form.decimal == DecimalSign::Auto) m_look.decimal = decimalSignOf(m_counts, m_look.separator);
        judge();
        return std::move(m_look);
    }

private:
    void read()
    {
        std::vector<std::string> values;
        while (nextRow(m_reader, values)) {
            ++m_widths[values.size()];
            m_lines.try_emplace(values.size(), m_reader.line());
            if (values.size() > m_counts.size()) m_counts.resize(values.size());
            if (m_rows++ == 0) {
                m_first = values;
                m_firstLine = m_reader.line();
                continue;
            }
            for (std::size_t i = 0; i < values.size(); ++i) m_counts[i].take(values[i]);
            if (m_look.firstRows.size() < RowsToShow) m_look.firstRows.push_back(values);
        }
        if (m_rows == 0)
            m_reader.refuse(message("messages", "holds blank lines only; it should be a table of numbers and classes"));
    }

    /// Every row has `width` values. More may be there if they are empty; the first line may lack the name of empty columns.
    void check(std::size_t width)
    {
        if (width < 2) m_reader.refuse(message("messages", "has one value a line; values should be separated by , ; | or tabs"));
        std::pair<long, std::size_t> wrong{0, 0}; // the first such line
        for (const auto& [count, line] : m_lines) {
            const bool surplusIsEmpty = count > width && allEmpty(width);
            const bool lacksNames = count < width && m_widths[count] == 1 && line == m_firstLine && allEmpty(count);
            if (count != width && !surplusIsEmpty && !lacksNames && (wrong.first == 0 || line < wrong.first))
                wrong = {line, count};
        }
        if (wrong.first > 0) m_reader.refuseLine(wrong.first, raggedRow(wrong.second, width));
    }
    /// Whether the columns from this one on hold nothing.
    bool allEmpty(std::size_t from) const
    {
        for (std::size_t i = from; i < m_counts.size(); ++i)
            if (m_counts[i].plain + m_counts[i].points + m_counts[i].commas + m_counts[i].look.texts > 0 ||
                (i < m_first.size() && !m_first[i].empty()))
                return false;
        return true;
    }

    void judge()
    {
        for (Count count : m_counts) m_look.columns.push_back(count.finished(m_look.decimal));
        FirstLine first = judgeFirstLine(m_first, m_look.columns, m_look.decimal);
        if (m_form.header != HeaderLine::Auto) first = m_form.header == HeaderLine::Yes ? FirstLine::Names : FirstLine::Values;
        m_look.header = first == FirstLine::Names || first == FirstLine::PerhapsNames;
        m_look.headerIsDoubtful = first == FirstLine::PerhapsNames || first == FirstLine::PerhapsValues;
        if (!m_look.header) takeFirst();
        for (std::size_t i = 0; i < m_first.size(); ++i) {
            double ignored = 0;
            m_look.headerOfNumbers |= m_look.header && readsAsNumber(m_first[i], ignored, m_look.decimal);
            const bool isNamed = m_look.header && !m_first[i].empty();
            m_look.columns[i].isUnnamed = m_look.header && !isNamed;
            m_look.columns[i].name = isNamed ? oneLine(m_first[i]) : "#" + std::to_string(i + 1);
        }
        for (auto& row : m_look.firstRows) row.resize(m_first.size());
    }
    /// The first line is a row like all others.
    void takeFirst()
    {
        for (std::size_t i = 0; i < m_first.size(); ++i) {
            Count whole = m_counts[i];
            whole.takeFirst(m_first[i]);
            m_look.columns[i] = whole.finished(m_look.decimal);
        }
        m_look.firstRows.insert(m_look.firstRows.begin(), m_first);
        if (m_look.firstRows.size() > RowsToShow) m_look.firstRows.pop_back();
    }

    CsvReader& m_reader;
    const TableForm& m_form;
    TableLook m_look;
    std::vector<Count> m_counts;
    std::vector<std::string> m_first;
    std::map<std::size_t, long> m_widths, m_lines; ///< of rows: how many have so many values, and the first line that has
    long m_rows = 0, m_firstLine = 0;
};

} // namespace

std::vector<std::string> TableLook::names() const
{
    std::vector<std::string> list;
    for (const ColumnLook& column : columns) list.push_back(column.name);
    return list;
}

TableLook lookAt(CsvReader reader, const TableForm& form) { return Looker(reader, form).look(); }

bool nextRow(CsvReader& reader, std::vector<std::string>& values)
{
    do {
        if (!reader.next(values)) return false;
    } while (std::all_of(values.begin(), values.end(), [](const std::string& value) { return value.empty(); }));
    return true;
}

bool nextRow(CsvReader& reader, std::size_t columns, std::vector<std::string>& values)
{
    if (!nextRow(reader, values)) return false;
    while (values.size() > columns && values.back().empty()) values.pop_back();
    if (values.size() != columns) reader.refuseLine(raggedRow(values.size(), columns));
    return true;
}

} // namespace engine
