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

} // namespace lessons::tokens
