#pragma once

#include "engine/train/worker.h"

#include <memory>

namespace engine {

/// The thread of a training, which others may share, and the lock of what the training shares with who looks at it.
class HostThread {
public:
    /// On a worker of its own, or one that others work on, too.
    explicit HostThread(std::shared_ptr<Worker> worker = std::make_shared<Worker>()) : m_worker(std::move(worker)) {}
    ~HostThread() { stop(); }
    HostThread(const HostThread&) = delete;

    /// `work` does a piece of work and returns soon after isWanted() has become true; false: there is nothing to do.
    void start(Worker::Work work)
    {
        m_work = std::move(work);
        m_worker->add(m_work);
    }
    void stop()
    {
        if (m_work) m_worker->remove(m_work);
        m_work = nullptr;
    }
    const std::shared_ptr<Worker>& worker() const { return m_worker; }

    void wake() { m_worker->wake(); }
    bool isWanted() const { return m_worker->isWanted(); }
    /// Whether others wait for their turn: then a piece of work is one step.
    bool isShared() const { return m_worker->isShared(); }
    void checkpoint() { m_worker->checkpoint(); }
    void run(const std::function<void()>& work, const Patience& patience) { m_worker->run(work, patience); }

    /// f() under the lock.
    template <class F> auto locked(F f) const
    {
        const std::lock_guard lock(m_shared);
        return f();
    }

private:
    mutable std::mutex m_shared;
    std::shared_ptr<Worker> m_worker;
    Worker::Work m_work;
};

} // namespace engine
