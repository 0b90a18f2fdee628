#include "lessons/twins.h"

namespace lessons {

using engine::Change;
using engine::History;
using engine::Patience;

int Twins::apply(const std::vector<Change>& changes, int step, const Patience& patience)
{
    const auto [own, differing] = parted(changes);
    for (const Change& change : differing)
        if (change.name != TwinView) engine::find(m_first->fields(), knobOf(change.name)); // throws: there is none
    const Difference next = m_difference.with(differing);
    if (own.empty() && next.changes == m_difference.changes) {
        m_difference = next; // seen otherwise
        return step;
    }
    const History before = m_first->history();
    const int reached = m_first->reached();
    int at = own.empty() ? step : m_first->apply(own, standing(*m_first, step), patience);
    try {
        settle(next, at, patience);
    } catch (...) {
        if (!own.empty()) m_first->restore(before), m_first->await(reached);
        throw;
    }
    return std::min(at, this->reached());
}

int Twins::restore(const History& history, const Patience& patience)
{
    const auto [own, difference] = parted(history);
    const History before = m_first->history();
    const int at = m_first->restore(own, patience);
    try {
        settle(difference, 0, patience);
    } catch (...) {
        m_first->restore(before);
        throw;
    }
    return std::min(at, reached());
}

void Twins::settle(const Difference& difference, int step, const Patience& patience)
{
    if (difference.isNone()) m_second.reset();
    else if (m_second && m_first->trains() && difference.changes == m_difference.changes)
        m_second->restore(historyOfTwin(m_first->history(), difference), patience);
    else m_second = madeAnew(difference, step, patience);
    m_difference = difference;
}

std::unique_ptr<Session> Twins::madeAnew(const Difference& difference, int step, const Patience& patience) const
{
    auto second = m_make();
    if (m_first->trains()) second->restore(historyOfTwin(m_first->history(), difference), patience);
    else { // so that fields that nobody named follow into their ranges
        second->restore(m_first->history(), patience);
        second->apply(difference.changes, 0, patience);
    }
    second->await(step, patience);
    return second;
}

int Twins::together(int first, int second) const
{
    const bool firstEnded = m_first->hasEnded(), secondEnded = m_second->hasEnded();
    if (firstEnded == secondEnded) return firstEnded ? std::max(first, second) : std::min(first, second);
    return firstEnded ? second : first;
}

int Twins::reached() const { return m_second ? together(m_first->reached(), m_second->reached()) : m_first->reached(); }

int Twins::newest() { return m_second ? together(m_first->newest(), m_second->newest()) : m_first->newest(); }

void Twins::trainTo(int step)
{
    m_first->trainTo(step);
    if (m_second) m_second->trainTo(step);
}

bool Twins::visit(int step)
{
    const bool isThere = m_first->visit(standing(*m_first, step));
    return (!m_second || m_second->visit(standing(*m_second, step))) && isThere;
}

void Twins::await(int step, const Patience& patience)
{
    if (!m_second) return m_first->await(step, patience);
    constexpr int Stretch = 16; // steps of one, then of the other
    for (int to = std::min(step, reached());; to = std::min(step, to + Stretch)) {
        m_first->await(standing(*m_first, to), patience);
        m_second->await(standing(*m_second, to), patience);
        if (to == step || hasEnded()) return;
    }
}

std::unique_ptr<Session> twinned(MakeSession make) { return std::make_unique<Twins>(std::move(make)); }

} // namespace lessons
