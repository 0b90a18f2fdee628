#include "lessons/distributed/data_parallel/run.h"

namespace lessons::dataparallel {
namespace {

using Changes = std::vector<engine::Change>;

/// 784-64-64-10
ClaimRun digits(int step, Changes changes)
{
    changes.insert(changes.end(), {{"data", "28x28"}, {"layers", "3"}, {"steps", std::to_string(step)}});
    return {std::move(changes), step};
}

std::vector<ClaimRun> split(const char* precision)
{
    std::vector<ClaimRun> runs;
    for (const char* devices : {"2", "4", "8"})
        runs.push_back(
            digits(100, {{"devices", devices}, {"batch", "128"}, {"learning-rate", "0.05"}, {"precision", precision}}));
    return runs;
}

ClaimRun large(const char* scaled) { return digits(138, {{"batch", "256"}, {"learning-rate", "0.05"}, {"scale-rate", scaled}}); }

ClaimRun stale(const char* delay)
{
    return digits(400, {{"algorithm", "server"}, {"learning-rate", "0.02"}, {"momentum", "0.9"}, {"delay", delay}});
}

Claim claim(const char* id, const QString& sentence, std::vector<ClaimRun> runs, const char* value, Bound bound, double seconds)
{
    return {
        .id = id, .sentence = sentence, .runs = std::move(runs), .read = valueNamed(value), .bound = bound, .seconds = seconds};
}

} // namespace

std::vector<Claim> claims()
{
    Claim exact =
        claim("loss-difference-double", Words::tr("In double precision 2, 4 or 8 devices have the loss of a single one."),
              split("double"), "largestDifference", atMost(1e-12), 3);
    Claim single = claim("loss-difference-float", Words::tr("In single precision they have it up to rounding."), split("single"),
                         "largestDifference", atMost(2e-5), 6);
    exact.each = true;
    single.seeds = 5, single.join = medianOf;
    Claim gain = claim("batch256-linear-gain", Words::tr("Batches of 256 learn more in three epochs if η grows with them."),
                       {large("true"), large("false")}, "accuracy", atLeast(0.08), 3);
    gain.join = differenceOf;
    return {exact,
            single,
            claim("bn-shard-difference", Words::tr("Where each of 8 devices normalises by its own shard, gradients are others."),
                  {{{{"devices", "8"}, {"batch-norm", "true"}}, 1}}, "gradientDifference", atLeast(0.1), 0.1),
            gain,
            claim("staleness-0", Words::tr("A server that waits for all teaches digits."), {stale("0")}, "accuracy",
                  atLeast(0.85), 4),
            claim("staleness-4", Words::tr("With gradients of weights four updates old it does not."), {stale("4")}, "accuracy",
                  atMost(0.6), 4)};
}

} // namespace lessons::dataparallel
