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
class Recall {
public:
    using Line = std::shared_ptr<const Timeline>;
    using Pointer = std::shared_ptr<const std::any>;
    using Kept = Snapshots<std::any>::Kept;
    using Given = std::shared_ptr<const Resumed>;
    using Checkpoint = std::function<void()>; ///< may throw, and may change what is remembered

    Recall(std::shared_ptr<const Author> author, std::size_t budget, const HostThread& thread);

    std::size_t bytes() const { return m_kept.bytes() + m_stretch.bytes(); }
    /// Nothing if it has to be made once more.
    Pointer atHand(int step) const;

    // --- on the thread ----------------------------------------------------------------------------------------

    bool isDue(int step) const { return m_kept.isDue(step); }
    void keep(int step, const Pointer& state);
    /// The state at a step that has been made. On the way it leaves states in the stretch, so that the next steps back are short.
    Pointer recomputed(const Line& line, int step, const Checkpoint& checkpoint);

    // --- a given state ----------------------------------------------------------------------------------------

    const Given& given() const { return m_given; }
    /// Whether the run comes to the given state at this step.
    bool isGiven(int step) const { return m_resumed.step == step; }
    /// Whether the given state was compared with that of a replay, and is another one.
    bool differs() const { return m_differs; }
    /// Whether a replay has begun, and is not at its end.
    bool isReplaying() const { return m_replay && m_replay->step > 0; }
    void replayStep(const Line& line);

    // The rest under the lock.

    /// Forgets the steps from this one on.
    void dropFrom(int step);
    /// The run does not come to the given state any more; it may come back to it.
    void leaveGiven();
    /// The run stands in the given state. Its steps from `parting` on are those of a replay to come, which goes on from what is
    /// kept before, or from `begin` if that has a value.
    void standAtGiven(const Given& given, const std::any& state, int parting, const std::any& begin);

private:
    static constexpr std::size_t StretchStates = 32;

    struct Replay {
        int step;
        std::any state;
    };

    Kept keptBefore(int step) const;
    Pointer replayed(const Line& line, int step, const Checkpoint& checkpoint);
    void endReplay();

    std::shared_ptr<const Author> m_author;
    std::size_t m_budget;
    const HostThread& m_thread;
    Snapshots<std::any> m_kept, m_stretch;
    Kept m_resumed; ///< the given state after the changes of a fork at its step; none if the run does not come there
    std::atomic<bool> m_differs = false;

    // of the thread alone
    Given m_given;
    std::optional<Replay> m_replay; ///< as far as it has come; none if all steps have been made
};

} // namespace engine
