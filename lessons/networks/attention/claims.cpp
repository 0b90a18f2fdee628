#include "lessons/claim.h"
#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"

namespace lessons::attention {
namespace {

std::vector<ClaimRun> trainedOn(const char* task, const char* score, const char* attends, int steps)
{
    return {{{{"run", task}, {"score", score}, {"attends", attends}}, steps}};
}

} // namespace

std::vector<Claim> claims()
{
    const auto none = trainedOn("reversal", "additive", "false", 300), additive = trainedOn("reversal", "additive", "true", 300),
               bilinear = trainedOn("reversal", "bilinear", "true", 300);
    const auto flat = trainedOn("sentences", "dot", "false", 200), levels = trainedOn("sentences", "dot", "true", 200);
    const std::vector<ClaimRun> hard{{{{"run", "sentences"}, {"hard", "true"}}, 200}};
    const auto datesNone = trainedOn("dates", "additive", "false", 480), dates = trainedOn("dates", "additive", "true", 480);
    return {{.id = "reverse-accuracy-none",
             .sentence = Words::tr("One vector is not enough to write a sequence backwards."),
             .runs = none,
             .read = valueNamed("accuracy"),
             .bound = atMost(0.7),
             .seconds = 5},
            {.id = "reverse-accuracy-additive",
             .sentence = Words::tr("With additive attention nearly every sequence is written backwards without a mistake."),
             .runs = additive,
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.9),
             .seconds = 5},
            {.id = "alignment-mass-bilinear",
             .sentence = Words::tr("With the bilinear score nearly all weight lies where the symbol was read."),
             .runs = bilinear,
             .read = valueNamed("mass"),
             .bound = atLeast(0.8),
             .seconds = 5},
            {.id = "sentences-accuracy-none",
             .sentence = Words::tr("The mean of all words hardly tells which of them was asked for."),
             .runs = flat,
             .read = valueNamed("accuracy"),
             .bound = atMost(0.5),
             .seconds = 5},
            {.id = "sentences-accuracy",
             .sentence = Words::tr("With attention to words and then to sentences nearly every answer is right."),
             .runs = levels,
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.95),
             .seconds = 5},
            {.id = "sentences-accuracy-hard",
             .sentence =
                 Words::tr("Hard attention that learns straight through may find the same, or never: it depends on the seed."),
             .runs = hard,
             .read = valueNamed("accuracy"),
             .bound = reported(),
             .seconds = 5},
            {.id = "date-accuracy-none",
             .sentence = Words::tr("Without attention hardly a date is right in all its figures."),
             .runs = datesNone,
             .read = valueNamed("accuracy"),
             .bound = atMost(0.2),
             .seconds = 12},
            {.id = "date-accuracy-additive",
             .sentence = Words::tr("With additive attention nearly every date is right."),
             .runs = dates,
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.95),
             .seconds = 12}};
}

} // namespace lessons::attention
