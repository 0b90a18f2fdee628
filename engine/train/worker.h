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

/// A thread that does pieces of work until there is nothing to do, and between them the jobs that others wait for. Several
/// clients take turns, a piece each: trainings that share it go on side by side, and one of them alone computes.
class Worker {
public:
    /// Who has work. Its piece ends soon after isWanted() has become true; false: there is nothing to do.
    using Work = std::function<bool()>;

    Worker() = default;
    ~Worker();
    Worker(const Worker&) = delete;

    /// `work` must stay where it is until it is removed.
    void add(const Work& work);
    /// From here on it is not called any more. Waits for the piece that is being done.
    void remove(const Work& work);
    /// Whether others wait for their turn, so that a piece should be a small one.
    bool isShared() const { return m_clients.load(std::memory_order_relaxed) > 1; }

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

private:
    /// A piece of work that somebody waits for.
    struct Job {
        const std::function<void()>& work;
        std::atomic<bool> cancelled = false;
        bool done = false;
        std::exception_ptr failure = nullptr;
    };

    void loop();
    bool sleep();
    void doJobs();
    bool workInTurn();

    std::mutex m_mutex; ///< of the members below, and of the jobs
    std::condition_variable m_called, m_finished;
    std::vector<Job*> m_jobs; ///< not begun; the last one is the most urgent, because the others wait for it, too
    bool m_awake = false;
    std::atomic<bool> m_wanted = false, m_stopping = false;
    std::atomic<int> m_clients = 0;

    // of the thread alone
    std::vector<const Work*> m_works;
    std::size_t m_turn = 0; ///< whose turn it was
    Job* m_current = nullptr;
    std::thread m_thread;
};

} // namespace engine
