#include "lessons/networks/activations/run.h"

namespace lessons::acts {
namespace {

ClaimRun dead(const char* activation, int step) { return {{{"run", "dead"}, {"activation", activation}}, step}; }

ClaimRun deep(const char* activation, const char* depth, const char* init, int step)
{
    return {{{"run", "deep"}, {"activation", activation}, {"depth", depth}, {"init", init}}, step};
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "relu-dead-units",
             .sentence = Words::tr("Sixty steps that are far too long leave most ReLU units without a slope at any image."),
             .runs = {dead("relu", BadSteps)},
             .read = valueNamed("dead"),
             .bound = atLeast(48),
             .seconds = 2},
            {.id = "relu-recovered-accuracy",
             .sentence = Words::tr("Two hundred good steps later the ReLU net still guesses: what is dead does not learn."),
             .runs = {dead("relu", DeadSteps)},
             .read = valueNamed("accuracy"),
             .bound = atMost(0.2),
             .seconds = 2},
            {.id = "leaky-recovered-accuracy",
             .sentence = Words::tr("Leaky ReLU recovers, as some gradient gets through everywhere."),
             .runs = {dead("leaky-relu", DeadSteps)},
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.4),
             .seconds = 2},
            {.id = "gradient-ratio-logistic-20",
             .sentence = Words::tr("Through twenty logistic layers next to nothing of the gradient arrives."),
             .runs = {deep("logistic", "20", "xavier", 1)},
             .read = valueNamed("ratio"),
             .bound = atMost(1e-8),
             .seconds = 2},
            {.id = "accuracy-logistic-20",
             .sentence = Words::tr("So that net learns nothing in 300 steps."),
             .runs = {deep("logistic", "20", "xavier", DeepSteps)},
             .read = valueNamed("accuracy"),
             .bound = atMost(0.2),
             .seconds = 2},
            {.id = "gradient-ratio-relu-20",
             .sentence = Words::tr("Through twenty ReLU layers that began as He says the gradient keeps its size."),
             .runs = {deep("relu", "20", "he", 1)},
             .read = valueNamed("ratio"),
             .bound = between(0.3, 20),
             .seconds = 2},
            {.id = "accuracy-relu-20",
             .sentence = Words::tr("And that net learns."),
             .runs = {deep("relu", "20", "he", DeepSteps)},
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.85),
             .seconds = 2},
            {.id = "relu-mean-slows",
             .sentence = Words::tr("Steps to a loss of 0.5, of ELU, whose mean is nearer to 0, as a multiple of those of ReLU."),
             .runs = {deep("elu", "10", "he", DeepSteps), deep("relu", "10", "he", DeepSteps)},
             .read = valueNamed("half"),
             .join = ratioOf,
             .bound = reported(),
             .seconds = 2}};
}

} // namespace lessons::acts
