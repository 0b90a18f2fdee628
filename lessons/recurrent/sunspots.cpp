#include "lessons/recurrent/sunspots.h"

#include "engine/data/autoregression.h"
#include "engine/data/series.h"

#include <cmath>
#include <numeric>

namespace lessons::recurrent {
namespace {

constexpr int Learnt = Sunspots::FirstTest - Sunspots::First;

Sunspots standardised(const std::vector<double>& counts)
{
    Sunspots all;
    all.mean = std::accumulate(counts.begin(), counts.begin() + Learnt, 0.0) / Learnt;
    double squares = 0;
    for (int year = 0; year < Learnt; ++year) squares += std::pow(counts[std::size_t(year)] - all.mean, 2);
    all.deviation = std::sqrt(squares / Learnt);
    for (const double count : counts) all.values.push_back((count - all.mean) / all.deviation);
    const engine::Autoregression line = engine::leastSquares({all.values.data(), std::size_t(Learnt)}, Sunspots::Order);
    for (int test = 0; test < Sunspots::Tests; ++test)
        all.line.push_back(line.next({all.values.data(), std::size_t(Learnt + test)}));
    return all;
}

template <class Says> double meanSquare(const Sunspots& all, Says says)
{
    double squares = 0;
    for (int test = 0; test < Sunspots::Tests; ++test) squares += std::pow(says(test) - all.right(test), 2);
    return squares / Sunspots::Tests;
}

/// Of each of these years those before it.
engine::SequenceSet windows(const std::vector<double>& values, const std::vector<int>& years, int length)
{
    engine::SequenceSet set{1, length, {}, {}, {}};
    for (const int year : years) {
        for (int t = year - length; t < year; ++t) set.inputs.push_back(float(values[std::size_t(t)]));
        set.targets.push_back(float(values[std::size_t(year)]));
    }
    return set;
}

} // namespace

double Sunspots::errorOfLine() const
{
    return meanSquare(*this, [this](int test) { return line[std::size_t(test)]; });
}

double Sunspots::errorOfSame() const
{
    return meanSquare(*this, [this](int test) { return before(test); });
}

engine::SequenceSet Sunspots::ofTests(int length) const
{
    std::vector<int> years(Tests);
    std::iota(years.begin(), years.end(), Learnt);
    return windows(values, years, length);
}

engine::SequenceSet Sunspots::drawn(int rows, int length, engine::Random random) const
{
    std::vector<int> years;
    for (int row = 0; row < rows; ++row) years.push_back(length + random.below(Learnt - length));
    return windows(values, years, length);
}

const Sunspots& sunspots()
{
    static const Sunspots all = standardised(engine::sunspots().values);
    return all;
}

} // namespace lessons::recurrent
