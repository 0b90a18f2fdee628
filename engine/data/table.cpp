#include "engine/data/table.h"

#include "engine/core/fields.h"
#include "engine/core/quote.h"
#include "engine/core/random.h"
#include "engine/data/data_dir.h"
#include "engine/data/separator.h"
#include "engine/data/table_notices.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

/// Takes rows one by one into a dataset that keeps at most MostTableRows of them.
class Collector {
public:
    Collector(CsvReader& reader, const TablePlan& plan) : m_reader(reader), m_plan(plan), m_row(plan.features.size())
    {
        for (const std::size_t i : plan.features) m_data.columns.push_back(plan.look.columns[i].name);
    }

    void take(const std::vector<std::string>& values)
    {
        ++m_rows;
        long missing = labelColumn().misses(values[m_plan.label]);
        for (std::size_t i = 0; i < m_row.size(); ++i) missing += !number(values, m_plan.features[i], m_row[i]);
        m_missing += missing;
        if (missing == 0) keep(labelOf(values[m_plan.label]));
    }

    Dataset finish()
    {
        if (m_complete == 0) m_reader.refuse(message("messages", "has missing values in every row; it should have rows without"));
        if (m_data.classes.size() < 2)
            m_reader.refuse(message("messages", "has only the class %1 in column %2; it should have 2 to 8")
                                .with(inQuotes(m_data.classes[0]), inQuotes(labelColumn().name)));
        sortClasses();
        m_data.notices = notices();
        return std::move(m_data);
    }

private:
    const ColumnLook& labelColumn() const { return m_plan.look.columns[m_plan.label]; }

    /// False if the value is missing.
    bool number(const std::vector<std::string>& values, std::size_t column, double& x) const
    {
        const bool comma = m_plan.look.decimal == DecimalSign::Comma;
        const bool good = readsAsNumber(values[column], x, m_plan.look.decimal);
        if (!good && !isMissing(values[column]))
            m_reader.refuseLine(
                (comma ? message("messages", "has %1 in column %2; it should be a number with a decimal comma, or empty")
                       : message("messages", "has %1 in column %2; it should be a number with a decimal point, or empty"))
                    .with(inQuotes(values[column]), inQuotes(m_plan.look.columns[column].name)));
        return good;
    }

    int labelOf(const std::string& text)
    {
        auto& classes = m_data.classes;
        const auto found = std::find(classes.begin(), classes.end(), text);
        if (found == classes.end() && classes.size() == MostClasses)
            m_reader.refuseLine(message("messages", "brings the 9th class, %1, into column %2; it should have 2 to 8")
                                    .with(inQuotes(text), inQuotes(labelColumn().name)));
        const auto label = found - classes.begin();
        if (found == classes.end()) classes.push_back(text);
        return int(label);
    }

    /// Any row so far is kept with the same probability (reservoir sampling: Vitter 1985, algorithm R).
    void keep(int label)
    {
        const long place = m_complete < MostTableRows ? m_complete : long(m_random.uniform() * double(m_complete + 1));
        if (++m_complete <= MostTableRows) {
            m_data.labels.push_back(label);
            m_data.features.insert(m_data.features.end(), m_row.begin(), m_row.end());
        } else if (place < MostTableRows) {
            m_data.labels[std::size_t(place)] = label;
            std::copy(m_row.begin(), m_row.end(), m_data.features.begin() + place * long(m_row.size()));
        }
    }

    /// So that labels do not depend on the order of rows.
    void sortClasses()
    {
        std::vector<std::string> sorted = m_data.classes;
        std::sort(sorted.begin(), sorted.end());
        double a = 0, b = 0;
        if (std::all_of(sorted.begin(), sorted.end(), [&a](const std::string& text) { return readsAsNumber(text, a); }))
            std::stable_sort(sorted.begin(), sorted.end(), [&](const std::string& left, const std::string& right) {
                return readsAsNumber(left, a) && readsAsNumber(right, b) && a < b;
            });
        for (int& label : m_data.labels)
            label = int(std::find(sorted.begin(), sorted.end(), m_data.classes[std::size_t(label)]) - sorted.begin());
        std::transform(sorted.begin(), sorted.end(), m_data.classes.begin(), oneLine);
    }

    std::vector<Message> notices() const
    {
        std::vector<Message> list = noticesOf(m_plan);
        if (m_complete < m_rows)
            list.push_back(message("messages", "missing values: %1 (rows skipped for them: %2 of %3)")
                               .with(m_missing, m_rows - m_complete, m_rows));
        if (m_complete > MostTableRows)
            list.push_back(message("messages", "rows sampled at random: %1 of %2").with(MostTableRows, m_complete));
        return list;
    }

    CsvReader& m_reader;
    const TablePlan& m_plan;
    std::vector<double> m_row;
    Dataset m_data;
    Random m_random{0};
    long m_rows = 0, m_complete = 0, m_missing = 0;
};

} // namespace

TablePlan planOf(const std::filesystem::path& path, const TableForm& form)
{
    const CsvReader reader = openTable(path, form);
    return planOf(lookAt(reader.atStart(), form), reader, form);
}

Dataset readTable(const std::filesystem::path& path, const TableForm& form)
{
    CsvReader reader = openTable(path, form);
    const TablePlan plan = planOf(lookAt(reader.atStart(), form), reader, form);
    check(plan, reader);
    Collector collector(reader, plan);
    std::vector<std::string> values;
    if (plan.look.header) nextRow(reader, values);
    while (nextRow(reader, plan.look.columns.size(), values)) collector.take(values);
    return collector.finish();
}

Dataset iris() { return readTable(dataFile("tabular/iris.csv")); }

Dataset penguins()
{
    return readTable(dataFile("tabular/penguins.csv"),
                     {.label = "species", .columns = {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"}});
}

} // namespace engine
