#include "lessons/number_list.h"

#include "engine/core/fields.h"
#include "engine/core/random.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lessons {
namespace {

/// The numbers in a list; nothing if it is none.
std::optional<std::vector<double>> given(const std::string& list)
{
    if (list.empty() || list == "random") return std::vector<double>{};
    return engine::numbersIn(list);
}

QStringList wordsOf(const std::vector<double>& list)
{
    QStringList words;
    for (const double number : list) words << QString::fromStdString(engine::textOf(number));
    return words;
}

} // namespace

engine::Message complaintAboutList(const std::string& list, int most)
{
    constexpr double Most = 99;
    const auto numbers = given(list);
    const auto isSmall = [](double x) { return std::abs(x) <= Most; };
    if (numbers && int(numbers->size()) <= most && std::ranges::all_of(*numbers, isSmall)) return {};
    return engine::message("messages", "up to %1 numbers from -99 to 99 with commas between them, as in 1,0.6,-2; or random")
        .with(most);
}

std::vector<double> numbersIn(const std::string& list, int n, int seed, unsigned stream)
{
    std::vector<double> numbers = given(list).value_or(std::vector<double>{});
    engine::Random random(std::uint64_t(seed), stream);
    for (int i = 0; i < n; ++i) {
        const double drawn = std::round(random.uniform(-20, 20)) / 10;
        if (i >= int(numbers.size())) numbers.push_back(drawn);
    }
    numbers.resize(std::size_t(n));
    return numbers;
}

QString listOf(const std::vector<double>& numbers) { return wordsOf(numbers).join(QLatin1Char(',')); }

std::function<std::optional<widgets::Edit>(const engine::Indices& at)> editsOf(const QString& field,
                                                                               const std::vector<double>& numbers, int columns)
{
    return [field, words = wordsOf(numbers), columns](const engine::Indices& at) {
        const int place = at.size() == 2 ? at[0] * columns + at[1] : at[0];
        return std::optional(widgets::Edit{field, [words, place](const QString& text) {
                                               QStringList next = words;
                                               next[place] = text.simplified();
                                               return next.join(QLatin1Char(','));
                                           }});
    };
}

} // namespace lessons
