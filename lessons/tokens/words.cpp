#include "lessons/tokens/words.h"

#include <numeric>

namespace lessons::tokens {

QStringList symbolsOf(const engine::Alphabet& alphabet, const std::vector<int>& numbers)
{
    QStringList all;
    for (const int number : numbers) {
        const QString symbol = QString::fromStdString(alphabet.symbol(number));
        all << (symbol == QLatin1String(" ") ? QStringLiteral("␣") : symbol);
    }
    return all;
}

QStringList allOf(const engine::Alphabet& alphabet)
{
    std::vector<int> all(std::size_t(alphabet.size()), 0);
    std::iota(all.begin(), all.end(), 0);
    return symbolsOf(alphabet, all);
}

Naming weighing(const QString& name, const QString& tex, std::vector<QStringList> axes)
{
    return {.name = name,
            .tex = tex,
            .scale = Scale::Sequential,
            .bound = 1,
            .ink = 3,
            .axes = std::move(axes),
            .extent = widgets::Extent{0, 1, false}};
}

Naming spelled(const QString& name, const QString& tex, const QString& origin, std::vector<QStringList> axes)
{
    return {.name = name, .tex = tex, .origin = origin, .axes = std::move(axes), .spelled = true};
}

void nameMeasures(Glossary& names, const QString& tests)
{
    names["loss"] = {
        .name = Words::tr("loss"), .tex = "L", .origin = Words::tr("computed from the batch, before the step"), .decimals = 3};
    names["mass"] = {.name = Words::tr("weight at the right place"), .tex = "\\bar\\alpha", .origin = tests, .decimals = 3};
}

} // namespace lessons::tokens
