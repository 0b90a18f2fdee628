#pragma once

#include "engine/train/training.h"

#include <algorithm>
#include <map>
#include <string>

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
    /// The parameters with which a step was made; of step 0, with which the run began.
    const Params& paramsBefore(int step) const { return paramsAt(std::max(0, step - 1)); }
    bool forksAt(int step) const { return step > 0 && segmentAt(step)->first == step; }
    /// What made the state with which a run comes to a step: its forks before it, without looks.
    History pastOf(int step) const
    {
        History past;
        for (const Fork& fork : m_history)
            if (auto changes = withoutLooks(fork.changes); fork.step < std::max(1, step) && !changes.empty())
                past.push_back({fork.step, std::move(changes)});
        return past;
    }

    State begin() const
    {
        State state = m_author.begin(m_segments.front().params);
        edit(m_segments.front(), state);
        return state;
    }

    /// Makes the step after `step`, as far as what a fork there changes.
    void arrive(State& state, int step) const { m_author.step(paramsAt(step), state); }
    /// The changes of a fork at the step at which the state has arrived.
    void enter(State& state, int step) const
    {
        if (forksAt(step)) enter(paramsBefore(step), *segmentAt(step), state);
    }
    /// Makes the step after `step`.
    void advance(State& state, int step) const
    {
        arrive(state, step);
        enter(state, step + 1);
    }
    /// Throws InputError if a change of the history cannot be made. Makes no step.
    void rehearse() const
    {
        State state = begin();
        for (const Segment& segment : m_segments) enter(state, segment.first);
    }

    static bool isParameter(const std::string& name) { return looksOfParameters().contains(name); }
    /// Whether it changes what is seen of a run, and nothing in it.
    static bool isLook(const Change& change)
    {
        const auto known = looksOfParameters().find(change.name);
        return known != looksOfParameters().end() && known->second;
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

    /// The parameters, and whether each is a look: the same for all values, and asked for each change of a long history.
    static const std::map<std::string, bool>& looksOfParameters()
    {
        static const auto known = [] {
            std::map<std::string, bool> looks;
            Params params;
            for (const Field& field : fieldsOf(params)) looks[field.name()] = field.about.looks;
            return looks;
        }();
        return known;
    }
    auto segmentAt(int step) const
    {
        return std::upper_bound(m_segments.begin(), m_segments.end(), step, [](int n, const Segment& s) { return n < s.first; }) -
               1;
    }
    void enter(const Params& before, const Segment& now, State& state) const
    {
        if (!m_author.follow(before, now.params, state))
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
