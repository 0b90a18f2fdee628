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

QString leadOf(int step) { return step == 0 ? Words::tr("Before the first batch.") : Words::tr("Step %1.").arg(step); }

Caption stopCaption(int step)
{
    return {Words::tr("Stopped at step %1.").arg(step),
            Words::tr("The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate."),
            true};
}

} // namespace lessons::tokens
