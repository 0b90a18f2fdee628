#include "lessons/distributed/pipeline/words.h"

namespace lessons::pipeline {

using namespace engine::cluster;

namespace {

/// Nothing in the picture tells it but where the other schedule's strips end.
Question slower(const Course& course)
{
    const bool gpipe = course.params.schedule == Schedule::GPipe;
    const double own = course.line.makespan(), other = course.reference.makespan();
    const auto name = [](Schedule schedule) { return Words::schedule(schedule); };
    return {
        .id = "same-time",
        .text = Words::tr("%1 instead of %2, with the same times: when is the batch done?")
                    .arg(name(gpipe ? Schedule::OneForwardOneBackward : Schedule::GPipe), name(course.params.schedule)),
        .at = 2,
        .reveals = 2,
        .options = {{"earlier", Words::tr("earlier")}, {"same", Words::tr("at the same time")}, {"later", Words::tr("later")}},
        .hides = {"timeline", StepCount},
        .outcome = {{std::abs(own - other) < 1e-9 ? "same"
                     : other < own                ? "earlier"
                                                  : "later"},
                    Words::tr("%1 against %2: the bubble is that of filling and draining, and latency and uneven stages.")
                        .arg(Words::time(other), Words::time(own))}};
}

/// How many activations the first device holds at most.
Question peak(const Course& course)
{
    const int chunks = course.line.pipeline.chunks;
    return {
        .id = "peak",
        .kind = Question::Number,
        .text = Words::tr("A batch has %1 micro-batches. Activations of how many does device 1 store at once?")
                    .arg(course.params.microBatches),
        .at = 1,
        .reveals = course.lastStep(),
        .hides = {"timeline", "memory"},
        .outcome = {
            {{}, double(peakOf(storedOn(course.line, 0))) / chunks},
            chunks == 1
                ? Words::tr(
                      "A forward pass stores one, a backward pass frees it; device 1 begins so many before the first comes back.")
                : Words::tr(
                      "A device has %1 chunks: a forward pass of one stores 1/%1 of an activation, a backward pass frees it.")
                      .arg(chunks)}};
}

/// What latency and uneven stages make of (p - 1) / m when m doubles.
Question doubled(const Course& course)
{
    Pipeline twice = course.line.pipeline;
    twice.microBatches *= 2;
    const double now = course.line.bubbleOverIdeal(), then = timelineOf(twice, course.line.pace).bubbleOverIdeal();
    const QString why = then < 0.51 * now
                            ? Words::tr("%1: filling and draining take as long as before, and there is twice as much to do.")
                            : Words::tr("%1: latency and uneven stages cost each micro-batch something, not the batch alone.");
    return {.id = "doubled",
            .text = Words::tr("The bubble is %1 of busy time. With %2 micro-batches, twice as many, it would be")
                        .arg(Words::percent(now))
                        .arg(twice.microBatches),
            .at = 3,
            .reveals = 3,
            .options = {{"smaller", Words::tr("about half")}, {"same", Words::tr("the same")}, {"larger", Words::tr("larger")}},
            .outcome = {{then < 0.75 * now   ? "smaller"
                         : then < 1.02 * now ? "same"
                                             : "larger"},
                        why.arg(Words::percent(then))}};
}

/// The first backward pass of the first device, if the device is idle before it; -1 otherwise.
int firstWaiting(const Course& course)
{
    for (const int i : course.line.rows[0]) {
        const Box& box = course.line.at(i);
        if (box.operation.kind == Operation::Forward) continue;
        const bool isIdle = box.before >= 0 && course.line.at(box.before).end < box.start - 1e-9;
        return isIdle && bindingOf(course.line, i) == box.arrives ? i : -1;
    }
    return -1;
}

/// The tick that a box ends with.
int stepOf(const Course& course, const Box& box)
{
    int step = 1;
    while (course.time(step) < box.end - 1e-9) ++step;
    return step;
}

/// The first tick at which a device is idle before a box.
int idleTick(const Course& course, const Box& box)
{
    int step = 1;
    while (course.time(step) <= course.line.at(box.before).end + 1e-9) ++step;
    return step;
}

Question waits(const Course& course, const Box& box)
{
    const Box& last = course.line.at(box.before);
    const int at = idleTick(course, box);
    return {.id = "waits",
            .text = Words::tr("Device 1 has done %1 and is idle. What does it wait for?")
                        .arg(Words::box(last.operation, course.line.pipeline)),
            .at = at,
            .reveals = std::max(at, stepOf(course, box)),
            .options = {{"digits", Words::tr("new digits")},
                        {"gradient", Words::tr("a gradient from device 2")},
                        {"weights", Words::tr("new weights")}},
            .outcome = {{"gradient"},
                        Words::tr("%1 needs the gradient that device 2 hands back, and the schedule has it next.")
                            .arg(Words::box(box.operation, course.line.pipeline))}};
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    const Course& course = *run.course;
    if (params.devices < 2 || course.lastStep() < 3 || !course.line.pipeline.flushes() || params.steps > 1 || params.build)
        return {};
    std::vector<Question> all{peak(course)};
    if (params.schedule <= Schedule::OneForwardOneBackward) all.push_back(slower(course));
    if (params.schedule != Schedule::Interleaved && params.schedule <= Schedule::ZeroBubble && course.learnt &&
        course.lastStep() > 3)
        all.push_back(doubled(course));
    if (const int box = firstWaiting(course); box >= 0) all.push_back(waits(course, course.line.at(box)));
    return all;
}

} // namespace lessons::pipeline
