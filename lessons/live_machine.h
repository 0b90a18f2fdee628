#pragma once

#include "engine/train/host.h"
#include "lessons/inside.h"
#include "lessons/machine.h"
#include "widgets/charts/histogram.h"

namespace lessons {

/// The curves of a run as far as it has come, and of the futures that forks left behind.
struct Curves {
    std::vector<engine::Sample> samples;
    std::vector<engine::Ghost> ghosts;
};

/// A run at one of its steps.
template <class Params, class State> struct At {
    struct Before {
        Params params;
        std::shared_ptr<const State> state;
    };

    int step;
    const Params& params;
    const State& state;
    std::optional<engine::Verdict> verdict; ///< set if the run ended by itself at this step
    // a picture has neither of these, as it asks the run for nothing more, unless its machine reads what was before
    std::function<Before()> before = {}; ///< what this step was made of; it may have to be computed. Not at step 0
    std::function<Curves()> curves = {};
    std::shared_ptr<const State> kept = {}; ///< `state` as long as somebody needs it
};

/// Numbers that a histogram counts: those of each part, and of all.
struct Counted {
    QString id, title, note = {};
    std::vector<std::pair<QString, std::vector<float>>> parts;
};

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
    Caption (*caption)(const Now&, const Tape&); ///< of step 1 of the tape; at step 0 of the run of its step 0
    /// A curve for each number that `measure` says, in this order, named as the tape calls that number.
    std::vector<ChartOf> (*charts)(const Params&) = nullptr;
    /// Histograms, behind those. `measure` says how far they have come, behind the curves: addReaches().
    std::vector<Counted> (*counts)(const State&) = nullptr;
    /// Both or neither: what makes sense to ask of a run, given where its parameters were last changed; and what is right,
    /// at the step that reveals it. The state of the former is that at step 0, or else any later one: it may use what never
    /// changes.
    std::vector<Question> (*questions)(const Now& changed) = nullptr;
    Outcome (*outcome)(const Now&, const Curves&, const Question&) = nullptr;
    /// How many steps one press of a button goes: the batches of an epoch, say. Of the state it may use what never changes.
    int (*grain)(const Params&, const State&) = [](const Params&, const State&) { return 1; };
    /// The numbers of a step where its tape does not tell them as they are exported; and the cards that it does not tell: what is
    /// dear is recorded when it is asked for. Nothing: the tape tells this one.
    engine::Values (*values)(const Now&, const Tape&) = nullptr;
    std::optional<widgets::Explanation> (*explain)(const Now&, const widgets::RegionName&) = nullptr;
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

/// One step of a live run on its tape.
struct LiveStep {
    Recorded run;
    std::shared_ptr<const widgets::Glossary> names;
    int step = -1;

    widgets::Frame frame() const
    {
        return run.at(names, engine::momentAt(step == 0 ? 0 : 1, run.tape().lastStep()), std::max(0, step - 1));
    }
};

/// "Learning rate = 0.003"
QString labelled(const engine::Field& field);
template <class Params> QString inWords(const engine::Change& change)
{
    Params params;
    engine::assign(params, {change});
    const auto fields = engine::fieldsOf(params);
    return labelled(engine::find(fields, change.name));
}

/// What stands below the stage at a step.
struct LiveCharts {
    std::vector<ChartOf> curves;
    std::vector<Counted> counts;
    Curves run;
    int step;
    QString (*inWords)(const engine::Change&);

