#pragma once

#include "engine/train/ghosts.h"
#include "engine/train/recall.h"

namespace engine {

/// Why and where a run ended by itself.
struct Verdict {
    int step;
    std::string reason;
};

/// Runs a training on a thread, its own or a shared one, and keeps its history, so that any step can be visited again, bit for
/// bit: from snapshots within a budget of bytes, and between them by making the steps once more. To be called from one thread;
/// only the members that take a Patience wait. Parameters and states are whatever they are: Host, which knows, opens them.
class AnyHost {
public:
    using Pointer = Recall::Pointer;
    static constexpr std::size_t Budget = 96'000'000; ///< bytes of snapshots

    /// Makes the state before the first step, with default parameters. Hosts that share a worker make their steps in turn.
    AnyHost(std::shared_ptr<const Author> author, std::size_t budget, std::shared_ptr<Worker> worker);
    AnyHost(const AnyHost&) = delete;
    ~AnyHost() { m_thread.stop(); }

    // --- what the run is --------------------------------------------------------------------------------------
    History history() const { return line()->history(); }
    /// The parameters with which the step after this one is made.
    Pointer paramsAt(int step) const
    {
        const Line known = line();
        return {known, &known->paramsAt(step)};
    }
    /// How many steps have been made.
    int reached() const { return m_reached.load(std::memory_order_acquire); }
    std::optional<Verdict> verdict() const;
    /// The curves up to a step.
    std::vector<Sample> samples(int upTo) const;
    /// Of those left behind, which differ from the run as it is now.
    std::vector<Ghost> ghosts() const;
    void forgetGhosts();
    /// The memory that the history takes, about.
    std::size_t bytes() const;

    // --- going on ---------------------------------------------------------------------------------------------
    /// Lets the run go on up to this step and no further. Returns at once.
    void trainTo(int step);

    // --- visiting ---------------------------------------------------------------------------------------------
    /// The state at a step that has been made, if it is at hand; otherwise it is being computed from now on.
    Pointer visit(int step);
    /// The state at a step if it is at hand, or else a later one: for what never changes. Does not wait.
    Pointer glimpse(int step) const;
    /// The state at a step, which is made if need be. Waits; throws Cancelled. A run that ended before gives its last state.
    /// Patience is asked first: one that ends at once takes only what is at hand.
    Pointer await(int step, const Patience& patience = {});
    /// The step and state that were the newest when this was last asked; for watching a run without holding it up. They, and
    /// what they were made of, stay at hand until this is asked again.
    std::pair<int, Pointer> newest();

    // --- changing ---------------------------------------------------------------------------------------------
    /// Changes parameters and edits the state at a step that has been made; what came after it becomes a ghost. Returns where
    /// the run now stands: there, or at 0 if the changes need a new beginning. Waits; throws InputError or Cancelled, and then
    /// nothing has changed.
    int fork(int step, const std::vector<Change>& changes, const Patience& patience = {});
    /// Makes the run that of another history, from where they part; returns that step. Waits; throws as fork() does.
    int restore(const History& history, const Patience& patience = {});

    // --- files ------------------------------------------------------------------------------------------------
    /// The state at a step that has been made, and the curves up to it, for resume(). Waits; throws Cancelled.
    std::string pack(int step, const Patience& patience = {});
    /// Makes the run that of a history, standing at a step in the state that pack() gave there. No step is made until one before
    /// it is visited, or the run goes on. The steps before it are then those of a replay, it and the later ones are made from
    /// the given state, even if the two differ. Waits; throws as fork() does.
    int resume(const History& history, int step, std::string_view bytes, const Patience& patience = {});
    /// Whether a replay came to the resumed step in another state than the given one: by other bits of another machine, say.
    bool replayDiffers() const { return m_recall.differs(); }

private:
    using Line = Recall::Line;
    using Given = Recall::Given;
    using Checkpoint = Recall::Checkpoint;
    enum class Way { Fork, Undo };

    Line line() const;
    std::vector<Sample>::const_iterator samplesAfter(int step) const;
    std::vector<Sample> samplesUpTo(int step) const { return {m_samples.begin(), samplesAfter(step)}; }
    Pointer known(int step) const;

    // on the thread
    bool goesAhead() const { return reached() < m_target && !m_verdict; }
    bool work();
    void serveVisit(int step);
    void runAhead();
    void finishReplay();
    void makeStep();
    void record(int step, bool isWatched, const Pointer& before = nullptr);
    Pointer stateAt(int step, const Checkpoint& checkpoint);
    Pointer stateWaitedFor(int step);

    std::string packed(int step);
    std::any arrivalAt(int step);
    void resumed(const History& history, int step, std::string_view bytes);
    int forked(int step, const std::vector<Change>& changes);
    int look(int step, const std::vector<Change>& changes);
    int restored(const History& history);
    Line lineOf(History history) const { return std::make_shared<const Timeline>(m_author, std::move(history)); }
    History afresh(std::any params, const std::vector<Change>& changes) const;
    int parting(const History& other) const;
    std::optional<std::vector<Sample>> leftBehind(int step) const;
    int take(Line next, int parting, Way way) { return take(std::move(next), parting, way, m_recall.given()); }
    int take(Line next, int parting, Way way, Given given);
    std::any made(const Timeline& next, int step);

    std::shared_ptr<const Author> m_author;
    HostThread m_thread;

    // shared: written on the thread under the lock, read there without it and elsewhere under it
    Line m_line;
    Recall m_recall;
    std::vector<Sample> m_samples;
    Ghosts m_ghosts;
    std::optional<Verdict> m_verdict;
    std::pair<int, Pointer> m_newest{-1, nullptr}, m_before{-1, nullptr}, m_served{-1, nullptr};
    std::pair<int, Pointer> m_handed[2] = {{-1, nullptr}, {-1, nullptr}};
    std::atomic<int> m_reached = 0, m_target = 0, m_visit = -1;
    std::atomic<bool> m_newestWanted = false;

    std::any m_state; ///< at step m_reached; of the thread alone
};

} // namespace engine
