#pragma once

#include "engine/train/host.h"
#include "lessons/lesson.h"

#include <algorithm>
#include <functional>

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
    // a picture has neither of these, as it asks the run for nothing more, unless its lesson paints what was before
    std::function<Before()> before = {}; ///< what this step was made of; it may have to be computed. Not at step 0
    std::function<Curves()> curves = {};
    std::shared_ptr<const State> kept = {}; ///< `state` as long as somebody needs it
};

/// What the author of a lesson with live training writes.
template <class Params, class State> struct TrainingLesson {
    engine::Training<Params, State> training;
    /// What --steps says: the step where the phenomenon has shown.
    int (*end)(const Params&);
    /// How many steps one press of a button goes: the batches of an epoch, say. Of the state it may use what never changes.
    int (*grain)(const Params&, const State&);
    void (*paint)(widgets::Canvas&, const At<Params, State>&);
    Caption (*caption)(const At<Params, State>&);
    engine::Values (*values)(const At<Params, State>&);
    std::vector<widgets::Chart> (*charts)(const At<Params, State>&, const Curves&) = nullptr;
    QString (*notice)(const Params&, const State&) = nullptr;
    std::optional<widgets::Explanation> (*explain)(const At<Params, State>&, const widgets::RegionName&) = nullptr;
    /// Both or neither: what makes sense to ask of a run, given where its parameters were last changed; and what is right,
    /// at the step that reveals it. The state of the former is that at step 0, or else any later one: it may use what never
    /// changes.
    std::vector<Question> (*questions)(const At<Params, State>& changed) = nullptr;
    Outcome (*outcome)(const At<Params, State>&, const Curves&, const Question&) = nullptr;
    /// What Session::placeNames and Session::regionOf say of the tables.
    QString (*placeName)(const At<Params, State>&, const QString& value, int axis, int index) = nullptr;
    QString (*regionOf)(const At<Params, State>&, const QString& value, const std::vector<int>& at) = nullptr;
    bool paintsBefore = false; ///< a picture reads At::before, too
};

template <class Params, class State> class TrainingSession final : public Session {
public:
    explicit TrainingSession(const TrainingLesson<Params, State>& lesson) : m_lesson(lesson), m_host(lesson.training) {}

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
        return verdict ? verdict->step : m_lesson.end(m_host.paramsAt(m_host.reached()));
    }
    std::function<void(widgets::Canvas&)> picture(double t) const override
    {
        return [kept = keptAt(int(t)), paint = m_lesson.paint](widgets::Canvas& canvas) {
            canvas.keep(kept);
            paint(canvas, kept->now);
        };
    }
    Caption caption(int step) const override
    {
        return at(step, [&](const auto& now) { return m_lesson.caption(now); });
    }
    engine::Values values(int step) const override
    {
        return at(step, [&](const auto& now) { return m_lesson.values(now); });
    }
    std::vector<widgets::Chart> charts(int step) const override
    {
        if (!m_lesson.charts) return {};
        return at(step, [&](const auto& now) { return m_lesson.charts(now, curves()); });
    }
    std::optional<widgets::Explanation> explain(const QString& region, int step, const engine::Patience& patience) const override
    {
        if (!m_lesson.explain) return {};
        return at(
            step, [&](const auto& now) { return m_lesson.explain(now, widgets::RegionName(region)); }, patience);
    }
    std::vector<Question> questions() const override
    {
        if (!m_lesson.questions) return {};
        const int step = lastChange();
        const Params params = m_host.paramsAt(step);
        return m_lesson.questions(Now{step, params, *m_host.glimpse(step), {}});
    }
    Outcome outcome(const Question& question, int step) const override
    {
        return at(step, [&](const auto& now) { return m_lesson.outcome(now, curves(), question); });
    }
    QString notice() const override
    {
        if (!m_lesson.notice) return {};
        return at(0, [&](const auto& now) { return m_lesson.notice(now.params, now.state); });
    }

    PlaceNames placeNames(int step) const override
    {
        if (!m_lesson.placeName) return Session::placeNames(step);
        return [kept = keptAt(step), name = m_lesson.placeName](const QString& value, int axis, int index) {
            return name(kept->now, value, axis, index);
        };
    }
    QString regionOf(const QString& value, const std::vector<int>& indices, int step) const override
    {
        if (!m_lesson.regionOf) return Session::regionOf(value, indices, step);
        return at(step, [&](const auto& now) { return m_lesson.regionOf(now, value, indices); });
    }
    void forgetEarlierRuns() override { m_host.forgetGhosts(); }

    bool trains() const override { return true; }
    int reached() const override { return m_host.reached(); }
    bool hasEnded() const override { return m_host.verdict().has_value(); }
    void trainTo(int step) override { m_host.trainTo(step); }
    bool visit(int step) override { return m_host.visit(step) != nullptr; }
    void await(int step, const engine::Patience& patience) override { m_host.await(step, patience); }
    int newest() override { return std::max(0, m_host.newest().first); }
    int grain() const override { return std::max(1, m_lesson.grain(m_host.paramsAt(m_host.reached()), *m_host.await(0))); }

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
    int packedFor(int step) const { return m_lesson.paintsBefore ? std::max(0, step - 1) : step; }
    Curves curves() const { return {m_host.samples(m_host.reached()), m_host.ghosts()}; }
    /// A step, which is made first if need be.
    std::shared_ptr<const Kept> keptAt(int step, const engine::Patience& patience = {}) const
    {
        auto state = m_host.await(step, patience);
        step = std::clamp(step, 0, m_host.reached());
        auto verdict = m_host.verdict();
        if (verdict && verdict->step != step) verdict.reset();
        std::function<typename Now::Before()> before;
        if (m_lesson.paintsBefore && step > 0)
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

    TrainingLesson<Params, State> m_lesson;
    mutable Params m_params; // of fieldsAt(), which hands out getters and setters of its members
    mutable Host m_host;     // what was not at hand is remembered
};

/// Opens a training at its default parameters, before its first step.
template <class Params, class State> std::unique_ptr<Session> open(const TrainingLesson<Params, State>& lesson)
{
    return std::make_unique<TrainingSession<Params, State>>(lesson);
}

} // namespace lessons
