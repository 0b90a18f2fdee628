#include "engine/train/timeline.h"

#include <algorithm>

namespace engine {

Timeline::Timeline(std::shared_ptr<const Author> author, History history)
    : m_author(std::move(author)), m_history(std::move(history))
{
    if (m_history.empty() || m_history.front().step != 0) m_history.insert(m_history.begin(), Fork{});
    for (const Fork& fork : m_history) m_segments.push_back(segmentOf(fork));
}

Timeline::Segment Timeline::segmentOf(const Fork& fork) const
{
    if (!m_segments.empty() && fork.step <= m_segments.back().first)
        throw InputError(message("messages", "the run's changes are not in the order of their steps"));
    Segment segment{fork.step, m_segments.empty() ? m_author->defaults() : lastParams(), {}};
    std::vector<Change> settings;
    for (const Change& change : fork.changes) (m_author->isParameter(change.name) ? settings : segment.edits).push_back(change);
    if (!settings.empty()) m_author->assign(segment.params, settings);
    return segment;
}

const Timeline::Segment& Timeline::segmentAt(int step) const
{
    const auto later = std::upper_bound(m_segments.begin(), m_segments.end(), step,
                                        [](int n, const Segment& segment) { return n < segment.first; });
    return *(later - 1);
}

History Timeline::pastOf(int step) const
{
    History past;
    for (const Fork& fork : m_history)
        if (auto changes = m_author->withoutLooks(fork.changes); fork.step < std::max(1, step) && !changes.empty())
            past.push_back({fork.step, std::move(changes)});
    return past;
}

std::any Timeline::begin() const
{
    std::any state = m_author->begin(m_segments.front().params);
    edit(m_segments.front(), state);
    return state;
}

void Timeline::enter(std::any& state, int step) const
{
    if (forksAt(step)) enter(paramsBefore(step), segmentAt(step), state);
}

void Timeline::advance(std::any& state, int step) const
{
    arrive(state, step);
    enter(state, step + 1);
}

void Timeline::rehearse() const
{
    std::any state = begin();
    for (const Segment& segment : m_segments) enter(state, segment.first);
}

void Timeline::enter(const std::any& before, const Segment& now, std::any& state) const
{
    if (!m_author->follow(before, now.params, state))
        throw InputError(message("messages", "step %1: what changes there needs a new beginning").with(now.first));
    edit(now, state);
}

void Timeline::edit(const Segment& segment, std::any& state) const
{
    for (const Change& change : segment.edits) m_author->edit(segment.params, state, change);
}

} // namespace engine
