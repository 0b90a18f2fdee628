#pragma once

#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace engine {

/// What a waiting caller does meanwhile, about every 10 ms: false gives up. Empty: waits as long as it takes.
using Patience = std::function<bool()>;

/// The caller gave up waiting; nothing has changed.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

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
    /// Inside a job: throws Cancelled if nobody waits for it any more.
    void checkpoint() const
    {
        if (m_cancelled.load(std::memory_order_relaxed)) throw Cancelled();
    }

    /// Does `job` on the thread and waits for it. Throws what it throws.
    void run(const std::function<void()>& job, const Patience& patience);

    /// f() under the lock.
    template <class F> auto locked(F f) const
    {
        const std::lock_guard lock(m_shared);
        return f();
    }

private:
    void loop(const std::function<bool()>& work);
    bool sleep();

    mutable std::mutex m_shared;
    std::mutex m_mutex; ///< of the members below
    std::condition_variable m_called, m_finished;
    const std::function<void()>* m_job = nullptr;
    std::exception_ptr m_failure;
    bool m_awake = false, m_stopping = false;
    std::atomic<bool> m_wanted = false, m_cancelled = false;
    std::thread m_thread;
};

} // namespace engine
