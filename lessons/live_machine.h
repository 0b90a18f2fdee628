#pragma once

#include "lessons/machine.h"
#include "lessons/training.h"

namespace lessons {

/// What the author of a live lesson writes: the training, and how one of its steps looks on a tape.
template <class Params, class State> struct LiveMachine {
    using Now = At<Params, State>;

    engine::Training<Params, State> training;
    /// What --steps says: the step where the phenomenon has shown.
    int (*end)(const Params&);
    /// Records one step: at step 0 of the tape what was before, at step 1 what was made of it; numbers are those of the states
    /// (engine::numbersOf). What the step is about is made last. At step 0 of the run shapes alone: what the step makes is not
    /// shown. Or, without a step, what there is now.
    void (*record)(Tape&, const Now&);
    /// Bounds are stated here: nobody knows the range of a run that goes on.
    Glossary (*names)(const Now&);
    ViewPtr (*stage)(const Now&);
    Caption (*caption)(const Now&, const Tape&);             ///< of step 1 of the tape; at step 0 of the run of its step 0
    std::vector<ChartOf> (*charts)(const Params&) = nullptr; ///< a curve for each number that `measure` says, in this order
    std::vector<widgets::Chart> (*counts)(const Now&, const Curves&) = nullptr; ///< histograms, behind those
    std::vector<Question> (*questions)(const Now& changed) = nullptr;
    Outcome (*outcome)(const Now&, const Curves&, const Question&) = nullptr;
    int (*grain)(const Params&, const State&) = [](const Params&, const State&) { return 1; };
    /// The numbers and the cards of a step, where its tape does not tell them all: what is dear is recorded when it is asked for.
    engine::Values (*values)(const Now&, const Tape&) = nullptr;
    std::optional<widgets::Explanation> (*explain)(const Now&, const widgets::RegionName&) = nullptr;
    QString (*notice)(const Params&, const State&) = nullptr;
    /// What Session::placeNames and Session::regionOf say of the tables.
    QString (*placeName)(const Now&, const QString& value, int axis, int index) = nullptr;
    QString (*regionOf)(const Now&, const QString& value, const std::vector<int>& at) = nullptr;
    bool readsBefore = false; ///< record() reads At::before
};

/// One step of a live run on its tape.
struct LiveStep {
    Recorded run;
    widgets::Glossary names;
    int step = -1;

    widgets::Frame frame() const
    {
        return run.at(names, engine::momentAt(step == 0 ? 0 : 1, run.tape().lastStep()), std::max(0, step - 1));
    }
};

/// "Learning rate = 0.003"
QString labelled(const engine::Field& field);
using ChangeInWords = std::function<QString(const engine::Change&)>;
template <class Params> QString inWords(const engine::Change& change)
{
    Params params;
    engine::assign(params, {change});
    const auto fields = engine::fieldsOf(params);
    return labelled(engine::find(fields, change.name));
}
/// With a dashed curve for each earlier run that can be compared.
std::vector<widgets::Chart> chartsOf(const std::vector<ChartOf>& all, const Curves& curves, int step,
                                     const ChangeInWords& inWords);

/// What makes a recorded step: the same state with the same parameters has the same tape.
template <class Params> std::string textsOf(Params params)
{
    std::string texts;
    for (const engine::Field& field : engine::fieldsOf(params)) texts += field.text() + '\n';
    return texts;
}

template <auto& machine, class Params, class State> Recorded recordedStep(const At<Params, State>& at)
{
    // paint, caption, numbers and cards of a step ask for the same tape one after another
    struct Last {
        std::weak_ptr<const State> of;
        int step = -1;
        std::string params;
        Recorded run;
    };
    thread_local Last last;
    std::string params = textsOf(at.params);
    if (at.kept && last.of.lock() == at.kept && last.step == at.step && last.params == params) return last.run;
    Tape tape;
    machine.record(tape, at);
    last = {at.kept, at.step, std::move(params), Recorded(std::move(tape), machine.stage(at))};
    return last.run;
}

template <auto& machine, class Params, class State> LiveStep liveStep(const At<Params, State>& at)
{
    return {recordedStep<machine>(at), machine.names(at), at.step};
}

template <auto& machine, class Params, class State>
std::optional<widgets::Explanation> explained(const At<Params, State>& at, const widgets::RegionName& region)
{
    return machine.explain ? machine.explain(at, region) : widgets::explain(liveStep<machine>(at).frame(), region);
}

template <auto& machine, class Params, class State>
std::vector<widgets::Chart> chartsAt(const At<Params, State>& at, const Curves& curves)
{
    std::vector<widgets::Chart> charts;
    if (machine.charts) charts = chartsOf(machine.charts(at.params), curves, at.step, lessons::inWords<Params>);
    if (machine.counts)
        for (widgets::Chart& chart : machine.counts(at, curves)) charts.push_back(std::move(chart));
    return charts;
}

/// openLive<machine>(), where `machine` is a constant with a name.
template <auto& machine> std::unique_ptr<Session> openLive()
{
    return []<class Params, class State>(const LiveMachine<Params, State>&) {
        using Now = At<Params, State>;
        TrainingLesson<Params, State> lesson{machine.training,
                                             machine.end,
                                             machine.grain,
                                             [](widgets::Canvas& canvas, const Now& at) {
                                                 const LiveStep live = liveStep<machine>(at);
                                                 paintView(canvas, *live.run.stage, live.frame());
                                             },
                                             [](const Now& at) { return machine.caption(at, liveStep<machine>(at).run.tape()); },
                                             [](const Now& at) {
                                                 const Recorded run = recordedStep<machine>(at);
                                                 return machine.values
                                                            ? machine.values(at, run.tape())
                                                            : run.tape().values(std::min(at.step, run.tape().lastStep()));
                                             }};
        lesson.explain = [](const Now& at, const widgets::RegionName& region) { return explained<machine>(at, region); };
        if (machine.charts || machine.counts)
            lesson.charts = [](const Now& at, const Curves& curves) { return chartsAt<machine>(at, curves); };
        lesson.questions = machine.questions, lesson.outcome = machine.outcome, lesson.notice = machine.notice;
        lesson.regionOf = machine.regionOf, lesson.paintsBefore = machine.readsBefore, lesson.placeName = machine.placeName;
        if (!lesson.placeName)
            lesson.placeName = [](const Now& at, const QString& quantity, int axis, int index) {
                return wordIn(liveStep<machine>(at).frame(), quantity, axis, index);
            };
        return open(lesson);
    }(machine);
}

} // namespace lessons
