#include "engine/data/table.h"

#include "engine/core/quote.h"
#include "engine/core/random.h"
#include "engine/data/data_dir.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

/// Takes rows one by one into a dataset that keeps at most MostTableRows of them.
class Collector {
public:
    Collector(CsvReader& reader, const TablePlan& plan) : m_reader(reader), m_plan(plan), m_row(plan.features.size())
    {
        for (const std::size_t i : plan.features) m_data.columns.push_back(plan.names[i]);
    }

    void take(const std::vector<std::string>& values)
    {
        ++m_rows;
        bool complete = !isMissing(values[m_plan.label]);
        for (std::size_t i = 0; i < m_row.size(); ++i) complete &= number(values, m_plan.features[i], m_row[i]);
        if (complete) keep(labelOf(values[m_plan.label]));
    }

    Dataset finish()
    {
        const std::string name = "column " + inQuotes(m_plan.names[m_plan.label]);
        if (m_complete == 0) m_reader.refuse("has missing values in every row; it should have rows without");
        if (m_data.classes.size() < 2)
            m_reader.refuse("has only the class " + inQuotes(m_data.classes[0]) + " in " + name + "; it should have 2 to 8");
        sortClasses();
        m_data.notice = notice();
        return std::move(m_data);
    }

private:
    /// False if the value is missing.
    bool number(const std::vector<std::string>& values, std::size_t column, float& x) const
    {
        double read = 0;
        const bool good = readsAsNumber(values[column], read);
        if (!good && !isMissing(values[column]))
            m_reader.refuseLine("has " + inQuotes(values[column]) + " in column " + inQuotes(m_plan.names[column]) +
                                "; it should be a number with a decimal point, or empty");
        x = float(read);
        return good;
    }

    int labelOf(const std::string& text)
    {
        auto& classes = m_data.classes;
        const auto found = std::find(classes.begin(), classes.end(), text);
        if (found == classes.end() && classes.size() == MostClasses)
            m_reader.refuseLine("brings the 9th class, " + inQuotes(text) + ", into column " +
                                inQuotes(m_plan.names[m_plan.label]) + "; it should have 2 to 8");
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

    std::string notice() const
    {
        const auto counts = [](long part, long all) { return std::to_string(part) + " of " + std::to_string(all); };
        std::string text;
        const auto add = [&text](const std::string& what) { text += (text.empty() ? "" : "; ") + what; };
        if (m_complete < m_rows) add("rows skipped for missing values: " + counts(m_rows - m_complete, m_rows));
        if (m_complete > MostTableRows) add("rows sampled at random: " + counts(MostTableRows, m_complete));
        std::string names;
        for (std::size_t i = 0; i < m_plan.leftOut.size() && i < 5; ++i)
            names += (i == 0 ? "" : ", ") + m_plan.names[m_plan.leftOut[i]];
        if (m_plan.leftOut.size() > 5) names += " and " + std::to_string(m_plan.leftOut.size() - 5) + " more";
        if (!names.empty()) add("columns left out, as they are no numbers: " + names);
        return text;
    }

    CsvReader& m_reader;
    const TablePlan& m_plan;
    std::vector<float> m_row;
    Dataset m_data;
    Random m_random{0};
    long m_rows = 0, m_complete = 0;
};

} // namespace

Dataset readTable(const std::filesystem::path& path, const TableForm& form)
{
    const TablePlan plan = planOf(CsvReader(path), form);
    CsvReader reader(path);
    Collector collector(reader, plan);
    std::vector<std::string> values;
    if (plan.header) reader.next(values);
    while (nextRow(reader, plan.names.size(), values)) collector.take(values);
    return collector.finish();
}

Dataset iris() { return readTable(dataFile("tabular/iris.csv")); }

Dataset penguins()
{
    return readTable(dataFile("tabular/penguins.csv"),
                     {"species", {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"}});
}

} // namespace engine
