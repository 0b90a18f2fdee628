#pragma once

#include <cstddef>
#include <map>
#include <memory>

namespace engine {

/// States of a run at multiples of a stride. When they grow beyond a budget, every second one goes and the stride doubles, so
/// that which steps are kept depends on their number and size alone, never on timing.
template <class State> class Snapshots {
public:
    using Pointer = std::shared_ptr<const State>;
    struct Kept {
        int step = -1; ///< -1: none
        Pointer state;
    };

    explicit Snapshots(std::size_t budget, std::size_t mostStates = 512) : m_budget(budget), m_most(mostStates) {}

    bool isDue(int step) const { return step % m_stride == 0; }
    /// The first step after this one that is due.
    int nextDue(int step) const { return (step / m_stride + 1) * m_stride; }
    std::size_t bytes() const { return m_bytes; }
    std::size_t size() const { return m_states.size(); }
    int stride() const { return m_stride; }

    void keep(int step, Pointer state, std::size_t bytes)
    {
        drop(step);
        m_states.emplace(step, Entry{std::move(state), bytes});
        m_bytes += bytes;
        while (m_states.size() > 1 && (m_bytes > m_budget || m_states.size() > m_most)) thin();
    }
    /// The latest state at or before this step.
    Kept before(int step) const
    {
        const auto after = m_states.upper_bound(step);
        if (after == m_states.begin()) return {};
        const auto found = std::prev(after);
        return {found->first, found->second.state};
    }
    /// Forgets the states from this step on.
    void dropFrom(int step)
    {
        while (!m_states.empty() && m_states.rbegin()->first >= step) drop(m_states.rbegin()->first);
        if (m_states.empty()) m_stride = 1;
    }

private:
    struct Entry {
        Pointer state;
        std::size_t bytes;
    };

    void drop(int step)
    {
        const auto found = m_states.find(step);
        if (found == m_states.end()) return;
        m_bytes -= found->second.bytes;
        m_states.erase(found);
    }
    void thin()
    {
        m_stride *= 2;
        for (auto entry = m_states.begin(); entry != m_states.end();) {
            const int step = (entry++)->first;
            if (step % m_stride != 0) drop(step);
        }
    }

    std::map<int, Entry> m_states;
    std::size_t m_budget, m_most, m_bytes = 0;
    int m_stride = 1;
};

} // namespace engine
