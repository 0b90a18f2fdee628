#pragma once

#include "engine/train/host_thread.h"
#include "engine/train/resumed.h"
#include "engine/train/snapshots.h"

#include <optional>

namespace engine {

/// The states of the steps that a run has made: some are kept, within a budget of bytes, those between are made once more. A run
/// that was resumed begins with a gap: the steps before the given state are not made until one of them is wanted; then a replay
/// is led from the beginning up to it, and whether the two differ is remembered.
/// Written on the training's thread under its lock, read there without it and elsewhere under it.
template <class Params, class State> class Recall {
public:
    using Author = Training<Params, State>;
    using Line = std::shared_ptr<const Timeline<Params, State>>;
    using Pointer = std::shared_ptr<const State>;
    using Kept = typename Snapshots<State>::Kept;
    using Given = std::shared_ptr<const Resumed<Params, State>>;
    using Checkpoint = std::function<void()>; ///< may throw, and may change what is remembered

    static constexpr std::size_t StretchStates = 32;

    Recall(const Author& author, std::size_t budget, const HostThread& thread)
        : m_author(author), m_budget(budget), m_thread(thread), m_kept(budget), m_stretch(budget)
    {
    }

    std::size_t bytes() const { return m_kept.bytes() + m_stretch.bytes(); }
    /// Nothing if it has to be made once more.
    Pointer atHand(int step) const
    {
        for (const Kept& kept : {keptBefore(step), m_stretch.before(step)})
            if (kept.step == step) return kept.state;
        return nullptr;
    }

    // --- on the thread ----------------------------------------------------------------------------------------

    bool isDue(int step) const { return m_kept.isDue(step); }
    void keep(int step, const Pointer& state)
    {
        m_thread.locked([&] { m_kept.keep(step, state, m_author.bytes(*state)); });
    }

    /// The state at a step that has been made. On the way it leaves states in the stretch, so that the next steps back are short.
    Pointer recomputed(const Line& line, int step, const Checkpoint& checkpoint)
    {
        if (m_replay && step < m_given->step && step >= m_replay->step) return replayed(line, step, checkpoint);
        const Kept kept = keptBefore(step), fine = m_stretch.before(step);
        const bool isNew = fine.step <= kept.step;
        const auto from = isNew ? kept : fine;
        if (isNew) m_thread.locked([&] { m_stretch.dropFrom(0); });
        State state = *from.state;
        const std::size_t room = std::clamp<std::size_t>(m_budget / 4 / m_author.bytes(state), 1, StretchStates);
        const int spacing = std::max(1, (step - from.step) / int(room));
        for (int n = from.step; n < step;) {
            line->advance(state, n);
            ++n;
            checkpoint();
            if (isNew && n < step && (n - from.step) % spacing == 0) {
                const auto copy = std::make_shared<const State>(state);
                m_thread.locked([&] { m_stretch.keep(n, copy, m_author.bytes(state)); });
            }
        }
        return std::make_shared<const State>(std::move(state));
    }

    // --- a given state ----------------------------------------------------------------------------------------

    const Given& given() const { return m_given; }
    /// Whether the run comes to the given state at this step.
    bool isGiven(int step) const { return m_resumed.step == step; }
    /// Whether the given state was compared with that of a replay, and is another one.
    bool differs() const { return m_differs; }
    /// Whether a replay has begun, and is not at its end.
    bool isReplaying() const { return m_replay && m_replay->step > 0; }
    void replayStep(const Line& line)
    {
        Replay& at = *m_replay;
        try {
            line->arrive(at.state, at.step++);
            if (at.step < m_given->step) line->enter(at.state, at.step);
        } catch (const std::exception&) { // the original did not stop here
            m_differs = true;
        }
        if (at.step == m_given->step) endReplay();
        else if (isDue(at.step)) keep(at.step, std::make_shared<const State>(at.state));
    }

    // The rest under the lock.

    /// Forgets the steps from this one on.
    void dropFrom(int step)
    {
        m_kept.dropFrom(step);
        m_stretch.dropFrom(step);
    }
    /// The run does not come to the given state any more; it may come back to it.
    void leaveGiven()
    {
        m_resumed = {};
        m_replay.reset();
    }
    /// The run stands in the given state. Its steps from `parting` on are those of a replay to come, which goes
    /// on from what is kept before, or from `begin`.
    void standAtGiven(const Given& given, const State& state, int parting, const std::optional<State>& begin)
    {
        if (given != m_given) m_differs = false, m_replay.reset();
        m_given = given;
        m_resumed = {given->step, std::make_shared<const State>(state)};
        if (parting >= given->step) return;
        if (begin) m_kept.keep(0, std::make_shared<const State>(*begin), m_author.bytes(*begin));
        const Kept last = m_kept.before(parting);
        m_replay = Replay{last.step, *last.state};
    }

private:
    struct Replay {
        int step;
        State state;
    };

    /// The latest state at or before this step that is kept, a given one among them, which is never let go.
    Kept keptBefore(int step) const
    {
        const Kept kept = m_kept.before(step);
        return m_resumed.state && m_resumed.step <= step && m_resumed.step > kept.step ? m_resumed : kept;
    }
    /// The state at a step that the replay has not passed yet.
    Pointer replayed(const Line& line, int step, const Checkpoint& checkpoint)
    {
        while (m_replay && m_replay->step < step) {
            replayStep(line);
            checkpoint();
        }
        if (m_replay && m_replay->step == step) return std::make_shared<const State>(m_replay->state);
        return recomputed(line, step, checkpoint); // who came in at the checkpoint has taken the replay further
    }
    void endReplay()
    {
        if (m_given->packedOf(m_author, m_replay->state) != m_given->packed) m_differs = true;
        m_replay.reset();
    }

    Author m_author;
    std::size_t m_budget;
    const HostThread& m_thread;
    Snapshots<State> m_kept, m_stretch;
    Kept m_resumed; ///< the given state after the changes of a fork at its step; none if the run does not come there
    std::atomic<bool> m_differs = false;

    // of the thread alone
    Given m_given;
    std::optional<Replay> m_replay; ///< as far as it has come; none if all steps have been made
};

} // namespace engine
