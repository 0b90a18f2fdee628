#pragma once

#include "engine/train/timeline.h"

#include <optional>

namespace engine {

/// An earlier future of a run, left behind by a fork: its curves, and how it differs from the run as it is now.
struct Ghost {
    History history;
    std::vector<Change> was;        ///< parameters that held in it and do not now; for a while only, if `until` is set
    std::optional<int> until;       ///< the step from which on both have the same parameters
    std::vector<std::string> edits; ///< weights and the like that were edited in one of both
    std::vector<Sample> samples;
};

/// The ghosts of a run. Each run has those that its forks left behind, so that undo and redo find them as they were.
class Ghosts {
public:
    using Pointer = std::shared_ptr<const Timeline>;

    /// The run goes over from a line to another one; of the first it leaves these curves behind, if any.
    void leave(const Pointer& from, const Pointer& to, std::optional<std::vector<Sample>> curves);
    /// The run becomes again what it was, and so do its ghosts: what is undone leaves nothing behind.
    void goBack(const Pointer& from, const Pointer& to);
    void forget();
    /// Those that differ from a line, and how.
    std::vector<Ghost> beside(const Timeline& line) const;

private:
    static constexpr std::size_t Most = 3, MostShelved = 32;

    struct Left {
        Pointer line;
        std::vector<Sample> samples;
    };
    struct Shelved {
        History history; ///< of the run that had them
        std::vector<Left> list;
    };

    std::vector<Shelved>::iterator shelfOf(const History& history);
    void shelve(const Pointer& line);

    std::vector<Left> m_list;
    std::vector<Shelved> m_shelf; ///< of lines that the run has been, the latest last
};

} // namespace engine
