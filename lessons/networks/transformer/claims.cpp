#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {
namespace {

std::vector<ClaimRun> trainedOn(const char* task, std::vector<engine::Change> changes, int steps)
{
    changes.insert(changes.begin(), {"run", task});
    return {{std::move(changes), steps}};
}

} // namespace

std::vector<Claim> claims()
{
    const auto induction = [](const char* layers) { return trainedOn("induction", {{"layers", layers}, {"width", "48"}}, 400); };
    return {{.id = "induction-1-layer",
             .sentence = Words::tr("One layer cannot go on with what repeats itself after so many symbols as it likes."),
             .runs = induction("1"),
             .read = valueNamed("accuracy"),
             .bound = atMost(0.5),
             .seconds = 10},
            {.id = "induction-2-layers",
             .sentence = Words::tr("Two layers can: one looks at the symbol before, the other for what followed the last time."),
             .runs = induction("2"),
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.85),
             .seconds = 10},
            {.id = "reverse-without-positions",
             .sentence = Words::tr("Without positions a line is a bag of symbols, and no order can be told."),
             .runs = trainedOn("reversal", {{"positions", "false"}}, 300),
             .read = valueNamed("accuracy"),
             .bound = atMost(0.4),
             .seconds = 3},
            {.id = "sorting-2-heads",
             .sentence = Words::tr("With two heads nearly every symbol comes to its place in the order."),
             .runs = trainedOn("sorting", {{"heads", "2"}}, 300),
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.95),
             .seconds = 3},
            {.id = "dates-2-layers",
             .sentence = Words::tr("Two layers read dates in any form, and tell most of them without a mistake."),
             .runs = trainedOn("dates", {{"layers", "2"}}, 300),
             .read = valueNamed("whole"),
             .bound = atLeast(0.7),
             .seconds = 10}};
}

} // namespace lessons::transformer
