#pragma once

#include "engine/processes/peers.h"

namespace engine::processes {

enum class Work { Forward, Backward, Exchange, Update };
/// "forward", ...
const char* nameOf(Work work);

/// What a process did within a step, in seconds since the step began.
struct Task {
    int process = 0;
    Work work = Work::Forward;
    int microBatch = -1;
    double start = 0, end = 0;
};

/// What one process does when.
class Stopwatch {
public:
    explicit Stopwatch(const Peers& peers) : m_peers(peers) {}

    /// A step begins: those tasks are forgotten.
    void begin() { m_tasks.clear(), m_zero = m_peers.seconds(); }
    double seconds() const { return m_peers.seconds() - m_zero; }
    const std::vector<Task>& tasks() const { return m_tasks; }
    void time(Work work, int microBatch, auto&& body)
    {
        const double start = seconds();
        body();
        m_tasks.push_back({m_peers.rank(), work, microBatch, start, seconds()});
    }
    void time(Work work, auto&& body) { time(work, -1, body); }

private:
    const Peers& m_peers;
    double m_zero = 0;
    std::vector<Task> m_tasks;
};

} // namespace engine::processes
