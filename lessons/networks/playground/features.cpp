#include "engine/core/elementary.h"
#include "lessons/networks/playground/run.h"

#include <QRegularExpression>

namespace lessons::playground {
namespace {

/// "x3", "x3^2", "x1x3" or "sin(x3)"
std::optional<Feature> featureIn(const std::string& word)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(sin\\()?x(\\d{1,4})(?:(\\))|(\\^2)|x(\\d{1,4}))?")));
    const auto part = form.match(QString::fromStdString(word));
    if (!part.hasMatch() || part.hasCaptured(1) != part.hasCaptured(3)) return {};
    const int first = part.captured(2).toInt() - 1, second = part.hasCaptured(5) ? part.captured(5).toInt() - 1 : first;
    if (std::min(first, second) < 0) return {};
    const auto kind = part.hasCaptured(1)   ? Feature::Sine
                      : part.hasCaptured(4) ? Feature::Square
                      : part.hasCaptured(5) ? Feature::Product
                                            : Feature::Column;
    return Feature{kind, first, second};
}

QString withIndex(int column)
{
    QString x(QLatin1Char('x'));
    for (const QChar digit : QString::number(column + 1)) x += QChar(0x2080 + digit.digitValue());
    return x;
}

} // namespace

float Feature::of(const float* row) const
{
    if (kind == Sine) return float(engine::portableSin(double(row[first])));
    return kind == Column ? row[first] : row[first] * row[second];
}

engine::Term Feature::of(const std::function<engine::Term(int column)>& x) const
{
    if (kind == Sine) return engine::call("sin", {x(first)});
    return kind == Column ? x(first) : x(first) * x(second);
}

QString Feature::name() const
{
    const QString x = withIndex(first);
    if (kind == Product) return x + withIndex(second);
    return kind == Sine ? QStringLiteral("sin ") + x : kind == Square ? x + QChar(0xB2) : x;
}

QString Feature::tex() const
{
    const QString x = QStringLiteral("x_{%1}").arg(first + 1);
    if (kind == Product) return x + QStringLiteral("x_{%1}").arg(second + 1);
    return kind == Sine ? QStringLiteral("\\sin ") + x : kind == Square ? x + QStringLiteral("^2") : x;
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

bool Plan::usesMore() const
{
    return std::ranges::any_of(features, [](const Feature& f) { return std::max(f.first, f.second) > 1; });
}

} // namespace lessons::playground
