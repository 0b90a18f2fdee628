#include "lessons/claim.h"
#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"

namespace lessons::attention {
namespace {

Claim claim(const char* id, const QString& sentence, const char* task, std::vector<engine::Change> changes, int steps,
            const Bound& bound, double seconds, const char* value = "accuracy")
{
    changes.insert(changes.begin(), {"run", task});
    return {.id = id,
            .sentence = sentence,
            .runs = {{std::move(changes), steps}},
            .read = valueNamed(value),
            .bound = bound,
            .seconds = seconds};
}

} // namespace

std::vector<Claim> claims()
{
    const std::vector<engine::Change> none{{"score", "additive"}, {"attends", "false"}}, additive{{"score", "additive"}};
    return {claim("reverse-accuracy-none", Words::tr("One vector is not enough to write a sequence backwards."), "reversal", none,
                  300, atMost(0.7), 5),
            claim("reverse-accuracy-additive",
                  Words::tr("With additive attention nearly every sequence is written backwards without a mistake."), "reversal",
                  additive, 300, atLeast(0.9), 5),
            claim("alignment-mass-bilinear",
                  Words::tr("With the bilinear score nearly all weight lies where the symbol was read."), "reversal",
                  {{"score", "bilinear"}}, 300, atLeast(0.8), 5, "mass"),
            claim("sentences-accuracy-none", Words::tr("The mean of all words hardly tells which of them was asked for."),
                  "sentences", {{"attends", "false"}}, 200, atMost(0.5), 5),
            claim("sentences-accuracy", Words::tr("With attention to words and then to sentences nearly every answer is right."),
                  "sentences", {}, 200, atLeast(0.95), 5),
            claim("sentences-accuracy-hard",
                  Words::tr("Hard attention that learns straight through may find the same, or never: it depends on the seed."),
                  "sentences", {{"hard", "true"}}, 200, reported(), 5),
            claim("date-accuracy-none", Words::tr("Without attention hardly a date is right in all its figures."), "dates", none,
                  480, atMost(0.2), 12),
            claim("date-accuracy-additive", Words::tr("With additive attention nearly every date is right."), "dates", additive,
                  480, atLeast(0.95), 12)};
}

} // namespace lessons::attention
