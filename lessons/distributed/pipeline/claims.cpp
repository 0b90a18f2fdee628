#include "lessons/distributed/pipeline/words.h"

namespace lessons::pipeline {
namespace {

ClaimRun with(const char* schedule) { return {{{"schedule", schedule}}}; }

/// PipeDream with a stage on each of eight devices, 600 updates.
ClaimRun eight(const char* schedule)
{
    return {{{"schedule", schedule}, {"devices", "8"}, {"layers", "8"}, {"micro-batches", "8"}, {"steps", "75"}}};
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "gradient-difference",
             .sentence = Words::tr("Gradients added up over micro-batches equal that of the full batch, whatever the schedule."),
             .runs = {with("gpipe"), with("1f1b"), with("interleaved"), with("zb-h1"), with("zb-h2"), with("zb-v"), with("bfs")},
             .read = valueNamed("difference"),
             .each = true,
             .bound = atMost(1e-5),
             .seconds = 0.5},
            {.id = "stash-8",
             .sentence =
                 Words::tr("With eight stages PipeDream still learns, if a backward pass uses the weights of its forward pass."),
             .runs = {eight("pipedream")},
             .read = valueNamed("accuracy"),
             .bound = atLeast(0.5),
             .seconds = 5},
            {.id = "no-stash-8",
             .sentence = Words::tr("Without these stashed weights it learns hardly anything."),
             .runs = {eight("pipedream-no-stash")},
             .read = valueNamed("accuracy"),
             .bound = atMost(0.3),
             .seconds = 5}};
}

} // namespace lessons::pipeline
