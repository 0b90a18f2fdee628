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
    /// (engine::numbersOf). What the step is about is made last.
    void (*record)(Tape&, const Params&, const State& before, const State& now);
    /// Bounds are stated here: nobody knows the range of a run that goes on.
    Glossary (*names)(const Params&);
    ViewPtr (*stage)(const Params&);
    Caption (*caption)(const Now&, const Tape&);             ///< of step 1 of the tape; at step 0 of the run of its step 0
    std::vector<ChartOf> (*charts)(const Params&) = nullptr; ///< a curve for each number that `measure` says, in this order
    std::vector<Question> (*questions)(const Now& changed) = nullptr;
    Outcome (*outcome)(const Now&, const Curves&, const Question&) = nullptr;
    int (*grain)(const Params&, const State&) = [](const Params&, const State&) { return 1; };
};

/// One step of a live run on its tape.
struct LiveStep {
    Recorded run;
    widgets::Glossary names;
    int step = -1;

    widgets::Frame frame() const
    {
        return run.at(names, step == 0 ? engine::Moment{} : engine::Moment{0, 1, 1}, std::max(0, step - 1));
    }
};

std::vector<widgets::Chart> chartsOf(const std::vector<ChartOf>& all, const Curves& curves, int step);

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
    if (at.step > 0) {
        const auto before = at.before();
        machine.record(tape, before.params, *before.state, at.state);
    } else machine.record(tape, at.params, at.state, at.state); // shapes alone: what the step makes is not shown
    last = {at.kept, at.step, std::move(params), Recorded(std::move(tape), machine.stage(at.params))};
    return last.run;
}

template <auto& machine, class Params, class State> LiveStep liveStep(const At<Params, State>& at)
{
    return {recordedStep<machine>(at), machine.names(at.params), at.step};
}

/// openLive<machine>(), where `machine` is a constant with a name.
template <auto& machine> std::unique_ptr<Session> openLive()
{
    return []<class Params, class State>(const LiveMachine<Params, State>&) {
        using Now = At<Params, State>;
        TrainingLesson<Params, State> lesson{
            machine.training,
            machine.end,
            machine.grain,
            [](widgets::Canvas& canvas, const Now& at) {
                const LiveStep live = liveStep<machine>(at);
                paintView(canvas, *live.run.stage, live.frame());
            },
            [](const Now& at) { return machine.caption(at, liveStep<machine>(at).run.tape()); },
            [](const Now& at) { return liveStep<machine>(at).run.tape().values(std::min(at.step, 1)); }};
        lesson.explain = [](const Now& at, const widgets::RegionName& region) {
            return widgets::explain(liveStep<machine>(at).frame(), region);
        };
        lesson.placeName = [](const Now& at, const QString& quantity, int axis, int index) {
            return wordIn(liveStep<machine>(at).frame(), quantity, axis, index);
        };
        if (machine.charts)
            lesson.charts = [](const Now& at, const Curves& curves) {
                return chartsOf(machine.charts(at.params), curves, at.step);
            };
        lesson.questions = machine.questions, lesson.outcome = machine.outcome, lesson.paintsBefore = true;
        return open(lesson);
    }(machine);
}

} // namespace lessons
