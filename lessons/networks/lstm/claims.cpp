#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/questions.h"

namespace lessons::lstm {
namespace {

using recurrent::LongestRun;

constexpr double SolvedShare = 0.95;
constexpr int Starts = 5; ///< of which the middle one counts, where nothing is learnt yet

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
             .read = recurrent::stepsToSolve,
             .bound = atMost(800),
             .seconds = 5},
            {.id = "latch-solved",
             .sentence = Words::tr("It keeps a sign through 24 steps of noise."),
             .runs = {{{{"data", "sign-latch"}, {"length", "25"}, {"hidden", "16"}, {"learning-rate", "0.01"}}, 300}},
             .read = isSolved,
             .bound = equalTo(1),
             .seconds = 2},
            {.id = "gradient-ratio-bias-0",
             .sentence = Words::tr(
                 "With a forget bias of 0 the gradient dies on its way back through 50 steps (the middle one of five starts)."),
             .runs = untrained("0"),
             .seeds = Starts,
             .read = valueNamed("gradientRatio"),
             .join = medianOf,
             .bound = atMost(1e-7),
             .seconds = 0.1},
            {.id = "gradient-ratio-bias-3",
             .sentence = Words::tr("With a forget bias of 3 much of it comes back (the middle one of five starts)."),
             .runs = untrained("3"),
             .seeds = Starts,
             .read = valueNamed("gradientRatio"),
             .join = medianOf,
             .bound = atLeast(0.05),
             .seconds = 0.1}};
}

} // namespace lessons::lstm
