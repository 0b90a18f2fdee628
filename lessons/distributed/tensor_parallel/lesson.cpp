#include "lessons/claim.h"
#include "lessons/distributed/tensor_parallel/run.h"

namespace lessons {
namespace tensors {
namespace {

engine::Values values(const Params& p, const Run& run, int step)
{
    engine::Values values = run.Tape::values(step);
    for (auto& value : engine::cluster::courseOf(run, p.devices, step)) values.push_back(std::move(value));
    return values;
}

std::vector<Phase> phases(const Params& p, const Run& run)
{
    std::vector<Phase> list{{1, Words::tr("forward")}};
    for (const char* key : {"dY", "dZ", "dS"})
        if (const int step = stepOf(run, key); step > 0) list.push_back({step, Words::tr("backward")});
    if (p.kind == Kind::Gelu) list.push_back({stepOf(run, "H"), Words::tr("the right order")});
    return list;
}

std::vector<Claim> claims()
{
    const auto four = [](const char* kind) { return ClaimRun{{{"run", kind}, {"devices", "4"}}}; };
    return {{.id = "column-row-error",
             .sentence = Words::tr("Columns first, then rows: on four devices a block 64 → 256 → 64 gives what one gives."),
             .runs = {four("mlp")},
             .read = valueNamed("relativeError"),
             .bound = atMost(1e-5),
             .seconds = 0.5},
            {.id = "row-first-error",
             .sentence = Words::tr("Rows first, with GELU before the sum, gives something else."),
             .runs = {four("gelu")},
             .read = valueNamed("relativeError"),
             .bound = atLeast(0.2),
             .seconds = 0.5}};
}

const Machine<Params, Run> machine{.run = run,
                                   .names = names,
                                   .stage = stage,
                                   .caption = caption,
                                   .phases = phases,
                                   .questions = questions,
                                   .values = values,
                                   .net = netOf};

} // namespace
} // namespace tensors

extern const Lesson tensorParallel{
    .id = "tensor-parallel",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Tensor parallel"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one product on several devices: where it is cut says what they must tell each other"),
    .stepsPerSecond = 1,
    .open = [] { return open(orMeasured<tensors::machine>(tensors::machine)); },
    .teacher = {.minutes = 40,
                .prerequisites = {"backpropagation", "transformer", "ring-all-reduce"},
                .question = QT_TRANSLATE_NOOP("lessons", "Two products in a row: how must the two matrices be cut so that the "
                                                         "devices talk only once forward?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Cut by columns, and an all-reduce must follow.” Forward nothing is "
                                                 "sent; the all-reduce comes on the way back, for the gradient of X.")},
    .lowestStage = 480,
    .claims = tensors::claims,
};

} // namespace lessons
