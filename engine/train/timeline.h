#pragma once

#include "engine/train/author.h"
#include "engine/train/history.h"

#include <memory>

namespace engine {

/// A history with the parameters that hold from each of its forks on; leads a state from any step to any later one.
class Timeline {
public:
    /// Throws InputError if a parameter's value is wrong, or the steps are not in order.
    Timeline(std::shared_ptr<const Author> author, History history);

    const Author& author() const { return *m_author; }
    const History& history() const { return m_history; }
    /// The parameters with which step + 1 is made.
    const std::any& paramsAt(int step) const { return segmentAt(step).params; }
    /// The parameters with which a step was made; of step 0, with which the run began.
    const std::any& paramsBefore(int step) const { return paramsAt(std::max(0, step - 1)); }
    /// The parameters that hold in the end.
    const std::any& lastParams() const { return m_segments.back().params; }
    bool forksAt(int step) const { return step > 0 && segmentAt(step).first == step; }
    /// What made the state with which a run comes to a step: its forks before it, without looks.
    History pastOf(int step) const;

    std::any begin() const;
    /// Makes the step after `step`, as far as what a fork there changes.
    void arrive(std::any& state, int step) const { m_author->step(paramsAt(step), state); }
    /// The changes of a fork at the step at which the state has arrived.
    void enter(std::any& state, int step) const;
    /// Makes the step after `step`.
    void advance(std::any& state, int step) const;
    /// Throws InputError if a change of the history cannot be made. Makes no step.
    void rehearse() const;

private:
    struct Segment {
        int first;
        std::any params;
        std::vector<Change> edits;
    };

    Segment segmentOf(const Fork& fork) const;
    const Segment& segmentAt(int step) const;
    void enter(const std::any& before, const Segment& now, std::any& state) const;
    void edit(const Segment& segment, std::any& state) const;

    std::shared_ptr<const Author> m_author;
    History m_history;
    std::vector<Segment> m_segments;
};

} // namespace engine
