#include "lessons/compression/nas/run.h"

#include <algorithm>

namespace lessons::nas {
namespace {

QString points(double score) { return widgets::number(score, 1); }

double atEnd(const Tape& tape, const char* id, int at = 0)
{
    return tape.value(id, std::size_t(at), tape.lastStep()).value_or(0);
}

Outcome leastRegret(const Now&, const Tape& tape)
{
    const double last[] = {atEnd(tape, "regretRandom", Checkpoints - 1), atEnd(tape, "regretEvolution", Checkpoints - 1),
                           atEnd(tape, "regretReinforcement", Checkpoints - 1)};
    const char* const ids[] = {"random", "evolution", "reinforcement"};
    return {{ids[std::ranges::min_element(last) - last]},
            Words::tr("In this order they miss %1, %2 and %3 points.")
                .arg(widgets::number(last[0], 2), widgets::number(last[1], 2), widgets::number(last[2], 2))};
}

Outcome whenFound(const Now& now)
{
    const int best = now.state.run.chosen();
    return {{2 * best < now.params.budget ? "early" : "late"},
            Words::tr("It is candidate %1. Drawn at random, both would be as likely.").arg(best + 1)};
}

Outcome orderOfEstimates(const Now&, const Tape& tape)
{
    return {{{}, atEnd(tape, "tau")}, Words::tr("1 would be the same order, 0 none.")};
}

Outcome whoIsBetter(const Now&, const Tape& tape)
{
    const double mine = atEnd(tape, "best"), random = atEnd(tape, "bestRandom");
    return {{mine > random   ? "search"
             : mine < random ? "random"
                             : "same"},
            Words::tr("Scores: %1 and, at random, %2. One run proves little: see what is done with all nets.")
                .arg(points(mine), points(random))};
}

} // namespace

std::vector<Question> questions(const Now& now)
{
    const Params& p = now.params;
    std::vector<Question> all;
    if (!p.searches())
        return {{.id = "regret",
                 .text = Words::tr("200 searches of each strategy, 60 candidates each: which misses least of the best score?"),
                 .at = p.lastStep() - 1,
                 .reveals = p.lastStep(),
                 .options = {{"random", Words::tr("random")},
                             {"evolution", Words::tr("evolution")},
                             {"reinforcement", Words::tr("reinforcement")}},
                 .outcome = leastRegret}};
    all.push_back(
        {.id = "when",
         .text = (p.plan().estimates() ? Words::tr("When will the best of all %1 candidates, by its estimate, be found?")
                                       : Words::tr("When will the best of all %1 candidates be found?"))
                     .arg(p.budget),
         .at = 1,
         .reveals = p.budget,
         .options = {{"early", Words::tr("in the first half")}, {"late", Words::tr("in the second half")}},
         .outcome = whenFound});
    if (p.plan().estimates())
        all.push_back({.id = "ranks",
                       .kind = Question::Number,
                       .text = Words::tr("Rank correlation τ of the estimate and the full training, at the end?"),
                       .at = 1,
                       .reveals = p.budget,
                       .tolerance = 0.15,
                       .outcome = orderOfEstimates});
    if (p.plan().hasControl())
        all.push_back({.id = "control",
                       .text = Words::tr("Random search trains as many candidates. Who has the better net at the end?"),
                       .at = p.budget / 2,
                       .reveals = p.budget,
                       .options = {{"search", Words::tr("this strategy")},
                                   {"random", Words::tr("random search")},
                                   {"same", Words::tr("both have equal scores")}},
                       .outcome = whoIsBetter});
    return all;
}

} // namespace lessons::nas
