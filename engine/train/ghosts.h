#pragma once

#include "engine/train/timeline.h"

#include <memory>
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
template <class Params, class State> class Ghosts {
public:
    using Author = Training<Params, State>;
    using Line = Timeline<Params, State>;
    using Pointer = std::shared_ptr<const Line>;

    /// The run goes over from a line to another one; of the first it leaves these curves behind, if any.
    void leave(const Author& author, const Pointer& from, const Pointer& to, std::optional<std::vector<Sample>> curves)
    {
        shelve(from);
        const Params now = last(*to);
        if (curves) {
            std::erase_if(m_list, [&](const Left& left) { return !differ(*left.line, *from); }); // the same start once more
            m_list.push_back({from, std::move(*curves)});
        }
        std::erase_if(m_list, [&](const Left& left) {
            return left.line->history() == to->history() || (author.compares && !author.compares(last(*left.line), now));
        });
        if (m_list.size() > Most) m_list.erase(m_list.begin());
    }
    /// The run becomes again what it was, and so do its ghosts: what is undone leaves nothing behind.
    void goBack(const Pointer& from, const Pointer& to)
    {
        shelve(from);
        const auto known = shelfOf(to->history());
        m_list = known == m_shelf.end() ? std::vector<Left>() : known->list;
    }
    void forget()
    {
        m_list.clear();
        m_shelf.clear();
    }
    /// Those that differ from a line, and how.
    std::vector<Ghost> beside(const Line& line) const
    {
        std::vector<Ghost> ghosts;
        for (const Left& left : m_list) {
            if (!differ(*left.line, line)) continue;
            Ghost ghost = between(*left.line, line);
            ghost.samples = left.samples;
            ghosts.push_back(std::move(ghost));
        }
        return ghosts;
    }

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

    static Params last(const Line& line) { return line.paramsAt(line.history().back().step); }

    auto shelfOf(const History& history)
    {
        return std::find_if(m_shelf.begin(), m_shelf.end(), [&](const Shelved& s) { return s.history == history; });
    }
    void shelve(const Pointer& line)
    {
        if (const auto known = shelfOf(line->history()); known != m_shelf.end()) m_shelf.erase(known);
        m_shelf.push_back({line->history(), m_list});
        if (m_shelf.size() > MostShelved) m_shelf.erase(m_shelf.begin());
    }

    /// The parameters of `was` that are others in `now`, without looks.
    static std::vector<Change> differing(Params was, Params now)
    {
        std::vector<Change> changes;
        const auto before = fieldsOf(was), after = fieldsOf(now);
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i].text() != after[i].text() && !before[i].about.looks)
                changes.push_back({before[i].name(), before[i].text()});
        return changes;
    }
    static bool differ(const Line& a, const Line& b)
    {
        const Ghost ghost = between(a, b);
        return !ghost.was.empty() || !ghost.edits.empty();
    }
    /// By the parameters that hold in the end, or else by the first stretch in which others held.
    static Ghost between(const Line& was, const Line& now)
    {
        Ghost ghost{was.history(), differing(last(was), last(now)), {}, editsApart(was.history(), now.history()), {}};
        if (!ghost.was.empty()) return ghost;
        std::vector<int> steps;
        for (const History& history : {was.history(), now.history()})
            for (const Fork& fork : history) steps.push_back(fork.step);
        std::sort(steps.begin(), steps.end());
        for (const int step : steps) {
            auto changes = differing(was.paramsAt(step), now.paramsAt(step));
            if (ghost.was.empty()) ghost.was = std::move(changes);
            else if (changes.empty() && !ghost.until) ghost.until = step;
        }
        return ghost;
    }
    static std::vector<std::string> editsApart(const History& a, const History& b)
    {
        std::vector<std::string> names;
        const auto add = [&](const History& from, const History& other) {
            for (const Fork& fork : from)
                for (const Change& change : fork.changes) {
                    const bool both = std::any_of(other.begin(), other.end(), [&](const Fork& f) {
                        return f.step == fork.step && std::find(f.changes.begin(), f.changes.end(), change) != f.changes.end();
                    });
                    const bool known = std::find(names.begin(), names.end(), change.name) != names.end();
                    if (!both && !known && !Line::isParameter(change.name)) names.push_back(change.name);
                }
        };
        add(a, b);
        add(b, a);
        return names;
    }

    std::vector<Left> m_list;
    std::vector<Shelved> m_shelf; ///< of lines that the run has been, the latest last
};

} // namespace engine
