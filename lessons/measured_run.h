#pragma once

#include "lessons/machine.h"
#include "lessons/measured.h"

namespace lessons {

// A file of `tensorscope measure` on the stage of a lesson: a collective over sizes with the line that is fitted through it, or a
// step of a training, process by process, beside the same step on the model's clock.

/// The points of one algorithm, by size, and the model's line through them.
struct MeasuredLine {
    std::string algorithm;
    std::vector<MeasuredFile::Point> points;
    FittedLine fit;
    double rounds = 0; ///< that it takes: 2 (p - 1), 2 log2 p; 0: nobody says
};
/// Those whose rounds are known first.
std::vector<MeasuredLine> linesOf(const MeasuredFile& file);
/// From how many bytes on `later` is faster than `first`; nothing if the one that begins as the faster one stays it.
std::optional<double> crossingOf(const FittedLine& first, const FittedLine& later);
/// The same between points of the same sizes, interpolated on logarithmic axes: where they cross last.
std::optional<double> crossingOf(const std::vector<MeasuredFile::Point>& first, const std::vector<MeasuredFile::Point>& later);

/// A task on the model's clock: it begins as soon as what it waits for is there, and takes what its kind took in the median.
struct ComputedTask {
    MeasuredFile::Task task;
    std::vector<int> waits; ///< for these of them
};
/// In the order of the file's tasks.
std::vector<ComputedTask> computedOf(const std::string& what, const MeasuredFile::Training& training);

/// The whole run of a lesson with an open file. `atOnce`: on the tape of a step of another run, nothing moves.
void recordMeasured(Tape& tape, const MeasuredFile& file, bool atOnce = false);
Glossary namesOfMeasured(const MeasuredFile& file);
ViewPtr stageOfMeasured(const MeasuredPtr& file);
Caption captionOfMeasured(const MeasuredFile& file, const Tape& tape, int step);

/// A machine that shows the file instead while one is open. Its parameters have a `measured`, see measuredField().
template <auto& own, class Params, class Run> Machine<Params, Run> orMeasured(const Machine<Params, Run>&)
{
    using Is = const Params&;
    using Ran = const Run&;
    const auto no = [](Is p) { return !measuredAt(p.measured); };
    static constexpr auto runs = no;
    return {.run =
                [](Is p) {
                    if (runs(p)) return own.run(p);
                    Run run;
                    recordMeasured(run, *measuredAt(p.measured));
                    return run;
                },
            .names = [](Is p, Ran run) { return runs(p) ? own.names(p, run) : namesOfMeasured(*measuredAt(p.measured)); },
            .stage = [](Is p, Ran run) { return runs(p) ? own.stage(p, run) : stageOfMeasured(measuredAt(p.measured)); },
            .caption =
                [](Is p, Ran run, int step) {
                    return runs(p) ? own.caption(p, run, step) : captionOfMeasured(*measuredAt(p.measured), run, step);
                },
            .charts = [](Is p, Ran run) { return runs(p) ? said(own.charts, p, run) : std::vector<ChartOf>(); },
            .phases = [](Is p, Ran run) { return runs(p) ? said(own.phases, p, run) : std::vector<Phase>(); },
            .questions = [](Is p, Ran run) { return runs(p) ? said(own.questions, p, run) : std::vector<Question>(); },
            .values = [](Is p, Ran run, int step) { return runs(p) ? own.values(p, run, step) : run.Tape::values(step); },
            .numberOf =
                [](Is p, Ran run, const widgets::RegionName& region) {
                    return runs(p) && own.numberOf ? own.numberOf(p, run, region) : QString();
                },
            .net = own.net,
            .hasNet = [](Is p) { return runs(p) && own.net ? own.hasNet(p) : Session::NoNet; }};
}

} // namespace lessons
