#include "engine/core/elementary.h"
#include "lessons/networks/playground/run.h"

#include <algorithm>

namespace lessons::playground {
namespace {

/// "x3" at `at` as the column 2, and `at` behind it; -1 if there is none.
int columnIn(const std::string& text, std::size_t& at)
{
    if (at >= text.size() || text[at] != 'x') return -1;
    int number = 0;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9' && number < 1000; ++at)
        number = 10 * number + (text[at] - '0');
    return number - 1;
}

std::optional<Feature> featureIn(const std::string& word)
{
    std::size_t at = 0;
    if (word.rfind("sin(", 0) == 0) {
        const int column = columnIn(word, at = 4);
        return column >= 0 && word.substr(at) == ")" ? std::optional(Feature{Feature::Sine, column, column}) : std::nullopt;
    }
    const int first = columnIn(word, at);
    if (first < 0) return {};
    const std::string rest = word.substr(at);
    if (rest.empty()) return Feature{Feature::Column, first, first};
    if (rest == "^2") return Feature{Feature::Square, first, first};
    const int second = columnIn(word, at);
    return second >= 0 && at == word.size() ? std::optional(Feature{Feature::Product, first, second}) : std::nullopt;
}

QString x(int column)
{
    QString index;
    for (const QChar digit : QString::number(column + 1)) index += QChar(0x2080 + digit.digitValue());
    return QLatin1Char('x') + index;
}

} // namespace

float Feature::of(const float* row) const
{
    switch (kind) {
    case Column: return row[first];
    case Square: return row[first] * row[first];
    case Product: return row[first] * row[second];
    case Sine: return float(engine::portableSin(double(row[first])));
    }
    return 0;
}

QString Feature::name() const
{
    switch (kind) {
    case Column: return x(first);
    case Square: return x(first) + QChar(0xB2);
    case Product: return x(first) + x(second);
    case Sine: return QStringLiteral("sin ") + x(first);
    }
    return {};
}

std::vector<Feature> featuresOf(const std::string& text, int columns)
{
    std::vector<Feature> list;
    if (text == "all") {
        for (int c = 0; c < columns; ++c) list.push_back({Feature::Column, c, c});
        return list;
    }
    std::size_t begin = 0;
    for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
        end = text.find(',', begin);
        std::string word = text.substr(begin, end == std::string::npos ? end : end - begin);
        std::erase(word, ' ');
        const auto feature = featureIn(word);
        if (!feature || feature->first >= columns || feature->second >= columns) return {};
        list.push_back(*feature);
    }
    return list.size() <= MostFeatures ? list : std::vector<Feature>{};
}

engine::Message Params::complaintAboutFeatures(const std::string& text)
{
    if (!featuresOf(text, 1000).empty()) return {};
    return engine::message("messages", "up to 16 of x1, x2, x1^2, x1x2, sin(x1), ..., as in 'x1,x2,x1x2'; or all");
}

} // namespace lessons::playground
