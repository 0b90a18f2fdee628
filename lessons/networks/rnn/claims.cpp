#include "lessons/networks/rnn/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::rnn {
namespace {

constexpr int BestOf = 400; ///< steps; then it knows the couplets by heart

std::vector<engine::Change> learning(const char* data, const char* hidden, const char* length, const char* rate)
{
    return {{"run", "learn"}, {"data", data}, {"hidden", hidden}, {"length", length}, {"learning-rate", rate}};
}

/// The lowest point of the test curve.
Measured best(const Session& session, int step)
{
    for (const widgets::Chart& chart : session.charts(step))
        for (const widgets::Curve& curve : chart.curves)
            if (chart.id == QLatin1String("loss") && curve.id == QLatin1String("test") && !curve.y.empty())
                return *std::ranges::min_element(curve.y);
    return std::nan("");
}

/// Of root mean squared errors over the test years.
Measured toPersistence(const Session& session, int step)
{
    const engine::Values values = session.values(step);
    return std::sqrt(numberNamed(values, "testLoss") / numberNamed(values, "sameLoss"));
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "gradient-ratio-linear-0.9",
             .sentence = Words::tr("With a spectral radius of 0.9 next to nothing of the gradient comes back through 50 steps."),
             .runs = {{{{"activation", "linear"}, {"radius", "0.9"}, {"length", "50"}}}},
             .read = valueNamed("ratio"),
             .bound = between(1e-4, 0.03),
             .seconds = 0.1},
            {.id = "names-bits",
             .sentence = Words::tr("A plain cell learns to spell names (bits a character on names that it has not seen)."),
             .runs = {{learning("names", "64", "20", "0.005"), 1200}},
             .read = valueNamed("testLoss"),
             .bound = atMost(3.15),
             .seconds = 4},
            {.id = "couplets-bits",
             .sentence = Words::tr("It learns the form of couplets (the best of its first 400 steps, bits a character)."),
             .runs = {{learning("couplets", "96", "13", "0.006"), BestOf}},
             .read = best,
             .bound = atMost(5.8),
             .seconds = 6},
            {.id = "sunspots-ratio",
             .sentence = Words::tr("Its error for the sunspots of the next year is well below that of saying “as last year”."),
             .runs = {{learning("sunspots", "32", "12", "0.01"), 300}},
             .read = toPersistence,
             .bound = atMost(0.7),
             .seconds = 2}};
}

} // namespace lessons::rnn
