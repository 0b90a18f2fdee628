#include "lessons/networks/activations/run.h"

namespace lessons::acts {
namespace {

ClaimRun dead(const char* activation, int step) { return {{{"run", "dead"}, {"activation", activation}}, step}; }

ClaimRun deep(const char* activation, const char* depth, const char* init, int step)
{
    return {{{"run", "deep"}, {"activation", activation}, {"depth", depth}, {"init", init}}, step};
}

Claim claim(const char* id, const QString& sentence, ClaimRun run, const char* value, const Bound& bound)
{
    return {.id = id, .sentence = sentence, .runs = {std::move(run)}, .read = valueNamed(value), .bound = bound, .seconds = 2};
}

} // namespace

std::vector<Claim> claims()
{
    return {claim("relu-dead-units",
                  Words::tr("Sixty steps that are far too long leave most ReLU units without a slope at any image."),
                  dead("relu", BadSteps), "dead", atLeast(48)),
            claim("relu-recovered-accuracy",
                  Words::tr("Two hundred good steps later the ReLU net still guesses: what is dead does not learn."),
                  dead("relu", DeadSteps), "accuracy", atMost(0.2)),
            claim("leaky-recovered-accuracy", Words::tr("Leaky ReLU recovers, as some gradient gets through everywhere."),
                  dead("leaky-relu", DeadSteps), "accuracy", atLeast(0.4)),
            claim("gradient-ratio-logistic-20",
                  Words::tr("Through twenty logistic layers next to nothing of the gradient arrives."),
                  deep("logistic", "20", "xavier", 1), "ratio", atMost(1e-8)),
            claim("accuracy-logistic-20", Words::tr("So that net learns nothing in 300 steps."),
                  deep("logistic", "20", "xavier", DeepSteps), "accuracy", atMost(0.2)),
            claim("gradient-ratio-relu-20",
                  Words::tr("Through twenty ReLU layers that began as He says the gradient keeps its size."),
                  deep("relu", "20", "he", 1), "ratio", between(0.3, 20)),
            claim("accuracy-relu-20", Words::tr("And that net learns."), deep("relu", "20", "he", DeepSteps), "accuracy",
                  atLeast(0.85)),
            {.id = "relu-mean-slows",
             .sentence = Words::tr("Steps to a loss of 0.5, of ELU, whose mean is nearer to 0, as a multiple of those of ReLU."),
             .runs = {deep("elu", "10", "he", DeepSteps), deep("relu", "10", "he", DeepSteps)},
             .read = valueNamed("half"),
             .join = ratioOf,
             .bound = reported(),
             .seconds = 2}};
}

} // namespace lessons::acts
