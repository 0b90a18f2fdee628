#include "engine/core/parallel.h"

#include <omp.h>

#include <atomic>
#include <chrono>
#include <utility>

namespace engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double WorkThatPays = 1e5;
std::atomic<int> chosen = 0, limit = 0; // a training may be running on its own thread
std::atomic<bool> spared = false;

/// Whether other threads are a help to this one. A loop ends when its slowest thread does, and one whose core is busy elsewhere
/// may come milliseconds late: then this thread goes on alone for a while, longer each time it happens again.
class Company {
public:
    bool isHelp() const { return m_alone == Clock::duration::zero() || Clock::now() >= m_aloneUntil; }

    /// This thread worked for `own` and then waited for the others.
    void judge(Clock::duration own, Clock::duration waited)
    {
        if (waited < Delayed || waited < own / 2) return;
        const auto now = Clock::now();
        const bool again = now < m_aloneUntil + 2 * m_alone;
        m_alone = std::min<Clock::duration>(std::max(again ? 2 * m_alone : m_alone.zero(), 16 * waited), LongestAlone);
        m_aloneUntil = now + m_alone;
    }

private:
    static constexpr std::chrono::microseconds Delayed{50}; // an interrupt takes less
    static constexpr std::chrono::milliseconds LongestAlone{320};

    Clock::time_point m_aloneUntil{};
    Clock::duration m_alone{};
};
thread_local Company company;
thread_local int widest = 1;

int threadsThere()
{
    const int cores = omp_get_num_procs(), most = limit > 0 ? std::min<int>(limit, cores) : cores;
    return std::max(1, std::min(most, spared ? cores - 1 : cores));
}

} // namespace

void setThreads(int count) { chosen = count; }
int chosenThreads() { return chosen; }
void limitThreads(int count) { limit = count; }
void spareCore(bool wanted) { spared = wanted; }

int takeWidest() { return std::exchange(widest, 1); }

int threadsFor(double work)
{
    if (const int count = chosen; count > 0) return count;
    return work >= WorkThatPays && !omp_in_parallel() && company.isHelp() ? threadsThere() : 1;
}

void parallelLoop(int n, double work, void (*call)(const void*, int), const void* body)
{
    const int threads = std::min(threadsFor(work), n);
    if (threads <= 1 || omp_in_parallel()) { // even a region of one thread would cost 0.3 µs
        for (int i = 0; i < n; ++i) call(body, i);
        return;
    }
    widest = std::max(widest, threads);
    const auto start = Clock::now();
    auto done = start;
    // dynamic: a thread whose core is busy elsewhere does less
#pragma omp parallel num_threads(threads)
    {
#pragma omp for schedule(dynamic) nowait
        for (int i = 0; i < n; ++i) call(body, i);
#pragma omp master
        done = Clock::now();
    }
    company.judge(done - start, Clock::now() - done);
}

} // namespace engine
