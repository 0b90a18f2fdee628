#include "engine/data/class_column.h"

#include "engine/data/dataset.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace engine {
namespace {

constexpr std::array<std::string_view, 19> ClassWords{"class",  "classes", "label",  "labels",  "target", "species", "category",
                                                      "kind",   "type",    "group",  "outcome", "y",      "variety", "diagnosis",
                                                      "result", "klasse",  "classe", "clase",   "cluster"};
constexpr std::array<std::string_view, 4> ClassSigns{"类", "标签", "品种", "種"};
constexpr std::array<std::string_view, 20> RowWords{"id",      "ids",      "index",   "nr",   "no",          "number", "row",
                                                    "key",     "name",     "names",   "note", "notes",       "remark", "remarks",
                                                    "comment", "comments", "unnamed", "uuid", "description", "text"};
constexpr std::array<std::string_view, 7> RowSigns{"编号", "序号", "备注", "注释", "姓名", "名称", "说明"};

/// "Unnamed: 0" has the words "unnamed" and "0".
bool hasWord(std::string_view name, std::span<const std::string_view> words)
{
    std::string word;
    const auto known = [&] { return std::find(words.begin(), words.end(), word) != words.end(); };
    for (const char c : name) {
        const char small = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        if (small >= 'a' && small <= 'z') word += small;
        else if (known()) return true;
        else word.clear();
    }
    return known();
}
bool hasSign(std::string_view name, std::span<const std::string_view> signs)
{
    return std::any_of(signs.begin(), signs.end(), [name](std::string_view sign) { return name.find(sign) != name.npos; });
}

bool isNamedAsClass(const ColumnLook& c) { return hasWord(c.name, ClassWords) || hasSign(c.name, ClassSigns); }
bool isNamedAsRow(const ColumnLook& c) { return hasWord(c.name, RowWords) || hasSign(c.name, RowSigns); }

bool isMostlyFilled(const ColumnLook& c) { return c.filled() >= c.missing; }
bool hasFewValues(const ColumnLook& c) { return !c.hasMore && c.values.size() >= 2 && c.values.size() <= MostClasses; }
/// Each value several times: that is what a class is.
bool repeats(const ColumnLook& c) { return 2 * long(c.values.size()) <= c.filled(); }

/// All that belongs to an example: no remarks, no ids, nothing empty.
std::vector<std::size_t> ordinaryColumns(const TableLook& look)
{
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < look.columns.size(); ++i) {
        const ColumnLook& c = look.columns[i];
        const bool describes = c.isOfTexts() && !hasFewValues(c) && !isNamedAsClass(c);
        if (!c.isEmpty() && isMostlyFilled(c) && !describes && (isNamedAsClass(c) || !isAboutRows(c, c.filled() + c.missing)))
            list.push_back(i);
    }
    return list;
}

/// How much a column looks like classes; 0 for not at all.
int scoreOf(const ColumnLook& c, bool first, bool last)
{
    const bool isNamed = isNamedAsClass(c), isWhole = c.isOfTexts() || c.whole == c.numbers;
    if (!hasFewValues(c) || !isWhole || !(isNamed || c.isOfTexts() || first || last)) return 0;
    return 1 + 16 * isNamed + 8 * c.isOfTexts() + 4 * repeats(c) + 2 * last + first;
}

/// The best of a table without classes: what an error will be about.
std::size_t nearest(const TableLook& look, const std::vector<std::size_t>& ordinary)
{
    const auto last = [&look](auto fits) {
        const auto found = std::find_if(look.columns.rbegin(), look.columns.rend(), fits);
        return std::size_t(look.columns.rend() - found); // 0: there is none
    };
    if (const auto named = last([](const ColumnLook& c) { return isNamedAsClass(c); })) return named - 1;
    const auto isText = [](const ColumnLook& c) { return c.isOfTexts() && isMostlyFilled(c) && !isNamedAsRow(c); };
    if (const auto often = last([&](const ColumnLook& c) { return isText(c) && !c.hasMore && repeats(c); })) return often - 1;
    const bool isQuantity = !ordinary.empty() && look.columns[ordinary.back()].values.size() > MostClasses;
    if (const auto text = last(isText); text > 0 && !isQuantity) return text - 1;
    if (!ordinary.empty()) return ordinary.back();
    return std::max<std::size_t>(last([](const ColumnLook& c) { return !c.isEmpty(); }), 1) - 1;
}

} // namespace

bool isAboutRows(const ColumnLook& column, long rows)
{
    if (column.isOfTexts()) return isNamedAsRow(column);
    const bool allDiffer = column.hasMore || long(column.values.size()) == rows;
    return rows > 2 && column.whole == rows && allDiffer && (isNamedAsRow(column) || (column.isUnnamed && column.counts));
}

ClassColumn classColumnOf(const TableLook& look)
{
    const auto ordinary = ordinaryColumns(look);
    std::vector<int> scores;
    for (const std::size_t i : ordinary) scores.push_back(scoreOf(look.columns[i], i == ordinary.front(), i == ordinary.back()));
    const auto best = std::max_element(scores.begin(), scores.end());
    const auto isNamed = [&look](std::size_t i) { return isNamedAsClass(look.columns[i]); };
    const bool isGood = best != scores.end() && *best > 0;
    const auto column = isGood ? ordinary[std::size_t(best - scores.begin())] : 0;
    // a column of numbers stands back behind one that says it has the classes, even if that is not right
    const bool standsBack = isGood && look.columns[column].isOfNumbers() && !isNamed(column) &&
                            std::any_of(ordinary.begin(), ordinary.end(), isNamed);
    if (!isGood || standsBack) return {nearest(look, ordinary), false};
    // a place at the edge decides, and leaves doubts
    const auto rivals =
        std::count_if(scores.begin(), scores.end(), [best](int score) { return score >= *best - (*best - 1) % 4; });
    return {column, rivals > 1};
}

} // namespace engine
