#include "lessons/networks/lstm/run.h"

namespace lessons::lstm {
namespace {

constexpr double SolvedLoss = 0.02, SolvedShare = 0.95;
constexpr int LongestRun = 900;

/// The first step whose test loss is below 0.02, as far as the curve tells; else 900.
Measured stepsToSolve(const Session& session, int step)
{
    for (const widgets::Chart& chart : session.charts(step))
        for (const widgets::Curve& curve : chart.curves)
            if (chart.id == QLatin1String("loss") && curve.id == QLatin1String("test")) {
                const auto solved = std::ranges::find_if(curve.y, [](double loss) { return loss < SolvedLoss; });
                if (solved != curve.y.end()) return curve.x[std::size_t(solved - curve.y.begin())];
            }
    return double(LongestRun);
}

/// 1 if nearly all test sequences are answered rightly.
Measured isSolved(const Session& session, int step)
{
    return numberNamed(session.values(step), "solved") >= SolvedShare ? 1.0 : 0.0;
}

/// Before the training, over a batch of the sign latch: of the adding problem the ratio differs more from seed to seed.
std::vector<ClaimRun> untrained(const char* forgetBias)
{
    return {{{{"data", "sign-latch"}, {"length", "50"}, {"hidden", "32"}, {"forget-bias", forgetBias}}, 0}};
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "adding-steps",
             .sentence = Words::tr("The LSTM learns to add two numbers that are far apart."),
             .runs = {{{{"hidden", "32"}, {"length", "30"}, {"learning-rate", "0.01"}}, LongestRun}},
             .read = stepsToSolve,
             .bound = atMost(800),
             .seconds = 5},
            {.id = "latch-solved",
             .sentence = Words::tr("It keeps a sign through 24 steps of noise."),
             .runs = {{{{"data", "sign-latch"}, {"length", "25"}, {"hidden", "16"}, {"learning-rate", "0.01"}}, 300}},
             .read = isSolved,
             .bound = equalTo(1),
             .seconds = 2},
            {.id = "gradient-ratio-bias-0",
             .sentence = Words::tr("With a forget bias of 0 the gradient dies on its way back through 50 steps."),
             .runs = untrained("0"),
             .read = valueNamed("gradientRatio"),
             .bound = atMost(1e-7),
             .seconds = 0.1},
            {.id = "gradient-ratio-bias-3",
             .sentence = Words::tr("With a forget bias of 3 much of it comes back."),
             .runs = untrained("3"),
             .read = valueNamed("gradientRatio"),
             .bound = atLeast(0.05),
             .seconds = 0.1}};
}

} // namespace lessons::lstm
