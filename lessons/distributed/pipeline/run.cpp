#include "lessons/distributed/pipeline/run.h"

#include "engine/core/error.h"

#include <algorithm>

namespace lessons::pipeline {

using namespace engine::cluster;

double nthOf(const std::string& list, int i)
{
    const std::vector<double> numbers = *engine::numbersIn(list);
    return numbers[std::min(std::size_t(i), numbers.size() - 1)];
}

namespace {

/// Boxes that end together, up to rounding, are one tick of the clock.
std::vector<int> ticksOf(const Timeline& line)
{
    std::vector<int> ticks{0};
    const double alike = 1e-9 * line.makespan();
    for (int i = 1; i < int(line.boxes.size()); ++i)
        if (line.at(i).end > line.at(ticks.back()).end + alike) ticks.push_back(i);
    if (!line.boxes.empty()) ticks.push_back(int(line.boxes.size()));
    return ticks;
}

} // namespace

Pace Params::pace() const
{
    for (const std::string* list : {&forward, &backward, &input, &weight}) {
        const std::vector<double> times = *engine::numbersIn(*list);
        for (std::size_t i = std::size_t(devices); i < times.size(); ++i)
            if (times[i] != times[std::size_t(devices) - 1])
                throw engine::InputError(engine::message("messages", "%1 are times of %2 devices, and there are %3")
                                             .with(*list, times.size(), devices));
    }
    Pace pace{{}, latency};
    for (int device = 0; device < devices; ++device)
        pace.devices.push_back({nthOf(forward, device), nthOf(backward, device), nthOf(input, device), nthOf(weight, device)});
    return pace;
}

int Course::boxOf(int step) const
{
    const int first = ticks[std::size_t(step) - 1], end = ticks[std::size_t(step)];
    for (int i = first; i < end; ++i)
        if (critical[std::size_t(i)]) return i;
    return end - 1;
}

namespace {

/// All batches of a schedule.
Timeline batchesOf(Pipeline pipeline, const Params& params)
{
    if (!pipeline.flushes()) pipeline.microBatches *= params.steps;
    const Timeline batch = timelineOf(pipeline, params.pace());
    return pipeline.flushes() && params.steps > 1 ? repeated(batch, params.steps) : batch;
}

Pipeline referenceOf(const Params& params)
{
    Pipeline other = params.chosen();
    if (params.build) return other;
    other.schedule = other.schedule == Schedule::GPipe ? Schedule::OneForwardOneBackward : Schedule::GPipe, other.chunks = 1;
    return other;
}

} // namespace

Run run(const Params& params)
{
    const Pipeline pipeline = params.pipeline();
    Timeline line =
        params.build ? timelineOf(pipeline, ordersIn(params.order, pipeline), params.pace()) : batchesOf(pipeline, params);
    auto course = std::make_shared<Course>(Course{params, std::move(line), batchesOf(referenceOf(params), params), {}, {}});
    course->ticks = ticksOf(course->line);
    course->critical.assign(course->line.boxes.size(), 0);
    for (const int box : criticalPath(course->line)) course->critical[std::size_t(box)] = 1;
    if (params.isReal()) course->learnt = learn(params, course->line);
    Run run;
    run.swept = sweep(*course, run);
    record(course, run);
    run.course = std::move(course);
    return run;
}

} // namespace lessons::pipeline
