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
    std::vector<Claim> all;
    const auto shows = [&](const char* id, const QString& sentence, std::vector<ClaimRun> runs, const Bound& bound,
                           double seconds, const char* share = "accuracy") {
        all.push_back({.id = id,
                       .sentence = sentence,
                       .runs = std::move(runs),
                       .read = valueNamed(share),
                       .bound = bound,
                       .seconds = seconds});
    };
    const auto induction = [](const char* layers) { return trainedOn("induction", {{"layers", layers}, {"width", "48"}}, 400); };
    shows("induction-1-layer", Words::tr("One layer cannot go on with what repeats itself after so many symbols as it likes."),
          induction("1"), atMost(0.5), 10);
    shows("induction-2-layers",
          Words::tr("Two layers can: one looks at the symbol before, the other for what followed the last time."), induction("2"),
          atLeast(0.85), 10);
    shows("reverse-without-positions", Words::tr("Without positions a line is a bag of symbols, and no order can be told."),
          trainedOn("reversal", {{"positions", "false"}}, 300), atMost(0.4), 3);
    shows("sorting-2-heads", Words::tr("With two heads nearly every symbol comes to its place in the order."),
          trainedOn("sorting", {{"heads", "2"}}, 300), atLeast(0.95), 3);
    shows("dates-2-layers", Words::tr("Two layers read dates in any form, and tell most of them without a mistake."),
          trainedOn("dates", {{"layers", "2"}}, 300), atLeast(0.7), 10, "whole");
    return all;
}

} // namespace lessons::transformer
