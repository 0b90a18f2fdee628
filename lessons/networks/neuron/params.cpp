#include "lessons/networks/neuron/params.h"

#include "engine/core/random.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

/// The numbers in a list; nothing if it is none.
std::optional<std::vector<double>> given(const std::string& list)
{
    if (list.empty() || list == "random") return std::vector<double>{};
    return engine::numbersIn(list);
}

} // namespace

engine::Message Params::complaint(const std::string& list)
{
    constexpr double Most = 99;
    const auto numbers = given(list);
    const auto isSmall = [](double x) { return std::abs(x) <= Most; };
    if (numbers && numbers->size() <= MostInputs && std::ranges::all_of(*numbers, isSmall)) return {};
    return engine::message("messages", "up to 6 numbers from -99 to 99 with commas between them, as in 1,0.6,-2; or random");
}

std::vector<double> numbersOf(const std::string& list, int n, int seed, unsigned stream)
{
    std::vector<double> numbers = given(list).value_or(std::vector<double>{});
    engine::Random random(std::uint64_t(seed), stream);
    for (int i = 0; i < n; ++i) { // a draw belongs to its place: it does not change with those that are given
        const double drawn = std::round(random.uniform(-20, 20)) / 10;
        if (i >= int(numbers.size())) numbers.push_back(drawn);
    }
    numbers.resize(std::size_t(n));
    return numbers;
}

} // namespace lessons::neuron
