#include "engine/core/bytes.h"
#include "lessons/twins.h"

namespace lessons {

using engine::History;
using engine::Patience;

std::string Twins::stateAt(int step) const
{
    const int here = standing(*m_first, step);
    const std::string first = m_first->stateAt(here);
    if (!m_second || first.empty()) return first;
    const int there = standing(*m_second, step);
    engine::ByteWriter to;
    to.put(here), to.put(there), to.put(std::uint64_t(first.size()));
    return to.bytes() + first + m_second->stateAt(there);
}

int Twins::resume(const History& history, int step, const std::string& state, const Patience& patience)
{
    const auto [own, difference] = parted(history);
    if (state.empty() && !trains()) return Session::resume(history, step, state, patience);
    if (difference.isNone()) {
        const int at = m_first->resume(own, step, state, patience);
        m_second.reset(), m_difference = {};
        return at;
    }
    engine::ByteReader from(state);
    const int here = from.get(0, step), there = from.get(0, step);
    const auto size = from.get<std::uint64_t>(std::uint64_t(0), std::uint64_t(state.size()));
    const std::size_t front = state.size() - from.left();
    if (size > from.left()) engine::ByteReader::damaged();
    auto second = m_make();
    second->resume(historyOfTwin(own, difference), there, state.substr(front + size), patience);
    m_first->resume(own, here, state.substr(front, size), patience);
    m_second = std::move(second), m_difference = difference;
    return std::min(step, reached());
}

} // namespace lessons
