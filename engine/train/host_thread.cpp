#include "engine/train/host_thread.h"

#include <chrono>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace engine {
namespace {

/// A window comes before a training that uses all cores, on a machine that has no core to spare.
void beModest()
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), 10); // of this thread and those that it starts
#endif
}

} // namespace

void HostThread::start(std::function<bool()> work)
{
    m_thread = std::thread([this, work = std::move(work)] { loop(work); });
}

void HostThread::stop()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = m_wanted = m_cancelled = true;
    }
    m_called.notify_all();
    m_thread.join();
}

void HostThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_awake = true;
    }
    m_called.notify_one();
}

/// Waits until there may be something to do and does a job if there is one; false: the thread shall end.
bool HostThread::sleep()
{
    std::unique_lock lock(m_mutex);
    m_called.wait(lock, [this] { return m_awake || m_job || m_stopping; });
    if (m_stopping) return false;
    m_awake = m_wanted = false;
    const std::function<void()>* job = m_job;
    if (!job) return true;

    lock.unlock();
    std::exception_ptr failure;
    try {
        (*job)();
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    m_failure = failure;
    m_job = nullptr;
    m_awake = true; // what the job left to do
    m_finished.notify_all();
    return true;
}

void HostThread::loop(const std::function<bool()>& work)
{
    beModest();
    while (sleep())
        if (work()) wake();
}

void HostThread::run(const std::function<void()>& job, const Patience& patience)
{
    std::unique_lock lock(m_mutex);
    m_cancelled = false;
    m_job = &job;
    m_wanted = true;
    m_called.notify_one();
    while (m_job) {
        if (!patience) {
            m_finished.wait(lock);
            continue;
        }
        if (m_finished.wait_for(lock, std::chrono::milliseconds(10)) == std::cv_status::no_timeout || !m_job) continue;
        lock.unlock();
        const bool goOn = patience();
        lock.lock();
        if (!goOn) m_cancelled = true;
    }
    m_cancelled = false;
    if (const std::exception_ptr failure = std::exchange(m_failure, nullptr)) std::rethrow_exception(failure);
}

} // namespace engine
