#pragma once

#include "engine/train/training.h"

#include <algorithm>

namespace engine {

/// A history with the parameters that hold from each of its forks on; leads a state from any step to any later one.
template <class Params, class State> class Timeline {
public:
    using Author = Training<Params, State>;

    /// Throws InputError if a parameter's value is wrong, or the steps are not in order.
    Timeline(const Author& author, History history) : m_author(author), m_history(std::move(history))
    {
        if (m_history.empty() || m_history.front().step != 0) m_history.insert(m_history.begin(), Fork{});
        for (const Fork& fork : m_history) {
            if (!m_segments.empty() && fork.step <= m_segments.back().first)
                throw InputError(message("messages", "the run's changes are not in the order of their steps"));
            Segment segment{fork.step, m_segments.empty() ? Params{} : m_segments.back().params, {}};
            std::vector<Change> settings;
            for (const Change& change : fork.changes) (isParameter(change.name) ? settings : segment.edits).push_back(change);
            if (!settings.empty()) assign(segment.params, settings);
            m_segments.push_back(std::move(segment));
        }
    }

    const History& history() const { return m_history; }
    /// The parameters with which step + 1 is made.
    const Params& paramsAt(int step) const { return segmentAt(step)->params; }

    State begin() const
    {
        State state = m_author.begin(m_segments.front().params);
        edit(m_segments.front(), state);
        return state;
    }

    /// Makes the steps from + 1 ... to, and at the step of a fork its changes.
    void advance(State& state, int from, int to) const
    {
        auto segment = segmentAt(from);
        for (int n = from; n < to;) {
            const auto next = segment + 1;
            const int stop = next == m_segments.end() ? to : std::min(to, next->first);
            for (; n < stop; ++n) m_author.step(segment->params, state);
            if (next == m_segments.end() || n < next->first) break;
            enter(*segment, *next, state);
            segment = next;
        }
    }

    static bool isParameter(const std::string& name)
    {
        return fieldIs(name, [](const Field&) { return true; });
    }
    /// Whether it changes what is seen of a run, and nothing in it.
    static bool isLook(const Change& change)
    {
        return fieldIs(change.name, [](const Field& field) { return field.about.looks; });
    }
    static std::vector<Change> withoutLooks(std::vector<Change> changes)
    {
        std::erase_if(changes, isLook);
        return changes;
    }

private:
    struct Segment {
        int first;
        Params params;
        std::vector<Change> edits;
    };

    template <class Condition> static bool fieldIs(const std::string& name, Condition condition)
    {
        Params params;
        const auto fields = fieldsOf(params);
        return std::any_of(fields.begin(), fields.end(),
                           [&](const Field& field) { return field.name() == name && condition(field); });
    }
    auto segmentAt(int step) const
    {
        return std::upper_bound(m_segments.begin(), m_segments.end(), step, [](int n, const Segment& s) { return n < s.first; }) -
               1;
    }
    void enter(const Segment& before, const Segment& now, State& state) const
    {
        if (!m_author.follow(before.params, now.params, state))
            throw InputError(message("messages", "step %1: what changes there needs a new beginning").with(now.first));
        edit(now, state);
    }
    void edit(const Segment& segment, State& state) const
    {
        for (const Change& change : segment.edits) {
            Params params = segment.params;
            if (!m_author.edit) find(fieldsOf(params), change.name); // throws: it is no parameter
            m_author.edit(params, state, change);
        }
    }

    Author m_author;
    History m_history;
    std::vector<Segment> m_segments;
};

} // namespace engine
