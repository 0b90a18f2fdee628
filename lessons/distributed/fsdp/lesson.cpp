#include "lessons/distributed/fsdp/run.h"

namespace lessons {
namespace fsdp {

using namespace engine::cluster;
using engine::Values;
using widgets::inWordsOf;

namespace {

QString partOf(int part)
{
    const QString names[] = {Words::tr("parameters"), Words::tr("gradients"), Words::tr("optimiser"), Words::tr("gathered"),
                             Words::tr("activations")};
    return names[part];
}

} // namespace

Glossary names(const Params& p, const Run& run)
{
    QStringList devices, parts, columns;
    for (int r = 0; r < p.devices; ++r) devices << Words::tr("device %1").arg(r + 1);
    const QStringList rows = devices + QStringList{Words::tr("mean on %1").arg(p.devices)};
    const QStringList lanes = devices + QStringList{p.devices > 1 ? Words::tr("sent by device 1") : QString()};
    for (int part = 0; part < StateParts; ++part) parts << partOf(part);
    for (int digit = 0; digit < BiasesShown; ++digit) columns << Words::tr("digit %1").arg(digit);
    Glossary all;
    nameStints(all, *run.course->plan);
    all["gradients"] = {.name = Words::tr("Gradients of output biases"), .tex = "g", .axes = {rows, columns}};
    all["memory"] = figure(Words::tr("bytes that a device holds"), "M", 0, {lanes, parts},
                           Words::tr("counted: what has come by now, less what has been freed"));
    all["memory"].spelled = true;
    all["stored"] = figure(Words::tr("bytes held, or sent"), "M", 0, {lanes});
    all["peak"] = figure(Words::tr("most bytes at once"), {}, 0, {lanes}, Words::tr("counted over the step"));
    const std::vector<QStringList> stages{{"DDP", "ZeRO-1", "ZeRO-2", "ZeRO-3"}};
    all["zeroBytes"] = figure(Words::tr("state on a device, bytes"), {}, 0, stages);
    all["zeroSent"] = figure(Words::tr("bytes that a device sends"), {}, 0, stages);
    all["zeroShare"] = figure(Words::tr("share of DDP's"), {}, 3, stages);
    all["memoryRatio"] = figure(Words::tr("model's state on a device, as a share of all of it"), {}, 4);
    all["computed"] = figure(Words::tr("time that a device works"), QStringLiteral("T_c"), 6);
    all["stepTime"] = figure(Words::tr("time of a step"), QStringLiteral("T"), 6);
    all["elapsed"] = figure(Words::tr("time so far, in seconds"), "t", 6, {}, Words::tr("the clock starts at 0"));
    const QString measured = Words::tr("measured on the nets of this batch");
    all["loss"] = figure(Words::tr("loss, divided"), "L", 4, {}, measured), all["loss"].ink = 1;
    all["lossSingle"] = figure(Words::tr("loss of a single device"), "L_1", 4, {}, measured), all["lossSingle"].ink = 2;
    all["difference"] = figure(Words::tr("largest difference of a weight from DDP"), {}, 4, {}, measured);
    all["bytes of a parameter"].name = Words::tr("bytes of a parameter");
    all["bytes of a device"].name = Words::tr("bytes of a device");
    all["bytes with DDP"].name = Words::tr("bytes with DDP");
    all["bytes of a message"].name = Words::tr("bytes of a message");
    all["passes of a device"].name = Words::tr("passes of a device");
    return all;
}

namespace {

int kilobytes(double bytes) { return int(std::lround(bytes / 1e3)); }

/// In kilobytes; under the links what a device has sent.
void addStrips(widgets::Gantt& clock, const Course& course)
{
    const auto strip = [](const std::vector<Held>& held) {
        widgets::Gantt::Amounts amounts;
        for (const Held& at : held) amounts.emplace_back(at.time, kilobytes(at.all()));
        return amounts;
    };
    const int cap = course.params.memory;
    for (std::size_t lane = 0; lane < clock.lanes.size() && clock.holders[lane] < course.params.devices; ++lane) {
        const auto& held = course.held[std::size_t(clock.holders[lane])];
        clock.strips.push_back({strip(held)});
        if (cap == 0) continue;
        clock.strips.back().other = {{0, cap}};
        for (widgets::Gantt::Box& box : clock.lanes[lane])
            for (const Held& at : held)
                box.failed = box.failed || (at.time >= box.start && at.time < box.end && at.all() > 1e3 * cap);
    }
    if (course.params.devices == 1) return;
    widgets::Gantt::Amounts sent{{0, 0}};
    double bytes = 0;
    for (const Transfer& t : sentByFirst(*course.plan)) sent.emplace_back(t.end, kilobytes(bytes += t.bytes));
    clock.strips.push_back({sent});
}

double busyOf(const Run& run) { return *run.value("computed", 0, 0); }

ViewPtr stage(const Params& p, const Run& run)
{
    const CoursePtr course = run.course;
    widgets::Gantt clock = ganttOf(course->plan);
    addStrips(clock, *course);
    clock.past = true; // the rest is still to be worked out, and asked for
    clock.stored = "stored", clock.busy = "computed", clock.whole = "stepTime";
    clock.storedName = [several = p.devices > 1] {
        return several ? Words::tr("held, kB (under links: sent by device 1)") : Words::tr("held, kB");
    };
    if (p.memory > 0) clock.other = [] { return Words::tr("memory cap"); };
    clock.numbers = {"computed", "stepTime"};
    clock.foot = [busy = busyOf(run), end = course->plan->end()] {
        return std::pair(Words::tr("A step takes %1").arg(inWordsOf("stepTime", widgets::seconds(end))),
                         Words::tr("a device works %1 of them").arg(inWordsOf("computed", widgets::seconds(busy))));
    };
    const ViewPtr numbers =
        cells({.id = "gradients", .named = true, .widest = 60, .tallest = 26, .stretch = 0.5, .modest = p.devices > 4});
    const ViewPtr counted =
        widgets::veiled("ledger", widgets::ledger({.ids = {"zeroBytes", "zeroSent", "zeroShare"}, .line = 1.5}));
    const ViewPtr losses = widgets::ledger({.ids = {"elapsed", "loss", "lossSingle", "difference"}, .bars = false, .line = 1.5});
    return below({widgets::gantt(std::move(clock)), beside({below({counted, losses}, 8), numbers}, 24)}, 12);
}

QString why(const Params& p, const Stint& s)
{
    const int layer = s.layer + 1;
    switch (s.kind) {
    case Stint::AllGather:
        return p.stage == 3
                   ? Words::tr("Every device now has all of layer %1: the shards of the others came round the ring.").arg(layer)
                   : Words::tr("The updated shards of layer %1 have gone to all devices.").arg(layer);
    case Stint::Forward:
        return p.stage == 3 && p.devices > 1
                   ? Words::tr("Each device took its own digits through all of layer %1, and frees what it had gathered.")
                         .arg(layer)
                   : Words::tr("Each device took its own digits through layer %1.").arg(layer);
    case Stint::Backward: return Words::tr("Each device has the gradient of layer %1 for its own digits, all of it.").arg(layer);
    case Stint::ReduceScatter:
        return p.stage == 1
                   ? Words::tr("Of the summed gradient of layer %1 each device needs its own shard alone.").arg(layer)
                   : Words::tr("Each device keeps its shard of the summed gradient of layer %1, and frees the rest.").arg(layer);
    default: return Words::tr("All devices have the summed gradient of layer %1.").arg(layer);
    }
}

/// As long as no device has been without memory.
Caption captionOf(const Params& p, const Run& run, int step)
{
    const Course& course = *run.course;
    if (step == 0)
        return {Words::tr("%n devices, one net.", nullptr, p.devices),
                Words::tr("With ZeRO stage %1 a device keeps %2 of the model's state, of %3.")
                    .arg(p.stage)
                    .arg(widgets::bytes(*run.value("zeroBytes", std::size_t(p.stage), 0)),
                         widgets::bytes(*run.value("zeroBytes", 0, 0)))};
    if (step <= course.tickSteps()) {
        const Stint& s = course.at(step);
        return {QStringLiteral("%1%2.").arg(QString::fromStdString(rowOf(s).substr(0, 1))).arg(s.layer + 1), why(p, s)};
    }
    const auto told = [&](const char* id) { return widgets::number(*run.value(id, 0, step), 4); };
    return {Words::tr("Batch %1.").arg(step - course.tickSteps() + 1),
            p.stage == 0 ? Words::tr("Loss %1, as on a single device. This is DDP itself.").arg(told("loss"))
                         : Words::tr("Loss %1, as on a single device; no weight is farther than %2 from DDP's.")
                               .arg(told("loss"), told("difference"))};
}

Caption caption(const Params& p, const Run& run, int step)
{
    const Course& course = *run.course;
    Caption caption = captionOf(p, run, step);
    const auto over = course.overflowBy(course.ticks[std::size_t(std::min(step, course.tickSteps()))]);
    if (!over) return caption;
    return {caption.lead,
            Words::tr("Out of memory: device %1 needed %2 kB, and has %3; it would not have come so far.")
                .arg(over->device + 1)
                .arg(widgets::number(over->bytes / 1e3, 1))
                .arg(p.memory),
            true};
}

std::vector<ChartOf> charts(const Params& p, const Run& run)
{
    if (p.steps == 1) return {};
    return {
        {.id = "loss",
         .title = Words::tr("Loss; batch 1 ends with step %1").arg(run.course->tickSteps()),
         .curves = {{"loss", {}, Words::tr("divided")}, {.id = "lossSingle", .name = Words::tr("single device"), .thin = true}},
         .xName = Words::tr("step")},
        {.id = "difference",
         .title = Words::tr("Largest difference of a weight from DDP"),
         .curves = {{"difference"}},
         .xName = Words::tr("step")}};
}

std::vector<Phase> phases(const Params& p, const Run& run)
{
    std::vector<Phase> phases{{1, Words::tr("first batch, on the clock")}};
    if (p.steps > 1) phases.push_back({run.course->tickSteps() + 1, Words::tr("other batches")});
    return phases;
}

std::vector<Question> questions(const Params& p, const Run& run)
{
    if (p.devices == 1 || p.stage < 3 || run.course->tickSteps() < 4) return {};
    const int peak = kilobytes(*run.value("peak", 0, 0));
    return {{.id = "traffic",
             .text = Words::tr("Parameters are divided, too. A device sends, as against DDP,"),
             .at = 1,
             .reveals = 1,
             .options = {{"less", Words::tr("less")}, {"same", Words::tr("as much")}, {"half", Words::tr("half as much again")}},
             .hides = {"ledger", "memory"},
             .outcome = {{"half"}, Words::tr("Two all-gathers and a reduce-scatter, 3 (N − 1)/N Ψ, instead of 2 (N − 1)/N Ψ.")}},
            {.id = "peak",
             .kind = Question::Number,
             .text = Words::tr("How many kB does device 1 hold at most, during the step?"),
             .at = 2,
             .reveals = run.course->tickSteps(),
             .tolerance = std::max(1.0, std::round(0.15 * peak)),
             .hides = {"memory"},
             .outcome = {{{}, double(peak)},
                         Words::tr("Its shard of all, one gathered layer or two, and the activations of its digits.")}}};
}

Values values(const Params& p, const Run& run, int step)
{
    Values values;
    const Course& course = *run.course;
    for (auto& [name, value] : run.Tape::values(step))
        if (name != "memory") values.emplace_back(name, value);
    exportStints(values, *course.plan);
    constexpr const char* Names[] = {"parameters", "gradients", "optimiser", "gathered", "activations"};
    std::vector<Values> memory;
    for (int r = 0; r < p.devices; ++r) {
        const Held held = course.heldAt(r, course.ticks[std::size_t(std::min(step, course.tickSteps()))]);
        for (int part = 0; part < StateParts; ++part)
            memory.push_back({{"device", r}, {"part", Names[part]}, {"bytes", held.bytes[part]}});
    }
    values.emplace_back("memory", std::move(memory));
    return values;
}

std::vector<Claim> claims()
{
    return {{.id = "equals-ddp",
             .sentence = Words::tr("After 20 batches the weights are those of DDP, up to rounding."),
             .runs = {{{{"steps", "20"}}}},
             .read = valueNamed("difference"),
             .bound = atMost(1e-5),
             .seconds = 1},
            {.id = "memory-zero3-ratio",
             .sentence = Words::tr("With stage 3 each of 8 devices keeps an eighth of the model's state."),
             .runs = {{{{"devices", "8"}}}},
             .read = valueNamed("memoryRatio"),
             .bound = equalTo(1.0 / 8),
             .seconds = 1}};
}

const Machine<Params, Run> machine{.run = run,
                                   .names = names,
                                   .stage = stage,
                                   .caption = caption,
                                   .charts = charts,
                                   .phases = phases,
                                   .questions = questions,
                                   .values = values,
                                   .net = netAt};

} // namespace
} // namespace fsdp

extern const Lesson fsdpLesson{
    .id = "fsdp",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Fully sharded (FSDP)"),
    .idea = QT_TRANSLATE_NOOP("lessons", "each device keeps a shard of the model, and gathers a layer when it needs it"),
    .stepsPerSecond = 2,
    .open = [] { return open(fsdp::machine); },
    .teacher = {.minutes = 40,
                .prerequisites = {"data-parallel", "ring-all-reduce"},
                .question = QT_TRANSLATE_NOOP("lessons", "16 bytes for each parameter on each of N devices: which of them does "
                                                         "a device need all the time?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“FSDP is model parallelism.” Each device computes every layer, all of it, on its "
                               "own digits; only where numbers are kept is divided.")},
    .lowestStage = 480,
    .claims = fsdp::claims,
};

} // namespace lessons