    /// With a dashed curve for each earlier run that can be compared; then the histograms.
    std::vector<widgets::Chart> all() const;
    /// The card of a bar, or of a point of a curve at the step, which is a number of the tape.
    std::optional<widgets::Explanation> explain(const widgets::Frame& frame, const widgets::RegionName& region) const;
    /// Where a curve shows a number of the tape.
    std::optional<QString> placeOf(const std::string& quantity) const;

private:
    widgets::Reach reachOf(std::size_t count) const;
};
/// Axes of histograms only grow: what `measure` says of them behind its curves, given what it said before.
void addReaches(std::vector<double>& measured, const std::vector<double>& before, const std::vector<Counted>& counts);
/// No calculator takes an infinite operand: such arithmetic leaves the card.
void leaveInfinite(widgets::Explanation& card);

template <auto& machine, class Params, class State> LiveStep liveStep(const At<Params, State>& at)
{
    // paint, caption, numbers and cards of a step ask for the same tape, and for its names, one after another, and so does its
    // twin; the same state with the same parameters has the same tape
    struct Last {
        std::weak_ptr<const State> of;
        Params params;
        bool isChinese = false;
        LiveStep step;

        bool is(const At<Params, State>& at) const
        {
            return at.kept && of.lock() == at.kept && step.step == at.step && params == at.params;
        }
    };
    thread_local Last known[2];
    if (!known[0].is(at)) std::swap(known[0], known[1]);
    Last& last = known[0];
    const bool isKnown = last.is(at);
    if (isKnown && last.isChinese == widgets::isChinese()) return last.step;
    if (isKnown) last.step.run.stage = machine.stage(at);
    else {
        Tape tape;
        machine.record(tape, at);
        last.of = at.kept, last.params = at.params;
        last.step.run = Recorded(std::move(tape), machine.stage(at)), last.step.step = at.step;
    }
    last.isChinese = widgets::isChinese();
    last.step.names = std::make_shared<const widgets::Glossary>(machine.names(at));
    return last.step;
}

template <auto& machine, class Params, class State> Recorded recordedStep(const At<Params, State>& at)
{
    return liveStep<machine>(at).run;
}

template <auto& machine, class Params, class State> LiveCharts chartsAt(const At<Params, State>& at)
{
    return {said(machine.charts, at.params), said(machine.counts, at.state), at.curves ? at.curves() : Curves{}, at.step,
            inWords<Params>};
}

template <auto& machine, class Params, class State>
std::optional<widgets::Explanation> explained(const At<Params, State>& at, const widgets::RegionName& region)
{
    auto card = has(machine.explain) ? machine.explain(at, region) : std::nullopt;
    if (!card && region.name.startsWith(QLatin1String("chart.")))
        card = chartsAt<machine>(at).explain(liveStep<machine>(at).frame(), region);
    else if (!card) card = widgets::explain(liveStep<machine>(at).frame(), region);
    if (card) leaveInfinite(*card);
    return card;
}

template <auto& machine, class Params, class State> class LiveSession final : public Session {
public:
    explicit LiveSession(std::shared_ptr<engine::Worker> worker) : m_host(machine.training, Host::Budget, std::move(worker)) {}

    std::vector<engine::Field> fieldsAt(int step) const override
    {
        m_params = m_host.paramsAt(step);
        return engine::fieldsOf(m_params);
    }
    int apply(const std::vector<engine::Change>& changes, int step, const engine::Patience& patience) override
    {
        return m_host.fork(step, changes, patience);
    }
    engine::History history() const override { return m_host.history(); }
    int restore(const engine::History& history, const engine::Patience& patience) override
    {
        return m_host.restore(history, patience);
    }

    std::string stateAt(int step) const override { return m_host.pack(packedFor(step)); }
    int resume(const engine::History& history, int step, const std::string& state, const engine::Patience& patience) override
    {
        m_host.resume(history, packedFor(step), state, patience);
        if (packedFor(step) != step) m_host.await(step, patience);
        return std::min(step, m_host.reached());
    }
    bool replayDiffers() const override { return m_host.replayDiffers(); }

    int lastStep() const override
    {
        const auto verdict = m_host.verdict();
        return verdict ? verdict->step : machine.end(m_host.paramsAt(m_host.reached()));
    }
    std::function<void(widgets::Canvas&)> picture(double t) const override
    {
        return [kept = keptAt(int(t))](widgets::Canvas& canvas) {
            canvas.keep(kept);
            const LiveStep live = liveStep<machine>(kept->now);
            paintView(canvas, *live.run.stage, live.frame());
        };
    }
    std::optional<Staged> staged(double t) const override
    {
        const auto kept = keptAt(int(t));
        const LiveStep live = liveStep<machine>(kept->now);
        return Staged{live.frame(), live.run.stage, kept};
    }
    Caption caption(int step) const override
    {
        return at(step, [](const Now& now) { return machine.caption(now, recordedStep<machine>(now).tape()); });
    }
    engine::Values values(int step) const override
    {
        return at(step, [](const Now& now) {
            const Recorded run = recordedStep<machine>(now);
            return has(machine.values) ? machine.values(now, run.tape())
                                       : run.tape().values(std::min(now.step, run.tape().lastStep()));
        });
    }
    std::vector<widgets::Chart> charts(int step) const override
    {
        return at(step, [](const Now& now) { return chartsAt<machine>(now).all(); });
    }
    std::optional<widgets::Explanation> explain(const QString& region, int step, const engine::Patience& patience) const override
    {
        return at(
            step, [&](const Now& now) { return explained<machine>(now, widgets::RegionName(region)); }, patience);
    }
    std::vector<Question> questions() const override
    {
        if (!has(machine.questions)) return {};
        const int step = lastChange();
        const Params params = m_host.paramsAt(step);
        return machine.questions(Now{step, params, *m_host.glimpse(step), {}});
    }
    Outcome outcome(const Question& question, int step) const override
    {
        return at(step, [&](const Now& now) { return machine.outcome(now, curves(), question); });
    }
    HasNet hasNet() const override { return has(machine.net) ? machine.hasNet(m_host.paramsAt(0)) : NoNet; }
    bool mayHaveNet() const override { return has(machine.net); }
    std::shared_ptr<Net> net(int step) const override
    {
        if (!hasNet()) return {};
        return at(step, [this](const Now& now) { return withOrigin(machine.net(now), fieldsAt(now.step), now.step); });
    }
    QString notice() const override
    {
        return at(0, [](const Now& now) { return said(machine.notice, now.params, now.state); });
    }

    PlaceNames placeNames(int step) const override
    {
        return [kept = keptAt(step)](const QString& value, int axis, int index) {
            const widgets::Frame frame = liveStep<machine>(kept->now).frame();
            if (!has(machine.quantity)) return wordIn(frame, value, axis, index);
            const std::string id = machine.quantity(kept->now, value);
            return axis < 0 ? frame.called(id) : wordFor(frame.look(id), std::size_t(axis), index);
        };
    }
    QString regionOf(const QString& value, const std::vector<int>& indices, int step) const override
    {
        return at(step, [&](const Now& now) {
            const std::string id = has(machine.quantity) ? machine.quantity(now, value) : value.toStdString();
            if (const auto inChart = chartsAt<machine>(now).placeOf(id)) return *inChart;
            for (const std::string& known : {id, value.toStdString()})
                if (recordedStep<machine>(now).run->drawn.contains(known)) return widgets::elementId(known, indices);
            return QString();
        });
    }
    void forgetEarlierRuns() override { m_host.forgetGhosts(); }

    int samplesInside(int step) const override
    {
        if (!has(machine.inside)) return 0;
        return at(step, [](const Now& now) { return now.verdict ? 0 : machine.samples(now); }); // after the end comes no step
    }
    std::unique_ptr<Session> inside(int step, int place) const override
    {
        const int samples = samplesInside(step);
        if (place < 0 || place >= samples) return nullptr;
        const auto make = [kept = keptAt(step)](int which) { return machine.inside(kept->now, which); };
        return openInside(make, samples, place, machine.round);
    }

    bool trains() const override { return true; }
    int reached() const override { return m_host.reached(); }
    bool hasEnded() const override { return m_host.verdict().has_value(); }
    void trainTo(int step) override { m_host.trainTo(step); }
    bool visit(int step) override { return m_host.visit(step) != nullptr; }
    void await(int step, const engine::Patience& patience) override { m_host.await(step, patience); }
    int newest() override { return std::max(0, m_host.newest().first); }
    int grain() const override { return std::max(1, machine.grain(m_host.paramsAt(m_host.reached()), *m_host.await(0))); }

private:
    using Now = At<Params, State>;
    using Host = engine::Host<Params, State>;

    /// A run at one of its steps, with all that a picture of it reads. It asks the run for nothing more, so that it never waits.
    struct Kept {
        Kept(int step, Params p, typename Host::Pointer s, std::optional<engine::Verdict> verdict,
             std::function<typename Now::Before()> before)
            : params(std::move(p)),
              state(std::move(s)), now{step, params, *state, std::move(verdict), std::move(before), {}, state}
        {
        }
        Kept(const Kept&) = delete;

        Params params;
        typename Host::Pointer state;
        Now now;
    };

    /// The step whose state a file holds. Where a picture reads what its step was made of, that is the one before: the other way
    /// round it would take a replay from the beginning, for which the window would wait.
    int packedFor(int step) const { return machine.readsBefore ? std::max(0, step - 1) : step; }
    Curves curves() const { return {m_host.samples(m_host.reached()), m_host.ghosts()}; }
    /// A step, which is made first if need be.
    std::shared_ptr<const Kept> keptAt(int step, const engine::Patience& patience = {}) const
    {
        auto state = m_host.await(step, patience);
        step = std::clamp(step, 0, m_host.reached());
        auto verdict = m_host.verdict();
        if (verdict && verdict->step != step) verdict.reset();
        std::function<typename Now::Before()> before;
        if (machine.readsBefore && step > 0)
            before = [was = typename Now::Before{m_host.paramsAt(step - 1), m_host.await(step - 1, patience)}] { return was; };
        return std::make_shared<const Kept>(step, m_host.paramsAt(step), std::move(state), std::move(verdict), std::move(before));
    }
    /// f(At) of a step, which is made first if need be.
    template <class F> auto at(int step, F f, const engine::Patience& patience = {}) const
    {
        const auto kept = keptAt(step, patience);
        const int made = kept->now.step;
        const auto before = [&] { return typename Now::Before{m_host.paramsAt(made - 1), m_host.await(made - 1, patience)}; };
        return f(Now{made, kept->params, *kept->state, kept->now.verdict, before, [this] { return curves(); }, kept->state});
    }
    /// Where parameters were last changed, as far as the run has come.
    int lastChange() const
    {
        const engine::History history = m_host.history();
        const auto later = std::upper_bound(history.begin(), history.end(), m_host.reached(),
                                            [](int step, const engine::Fork& fork) { return step < fork.step; });
        return later == history.begin() ? 0 : (later - 1)->step;
    }

    mutable Params m_params; // of fieldsAt(), which hands out getters and setters of its members
    mutable Host m_host;     // what was not at hand is remembered
};

/// Makes sessions of a training, which share a thread.
template <auto& machine> MakeSession makeLive()
{
    return []<class Params, class State>(const LiveMachine<Params, State>&) -> MakeSession {
        return [worker = std::make_shared<engine::Worker>()] {
            return std::make_unique<LiveSession<machine, Params, State>>(worker);
        };
    }(machine);
}

/// openLive<machine>(), where `machine` is a constant with a name: before the first step, with default parameters.
template <auto& machine> std::unique_ptr<Session> openLive() { return twinned(makeLive<machine>()); }

} // namespace lessons
