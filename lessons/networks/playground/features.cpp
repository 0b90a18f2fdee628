#include "engine/core/elementary.h"
#include "lessons/networks/playground/run.h"

#include <regex>

namespace lessons::playground {
namespace {

/// "x3", "x3^2", "x1x3" or "sin(x3)"
std::optional<Feature> featureIn(const std::string& word)
{
    static const std::regex form("(sin\\()?x(\\d{1,4})(?:(\\))|(\\^2)|x(\\d{1,4}))?");
    std::smatch part;
    if (!std::regex_match(word, part, form) || part[1].matched != part[3].matched) return {};
    const int first = std::stoi(part[2]) - 1, second = part[5].matched ? std::stoi(part[5]) - 1 : first;
    if (std::min(first, second) < 0) return {};
    const auto kind = part[1].matched   ? Feature::Sine
                      : part[4].matched ? Feature::Square
                      : part[5].matched ? Feature::Product
                                        : Feature::Column;
    return Feature{kind, first, second};
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
    if (kind == Sine) return float(engine::portableSin(double(row[first])));
    return kind == Column ? row[first] : row[first] * row[second];
}

QString Feature::name() const
{
    if (kind == Product) return x(first) + x(second);
    return kind == Sine ? QStringLiteral("sin ") + x(first) : kind == Square ? x(first) + QChar(0xB2) : x(first);
}

QString Feature::tex() const
{
    const QString one = QStringLiteral("x_{%1}").arg(first + 1);
    if (kind == Product) return one + QStringLiteral("x_{%1}").arg(second + 1);
    return kind == Sine ? QStringLiteral("\\sin ") + one : kind == Square ? one + QStringLiteral("^2") : one;
}

std::vector<Feature> featuresOf(const std::string& text, int columns)
{
    std::vector<Feature> list;
    for (int c = 0; text == "all" && c < columns; ++c) list.push_back({Feature::Column, c, c});
    if (text == "all") return list;
    for (const std::string& word : wordsOf(text)) {
        const auto feature = featureIn(word);
        if (!feature || std::max(feature->first, feature->second) >= columns) return {};
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
