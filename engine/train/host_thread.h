#pragma once

#include "engine/core/patience.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace engine {

/// The one thread of a training, and the lock of what it shares with others. It does pieces of work until there is nothing to
/// do, and between them the jobs that others wait for.
class HostThread {
public:
    HostThread() = default;
    ~HostThread() { stop(); }

    /// `work` does a piece of work and returns soon after isWanted() has become true; false: there is nothing to do.
    void start(std::function<bool()> work);
    void stop();

    /// There may be work now.
    void wake();
    /// Whether the piece of work should end soon, because a job waits.
    bool isWanted() const { return m_wanted.load(std::memory_order_relaxed); }
    /// Inside a job, where what others share is in order: throws Cancelled if nobody waits for it any more, and does the jobs
    /// that came meanwhile.
    void checkpoint();

    /// Does `work` on the thread and waits for it. Throws what it throws. `patience` may call run() in turn: a window that says
    /// how long it waits is repainted, and that needs a step.
    void run(const std::function<void()>& work, const Patience& patience);

    /// f() under the lock.
    template <class F> auto locked(F f) const
    {
        const std::lock_guard lock(m_shared);
        return f();
    }

private:
    /// A piece of work that somebody waits for.
    struct Job {
        const std::function<void()>& work;
        std::atomic<bool> cancelled = false;
        bool done = false;
        std::exception_ptr failure = nullptr;
    };

    void loop(const std::function<bool()>& work);
    bool sleep();
    void doJobs();

    mutable std::mutex m_shared;
    std::mutex m_mutex; ///< of the members below, and of the jobs
    std::condition_variable m_called, m_finished;
    std::vector<Job*> m_jobs; ///< not begun; the last one is the most urgent, because the others wait for it, too
    bool m_awake = false;
    std::atomic<bool> m_wanted = false, m_stopping = false;
    Job* m_current = nullptr; ///< of the thread alone
    std::thread m_thread;
};

} // namespace engine
