#include "lessons/distributed/pipeline/words.h"
#include "lessons/measured_run.h"

namespace lessons {
namespace pipeline {

using engine::Values;
using namespace engine::cluster;

namespace {

QString nameOf(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Forward: return Words::tr("Forward pass");
    case Operation::Backward: return Words::tr("Backward pass");
    case Operation::Input: return Words::tr("Backward pass, inputs");
    default: return Words::tr("Backward pass, weights");
    }
}

/// "B3 may begin: F3 is stored here, and device 3 has handed back its gradient."
QString whyNow(const Course& course, int i)
{
    const Box& box = course.line.at(i);
    const int binding = bindingOf(course.line, i);
    const QString own = Words::box(box.operation, course.line.pipeline);
    if (binding < 0) return Words::tr("%1 begins at once: its digits are there.").arg(own);
    const Box& last = course.line.at(binding);
    if (binding == box.flush) return Words::tr("%1 begins a new batch, after the flush.").arg(own);
    const int chunk = last.operation.stage / course.line.pipeline.devices + 1;
    if (binding == box.arrives && last.device == box.device)
        return box.operation.kind == Operation::Forward
                   ? Words::tr("%1 began when the activations of its own chunk %2 were there.").arg(own).arg(chunk)
                   : Words::tr("%1 began when its own chunk %2 had handed back its gradient.").arg(own).arg(chunk);
    if (binding == box.arrives && box.operation.kind == Operation::Forward)
        return Words::tr("%1 began when the activations of device %2 had come.").arg(own).arg(last.device + 1);
    if (binding == box.arrives)
        return Words::tr("%1 began when device %2 had handed back its gradient.").arg(own).arg(last.device + 1);
    if (binding == box.stored)
        return Words::tr("%1 began as soon as %2 had been done here.").arg(own, Words::box(last.operation, course.line.pipeline));
    return Words::tr("%1 was ready before, and waited until the device had done %2.")
        .arg(own, Words::box(last.operation, course.line.pipeline));
}

QString staleness(const Course& course, int i)
{
    const Box& box = course.line.at(i);
    if (course.line.pipeline.flushes() || !course.learnt || box.operation.kind == Operation::Forward) return {};
    const int seen = course.learnt->versions[std::size_t(i)], now = box.operation.microBatch;
    return QLatin1Char(' ') + (now == seen
                                   ? Words::tr("Its weights are up to date.")
                                   : Words::tr("Its gradient is of weights that are %n updates old.", nullptr, now - seen));
}

/// Zero bubble that leaves one within a device's own span says so.
QString gaps(const Course& course)
{
    const Schedule schedule = course.params.schedule;
    if ((schedule != Schedule::ZeroBubbleH2 && schedule != Schedule::ZeroBubbleV) || course.params.steps > 1) return {};
    for (int device = 0; device < course.line.pipeline.devices; ++device)
        if (course.line.idleWithin(device) > 1e-9)
            return QLatin1Char(' ') +
                   Words::tr(
                       "Here gaps are left within a device's span: without any it takes 2p − 1 micro-batches and equal times.");
    return {};
}

Caption caption(const Params& params, const Run& run, int step)
{
    const Course& course = *run.course;
    if (step == 0 && params.build)
        return {Words::tr("Your own schedule."),
                Words::tr(
                    "Each device offers its next boxes: a click places one, undo takes it back. Dotted ones cannot begin yet.")};
    if (step == 0)
        return {Words::schedule(params.schedule) + QLatin1Char('.'),
                Words::tr("%1 devices share %2 layers; each batch of digits comes in %3 micro-batches.")
                        .arg(params.devices)
                        .arg(params.layers)
                        .arg(params.microBatches) +
                    gaps(course)};
    const int i = course.boxOf(step);
    const Box& box = course.line.at(i);
    const QString lead = Words::tr("%1, device %2.").arg(nameOf(box.operation.kind)).arg(box.device + 1);
    const bool over = params.memory > 0 && [&] {
        for (int device = 0; device < params.devices; ++device)
            if (peakOf(storedOn(course.line, device)) > course.mostStored()) return true;
        return false;
    }();
    if (step == course.lastStep() && over)
        return {lead, Words::tr("It would not have come so far: a device had no memory left for another activation."), true};
    return {lead, whyNow(course, i) + staleness(course, i)};
}

std::vector<Values> timelineOf(const Timeline& line)
{
    std::vector<Values> list;
    for (const Box& box : line.boxes) {
        const auto& [kind, stage, j] = box.operation;
        list.push_back({{"rank", box.device},
                        {"stage", stage},
                        {"chunk", stage / line.pipeline.devices},
                        {"microbatch", j},
                        {"kind", idOf(kind)},
                        {"start", box.start},
                        {"end", box.end}});
    }
    return list;
}

Values values(const Params&, const Run& run, int step)
{
    Values values = run.Tape::values(step);
    values.emplace_back("timeline", timelineOf(run.course->line));
    return values;
}

std::vector<ChartOf> charts(const Params& params, const Run& run)
{
    if (params.steps == 1 || !run.course->learnt) return {};
    return {{.id = "batchLoss",
             .title = Words::tr("Loss of a batch"),
             .curves = {{"batchLoss"}},
             .xName = Words::tr("tick of the clock")}};
}

const Machine<Params, Run> machine{.run = run,
                                   .names = names,
                                   .stage = stage,
                                   .caption = caption,
                                   .charts = charts,
                                   .questions = questions,
                                   .values = values,
                                   .net = netAt,
                                   .hasNet = [](const Params& p) { return p.isReal() ? Session::ANet : Session::NoNet; }};

} // namespace
} // namespace pipeline

extern const Lesson pipelineLesson{
    .id = "pipeline",
    .part = 3,
    .title = QT_TRANSLATE_NOOP("lessons", "Pipeline"),
    .idea = QT_TRANSLATE_NOOP("lessons", "stages of a net on different devices take turns over micro-batches"),
    .stepsPerSecond = 2,
    .open = [] { return open(orMeasured<pipeline::machine>(pipeline::machine)); },
    .teacher = {.minutes = 45,
                .prerequisites = {"backpropagation", "ring-all-reduce"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Twice as many micro-batches: what becomes of the bubble, and of the memory of "
                                                 "device 1, with GPipe and with 1F1B?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons",
                    "“1F1B is faster than GPipe.” With equal stages and no latency both take the same time; 1F1B stores less.")},
    .lowestStage = 480,
    .claims = pipeline::claims,
};

} // namespace lessons
