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
    const int most = peakOf(storedOn(course.line, 0));
    return {
        .id = "peak",
        .kind = Question::Number,
        .text = Words::tr("A batch has %1 micro-batches. Activations of how many does device 1 store at once?")
                    .arg(course.params.microBatches),
        .at = 1,
        .reveals = course.lastStep(),
        .hides = {"timeline"},
        .outcome = {
            {{}, double(most)},
            Words::tr(
                "A forward pass stores one, a backward pass frees it; device 1 begins so many before the first comes back.")}};
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    const Course& course = *run.course;
    if (params.devices < 2 || course.lastStep() < 3 || !course.line.pipeline.flushes() || params.steps > 1 || params.build)
        return {};
    if (params.schedule == Schedule::Interleaved || params.schedule == Schedule::ZeroBubble) return {peak(course)};
    return {peak(course), slower(course)};
}

} // namespace lessons::pipeline
