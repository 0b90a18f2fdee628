#pragma once

#include "engine/train/ghosts.h"
#include "engine/train/recall.h"

#include <optional>

namespace engine {

/// Why and where a run ended by itself.
struct Verdict {
    int step;
    std::string reason;
};

/// Runs a training on a thread, its own or a shared one, and keeps its history, so that any step can be visited again, bit for
/// bit: from snapshots within a budget of bytes, and between them by making the steps once more. To be called from one thread;
/// only the members that take a Patience wait.
template <class Params, class State> class Host {
public:
    using Author = Training<Params, State>;
    using Pointer = std::shared_ptr<const State>;

    static constexpr std::size_t Budget = 96'000'000; ///< bytes of snapshots

    /// Makes the state before the first step, with default parameters. Hosts that share a worker make their steps in turn.
    explicit Host(const Author& author, std::size_t budget = Budget, std::shared_ptr<Worker> worker = std::make_shared<Worker>())
        : m_author(author), m_thread(std::move(worker)), m_line(std::make_shared<const Line>(author, History{})),
          m_recall(author, budget, m_thread), m_state(m_line->begin())
    {
        record(0, true);
        m_thread.start([this] { return work(); });
    }
    ~Host() { m_thread.stop(); }

    // --- what the run is --------------------------------------------------------------------------------------
    History history() const { return line()->history(); }
    Params paramsAt(int step) const { return line()->paramsAt(step); }
    /// How many steps have been made.
    int reached() const { return m_reached.load(std::memory_order_acquire); }
    std::optional<Verdict> verdict() const
    {
        const auto verdict = m_thread.locked([this] { return m_verdict; });
        return verdict && verdict->step <= reached() ? verdict : std::nullopt; // it is known a moment before its step is there
    }
    /// The curves up to a step.
    std::vector<Sample> samples(int upTo) const
    {
        return m_thread.locked([&] { return samplesUpTo(upTo); });
    }
    /// Of those left behind, which differ from the run as it is now.
    std::vector<Ghost> ghosts() const
    {
        return m_thread.locked([this] { return m_ghosts.beside(*m_line); });
    }
    void forgetGhosts()
    {
        m_thread.locked([this] { m_ghosts.forget(); });
    }
    /// The memory that the history takes, about.
    std::size_t bytes() const
    {
        return m_thread.locked([this] { return m_recall.bytes(); });
    }

    // --- going on ---------------------------------------------------------------------------------------------
    /// Lets the run go on up to this step and no further. Returns at once.
    void trainTo(int step)
    {
        if (m_target.exchange(step) < step) m_thread.wake();
    }

    // --- visiting ---------------------------------------------------------------------------------------------
    /// The state at a step that has been made, if it is at hand; otherwise it is being computed from now on.
    Pointer visit(int step)
    {
        if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
        if (m_visit.exchange(step) != step) m_thread.wake();
        return nullptr;
    }
    /// The state at a step if it is at hand, or else a later one: for what never changes. Does not wait.
    Pointer glimpse(int step) const
    {
        return m_thread.locked([&] {
            const Pointer state = known(step);
            return state ? state : m_newest.second;
        });
    }
    /// The state at a step, which is made if need be. Waits; throws Cancelled. A run that ended before gives its last state.
    /// Patience is asked first: one that ends at once takes only what is at hand.
    Pointer await(int step, const Patience& patience = {})
    {
        if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
        if (patience && !patience()) throw Cancelled();
        Pointer state;
        m_thread.run([&] { state = stateAt(step, [this] { m_thread.checkpoint(); }); }, patience);
        return state;
    }
    /// The step and state that were the newest when this was last asked; for watching a run without holding it up. They, and
    /// what they were made of, stay at hand until this is asked again.
    std::pair<int, Pointer> newest()
    {
        const auto newest = m_thread.locked([this] {
            m_handed[0] = m_newest, m_handed[1] = m_before;
            return m_newest;
        });
        m_newestWanted = true;
        return newest;
    }

    // --- changing ---------------------------------------------------------------------------------------------
    /// Changes parameters and edits the state at a step that has been made; what came after it becomes a ghost. Returns where
    /// the run now stands: there, or at 0 if the changes need a new beginning. Waits; throws InputError or Cancelled, and then
    /// nothing has changed.
    int fork(int step, const std::vector<Change>& changes, const Patience& patience = {})
    {
        int standing = 0;
        m_thread.run([&] { standing = forked(std::clamp(step, 0, reached()), changes); }, patience);
        return standing;
    }
    /// Makes the run that of another history, from where they part; returns that step. Waits; throws as fork() does.
    int restore(const History& history, const Patience& patience = {})
    {
        int standing = 0;
        m_thread.run([&] { standing = restored(history); }, patience);
        return standing;
    }

    // --- files ------------------------------------------------------------------------------------------------
    /// The state at a step that has been made, and the curves up to it, for resume(). Waits; throws Cancelled.
    std::string pack(int step, const Patience& patience = {})
    {
        std::string bytes;
        m_thread.run([&] { bytes = packed(std::clamp(step, 0, reached())); }, patience);
        return bytes;
    }
    /// Makes the run that of a history, standing at a step in the state that pack() gave there. No step is made until one before
    /// it is visited, or the run goes on. The steps before it are then those of a replay, it and the later ones are made from
    /// the given state, even if the two differ. Waits; throws as fork() does.
    int resume(const History& history, int step, std::string_view bytes, const Patience& patience = {})
    {
        m_thread.run([&] { resumed(history, step, bytes); }, patience);
        return step;
    }
    /// Whether a replay came to the resumed step in another state than the given one: by other bits of another machine, say.
    bool replayDiffers() const { return m_recall.differs(); }

private:
    using Line = Timeline<Params, State>;
    using Given = Resumed<Params, State>;
    using Checkpoint = std::function<void()>;
    struct Interrupted {};

    std::shared_ptr<const Line> line() const
    {
        return m_thread.locked([this] { return m_line; });
    }
    auto samplesAfter(int step) const
    {
        return std::upper_bound(m_samples.begin(), m_samples.end(), step,
                                [](int s, const Sample& sample) { return s < sample.step; });
    }
    std::vector<Sample> samplesUpTo(int step) const { return {m_samples.begin(), samplesAfter(step)}; }
    /// Under the lock.
    Pointer atHand(int step) const
    {
        if (Pointer state = m_recall.atHand(step)) return state;
        for (const auto& [made, state] : {m_newest, m_before, m_served})
            if (made == step && state) return state;
        return nullptr;
    }

    /// What was handed out, too; under the lock even on the thread.
    Pointer known(int step) const
    {
        for (const auto& [handed, state] : m_handed)
            if (handed == step && state) return state;
        return atHand(step);
    }

    // --- on the thread ----------------------------------------------------------------------------------------

    bool goesAhead() const { return reached() < m_target && !m_verdict; }

    bool work()
    {
        if (const int step = m_visit; step >= 0) serveVisit(step);
        else if (goesAhead()) runAhead();
        else if (m_recall.isReplaying()) finishReplay();
        else return false;
        return true;
    }

    void serveVisit(int step)
    {
        try {
            stateAt(std::min(step, reached()), [this, step] {
                if (m_visit != step || m_thread.isWanted()) throw Interrupted();
            });
        } catch (const Interrupted&) {
            return; // something else is more urgent; the visit goes on after that
        }
        m_visit.compare_exchange_strong(step, -1);
    }

    void runAhead()
    {
        while (goesAhead() && m_visit < 0 && !m_thread.isWanted()) {
            makeStep();
            if (m_thread.isShared()) return;
        }
    }

    void makeStep()
    {
        const int step = reached();
        const bool isWatched = m_newestWanted.exchange(false, std::memory_order_relaxed);
        const Pointer before = isWatched ? std::make_shared<const State>(m_state) : nullptr;
        try {
            m_line->advance(m_state, step);
        } catch (const std::exception& error) { // the step is half made: go back to where it began, and stay there
            m_state = *m_recall.recomputed(m_line, step, [] {});
            m_thread.locked([&] { m_verdict = Verdict{step, error.what()}; });
            return;
        }
        record(step + 1, isWatched, before);
        m_reached.store(step + 1, std::memory_order_release);
    }

    /// Keeps what is worth keeping of m_state, the state at a step. If somebody watches it is the newest, made of `before`.
    void record(int step, bool isWatched, const Pointer& before = nullptr)
    {
        std::vector<double> measured;
        if (isSampled(step)) {
            measured = m_author.measure(m_line->paramsAt(step), m_state, m_samples.empty() ? measured : m_samples.back().values);
            m_thread.locked([&] { m_samples.push_back({step, measured}); });
        }
        if (m_author.verdict)
            if (std::string reason = m_author.verdict(m_line->paramsAt(step), m_state, measured); !reason.empty())
                m_thread.locked([&] { m_verdict = Verdict{step, std::move(reason)}; });
        const bool due = m_recall.isDue(step), isNewest = isWatched || m_verdict;
        if (!due && !isNewest) return;
        const auto state = std::make_shared<const State>(m_state);
        if (due) m_recall.keep(step, state);
        if (isNewest) m_thread.locked([&] { m_newest = {step, state}, m_before = {step - 1, before}; });
    }

    /// The state at a step: at hand, or recomputed from the one before it, or by going on. `checkpoint` may throw.
    Pointer stateAt(int step, const Checkpoint& checkpoint)
    {
        while (reached() < step && !m_verdict) {
            makeStep();
            checkpoint();
        }
        step = std::min(step, reached());
        if (Pointer state = m_thread.locked([&] { return known(step); })) return state;
        const Pointer state =
            step == reached() ? std::make_shared<const State>(m_state) : m_recall.recomputed(m_line, step, checkpoint);
        m_thread.locked([&] { m_served = {step, state}; });
        return state;
    }

    // --- a resumed run ----------------------------------------------------------------------------------------

    std::string packed(int step)
    {
        const State arrival = arrivalAt(step);
        return Given::bytesOf(m_author, step, arrival, samplesUpTo(step - 1));
    }
    /// The state at a step before the changes of a fork there.
    State arrivalAt(int step)
    {
        const auto check = [this] { m_thread.checkpoint(); };
        if (m_recall.isGiven(step)) return m_recall.given()->arrival;
        if (!m_line->forksAt(step)) return *stateAt(step, check);
        const Pointer before = m_thread.locked([&] { return known(step - 1); });
        State state = before ? *before : *m_recall.recomputed(m_line, step - 1, check);
        m_line->arrive(state, step - 1);
        return state;
    }

    void resumed(const History& history, int step, std::string_view bytes)
    {
        auto next = lineOf(history);
        next->rehearse();
        take(next, 0, Way::Undo, std::make_shared<const Given>(Given::from(m_author, next, step, bytes)));
        m_thread.locked([&] { m_ghosts.forget(); });
        m_target = 0; // nothing has been asked of this run
        m_visit = -1;
    }

    /// A replay that a visit has begun is led on to the resumed step, so that any difference comes to light.
    void finishReplay()
    {
        while (m_recall.isReplaying() && !goesAhead() && m_visit < 0 && !m_thread.isWanted()) {
            m_recall.replayStep(m_line);
            if (m_thread.isShared()) return;
        }
    }

    // --- forks ------------------------------------------------------------------------------------------------

    int forked(int step, const std::vector<Change>& changes)
    {
        const auto check = [this] { m_thread.checkpoint(); };
        if (std::all_of(changes.begin(), changes.end(), Line::isLook)) return look(step, changes);
        const Params before = m_line->paramsAt(step);
        std::vector<Change> settings;
        for (const Change& change : changes)
            if (Line::isParameter(change.name)) settings.push_back(change);
        Params after = before;
        if (!settings.empty()) assign(after, settings);
        State state = *stateAt(step, check);
        const bool goesOn = m_author.follow(before, after, state);
        auto next = lineOf(goesOn ? forkedAt(step, m_line->history(), changes) : afresh(after, changes));
        return take(std::move(next), goesOn ? step : 0, Way::Fork);
    }

    /// Changes how all of the run looks, and nothing in it.
    int look(int step, const std::vector<Change>& changes)
    {
        auto next = lineOf(changedThroughout(m_line->history(), changes));
        m_thread.locked([&] { m_line = std::move(next); });
        return step;
    }

    int restored(const History& history)
    {
        auto next = lineOf(history);
        const History &a = m_line->history(), &b = next->history();
        const auto [here, there] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), [](const Fork& x, const Fork& y) {
            return x.step == y.step && Line::withoutLooks(x.changes) == Line::withoutLooks(y.changes);
        });
        if (here == a.end() && there == b.end()) {
            m_thread.locked([&] { m_line = std::move(next); });
            return reached();
        }
        const int parting = std::min(here == a.end() ? there->step : here->step, there == b.end() ? here->step : there->step);
        return take(std::move(next), std::min(parting, reached()), Way::Undo);
    }

    std::shared_ptr<const Line> lineOf(History history) const
    {
        return std::make_shared<const Line>(m_author, std::move(history));
    }

    /// A history that begins with these parameters; of the changes it keeps the edits.
    static History afresh(Params params, const std::vector<Change>& changes)
    {
        Fork start;
        for (const Field& field : fieldsOf(params))
            if (field.text() != field.initial) start.changes.push_back({field.name(), field.text()});
        for (const Change& change : changes)
            if (!Line::isParameter(change.name)) start.changes.push_back(change);
        return {start};
    }

    /// The curves so far, if more than next to nothing of them is left behind by leaving at this step.
    std::optional<std::vector<Sample>> leftBehind(int step) const
    {
        if (reached() - step <= reached() / 20) return {};
        return m_samples;
    }

    enum class Way { Fork, Undo };
    /// Goes over to another line, which has the steps before `parting` in common with the present one. Stands there, or at the
    /// resumed step if that lies on the line further on.
    int take(std::shared_ptr<const Line> next, int parting, Way way)
    {
        return take(std::move(next), parting, way, m_recall.given());
    }
    int take(std::shared_ptr<const Line> next, int parting, Way way, const std::shared_ptr<const Given> given)
    {
        const bool passes = given && given->isOn(*next), resumes = passes && given->step >= parting;
        const int step = resumes ? given->step : parting;
        State state = resumes ? given->arrival : made(*next, step);
        if (resumes) next->enter(state, step);
        std::optional<State> begin;
        if (resumes && parting == 0) begin = next->begin();
        const auto newest = std::make_shared<const State>(state);
        // from here on nothing throws
        m_thread.locked([&] {
            if (way == Way::Undo) m_ghosts.goBack(m_line, next);
            else m_ghosts.leave(m_author, m_line, next, leftBehind(parting));
            m_samples.erase(samplesAfter(parting - 1), m_samples.end());
            m_recall.dropFrom(parting);
            m_newest = {step, newest};
            m_before = m_served = m_handed[0] = m_handed[1] = {-1, nullptr};
            m_verdict.reset();
            m_line = std::move(next);
            m_state = std::move(state);
            if (!passes) m_recall.leaveGiven();
            if (!resumes) return;
            m_recall.standAtGiven(given, m_state, parting, begin);
            for (const Sample& sample : given->samples)
                if (sample.step >= parting) m_samples.push_back(sample);
        });
        m_reached.store(step, std::memory_order_release);
        record(step, true);
        return step;
    }
    /// The state at a step of another line, which has the steps before it in common with the present one.
    State made(const Line& next, int step)
    {
        if (step == 0) return next.begin();
        State state = *stateAt(step - 1, [this] { m_thread.checkpoint(); });
        next.advance(state, step - 1);
        return state;
    }

    Author m_author;
    HostThread m_thread;

    // shared: written on the thread under the lock, read there without it and elsewhere under it
    std::shared_ptr<const Line> m_line;
    Recall<Params, State> m_recall;
    std::vector<Sample> m_samples;
    Ghosts<Params, State> m_ghosts;
    std::optional<Verdict> m_verdict;
    std::pair<int, Pointer> m_newest{-1, nullptr}, m_before{-1, nullptr}, m_served{-1, nullptr};
    std::pair<int, Pointer> m_handed[2] = {{-1, nullptr}, {-1, nullptr}};
    std::atomic<int> m_reached = 0, m_target = 0, m_visit = -1;
    std::atomic<bool> m_newestWanted = false;

    State m_state; ///< at step m_reached; of the thread alone
};

} // namespace engine
