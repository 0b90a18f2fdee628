#include "lessons/networks/neuron/params.h"

#include "engine/core/random.h"

#include <QStringList>

#include <cmath>
#include <optional>

namespace lessons::neuron {
namespace {

constexpr double Most = 99;

/// The numbers in a list; nothing if it is none.
std::optional<std::vector<double>> parsed(const std::string& list)
{
    std::vector<double> numbers;
    const QString text = QString::fromStdString(list).trimmed().replace(QChar(0x2212), QLatin1Char('-'));
    if (text.isEmpty() || text == QLatin1String("random")) return numbers;
    for (const QString& word : text.split(QLatin1Char(','))) {
        bool good = false;
        numbers.push_back(word.trimmed().toDouble(&good));
        if (!good || !(std::abs(numbers.back()) <= Most) || int(numbers.size()) > MostInputs) return {};
    }
    return numbers;
}

} // namespace

engine::Message Params::complaint(const std::string& list)
{
    if (parsed(list)) return {};
    return engine::message("messages", "up to 6 numbers from -99 to 99 with commas between them, as in 1,0.6,-2; or random");
}

std::vector<double> numbersOf(const std::string& list, int n, int seed, unsigned stream)
{
    std::vector<double> numbers = parsed(list).value_or(std::vector<double>{});
    engine::Random random(std::uint64_t(seed), stream);
    for (int i = 0; i < n; ++i) { // a draw belongs to its place: it does not change with those that are given
        const double drawn = std::round(random.uniform(-20, 20)) / 10;
        if (i >= int(numbers.size())) numbers.push_back(drawn);
    }
    numbers.resize(std::size_t(n));
    return numbers;
}

} // namespace lessons::neuron
