#include "engine/core/parallel.h"

#include <omp.h>

#include <algorithm>
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
/// comes milliseconds late. Where that costs more than it brings, this thread goes on alone for a while, longer each time.
class Company {
public:
    bool isHelp() const { return m_alone == Clock::duration::zero() || Clock::now() >= m_aloneUntil; }

    /// This thread worked for `own` and then waited for the others: one loop says little (a core is lost for a moment, the last
    /// piece was the longest), many say what company is worth.
    void judge(Clock::duration own, Clock::duration waited)
    {
        m_own += own, m_waited += waited;
        if (m_own + m_waited < Watched) return;
        if (m_waited > m_own / 2) goAlone();
        else if (Clock::now() > m_aloneUntil + 2 * m_alone) m_alone = m_alone.zero();
        m_own = m_waited = m_own.zero();
    }

private:
    void goAlone()
    {
        m_alone = std::clamp<Clock::duration>(2 * m_alone, ShortestAlone, LongestAlone);
        m_aloneUntil = Clock::now() + m_alone;
    }

    static constexpr std::chrono::milliseconds Watched{10}, ShortestAlone{40}, LongestAlone{320};

    Clock::time_point m_aloneUntil{};
    Clock::duration m_alone{}, m_own{}, m_waited{};
};
thread_local Company company;
thread_local int widest = 1;

int threadsThere()
{
    const int cores = std::min(omp_get_num_procs(), omp_get_max_threads()),
              most = limit > 0 ? std::min<int>(limit, cores) : cores;
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
