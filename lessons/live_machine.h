#pragma once

#include "lessons/inside.h"
#include "lessons/live_charts.h"
#include "lessons/machine.h"

namespace lessons {

/// What trains; its author where nobody else knows what parameters and states are.
template <class Params, class State> struct TrainingOf {
    using Type = engine::Training<Params, State>;
};
template <> struct TrainingOf<std::any, std::any> {
    using Type = std::shared_ptr<const engine::Author>;
};

/// What the author of a live lesson writes: the training, and how one of its steps looks on a tape.
template <class Params, class State> struct LiveMachine {
    using Now = At<Params, State>;

    typename TrainingOf<Params, State>::Type training;
    /// What --steps says: the step where the phenomenon has shown.
    int (*end)(const Params&);
    /// Records one step: at step 0 of the tape what was before, at step 1 what was made of it; numbers are those of the states
    /// (engine::numbersOf). What the step is about is made last. At step 0 of the run shapes alone: what the step makes is not
    /// shown. Or, without a step, what there is now.
    void (*record)(Tape&, const Now&);
    /// Bounds are stated here: nobody knows the range of a run that goes on.
    Glossary (*names)(const Now&);
    ViewPtr (*stage)(const Now&);
    Caption (*caption)(const Now&, const Tape&); ///< of step 1 of the tape; at step 0 of the run of its step 0
    /// A curve for each number that `measure` says, in this order, named as the tape calls that number.
    std::vector<ChartOf> (*charts)(const Params&) = nullptr;
    /// Histograms, behind those. `measure` says how far they have come, behind the curves: addReaches().
    std::vector<Counted> (*counts)(const State&) = nullptr;
    /// What makes sense to ask of a run, given where its parameters were last changed. The state is that at step 0, or else any
    /// later one: it may use what never changes. What is right is read off the step that reveals it.
    std::vector<Question> (*questions)(const Now& changed) = nullptr;
    /// How many steps one press of a button goes: the batches of an epoch, say. Of the state it may use what never changes.
    int (*grain)(const Params&, const State&) = [](const Params&, const State&) { return 1; };
    /// The numbers of a step where its tape does not tell them as they are exported; and the cards that it does not tell: what is
    /// dear is recorded when it is asked for. Nothing: the tape tells this one.
    engine::Values (*values)(const Now&, const Tape&) = nullptr;
    std::optional<widgets::Explanation> (*explain)(const Now&, const widgets::Frame&, const widgets::RegionName&) = nullptr;
    QString (*notice)(const Params&, const State&) = nullptr;
    /// What the tape, or the glossary alone, calls a value that is exported under another name.
    std::string (*quantity)(const Now&, const QString& value) = nullptr;
    bool readsBefore = false; ///< record() reads At::before
    /// The net as it is now, so that it can be taken out: the network, its parameters, its data. And whether there is one, where
    /// that depends on the parameters of step 0, or where it is dear.
    Net (*net)(const Now&) = nullptr;
    Session::HasNet (*hasNet)(const Params&) = [](const Params&) { return Session::ANet; };
    /// Both or neither: how many samples the batch of the next step has, and the inside of one of them, counted from 0. Its
    /// forward values, deltas, gradients and new weights are those of that step, bit for bit.
    int (*samples)(const Now&) = nullptr;
    Inside (*inside)(const Now&, int place) = nullptr;
    const char* round = nullptr; ///< QT_TRANSLATE_NOOP("choices", ...): what a round inside is, see openInside()
};

using AnyMachine = LiveMachine<std::any, std::any>;

/// Makes an AnyMachine of a machine: what its parts are given is opened for them.
template <auto& machine, class Params, class State> struct Closing {
    using Known = LiveMachine<Params, State>;

    template <class T> static constexpr bool isNow = std::is_same_v<T, const At<Params, State>&>;
    template <class T> static constexpr bool isAny = std::is_same_v<T, const Params&> || std::is_same_v<T, const State&>;
    /// What comes where a part takes a T.
    template <class T> using Closed =
        std::conditional_t<isNow<T>, const AnyAt&, std::conditional_t<isAny<T>, const std::any&, T>>;
    template <class T> static decltype(auto) open(Closed<T> of)
    {
        if constexpr (isNow<T>) return opened<Params, State>(of);
        else if constexpr (isAny<T>) return *std::any_cast<std::decay_t<T>>(&of);
        else return static_cast<T>(of);
    }

    template <auto part, class Result, class... Of> static auto closedPart(Result (*Known::*)(Of...)) -> Result (*)(Closed<Of>...)
    {
        if (!has(machine.*part)) return nullptr;
        return [](Closed<Of>... of) -> Result { return (machine.*part)(open<Of>(of)...); };
    }
    template <auto part> static auto closed() { return closedPart<part>(part); }

    static AnyMachine all()
    {
        return {.training = std::make_shared<const engine::AuthorOf<Params, State>>(machine.training),
                .end = closed<&Known::end>(),
                .record = closed<&Known::record>(),
                .names = closed<&Known::names>(),
                .stage = closed<&Known::stage>(),
                .caption = closed<&Known::caption>(),
                .charts = closed<&Known::charts>(),
                .counts = closed<&Known::counts>(),
                .questions = closed<&Known::questions>(),
                .grain = closed<&Known::grain>(),
                .values = closed<&Known::values>(),
                .explain = closed<&Known::explain>(),
                .notice = closed<&Known::notice>(),
                .quantity = closed<&Known::quantity>(),
                .readsBefore = machine.readsBefore,
                .net = closed<&Known::net>(),
                .hasNet = closed<&Known::hasNet>(),
                .samples = closed<&Known::samples>(),
                .inside = closed<&Known::inside>(),
                .round = machine.round};
    }
};

/// A constant with a name, for who does not know what its parameters and states are.
template <auto& machine> AnyMachine anyMachine()
{
    return []<class Params, class State>(const LiveMachine<Params, State>&) {
        return Closing<machine, Params, State>::all();
    }(machine);
}

/// Makes sessions of a training, which share a thread.
MakeSession liveSessions(const AnyMachine& machine);
template <auto& machine> MakeSession makeLive() { return liveSessions(anyMachine<machine>()); }

/// openLive<machine>(), where `machine` is a constant with a name: before the first step, with default parameters.
template <auto& machine> std::unique_ptr<Session> openLive() { return twinned(makeLive<machine>()); }

} // namespace lessons
