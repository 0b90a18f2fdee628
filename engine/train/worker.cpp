#include "engine/train/worker.h"

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

Worker::~Worker()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = m_wanted = true;
    }
    m_called.notify_all();
    m_thread.join();
}

void Worker::add(const Work& work)
{
    if (!m_thread.joinable()) m_thread = std::thread([this] { loop(); });
    run([&] { m_works.push_back(&work), m_clients = int(m_works.size()); }, {});
}

void Worker::remove(const Work& work)
{
    run([&] { std::erase(m_works, &work), m_clients = int(m_works.size()); }, {}); // a job: no piece is being done meanwhile
}

void Worker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_awake = true;
    }
    m_called.notify_one();
}

/// Waits until there may be something to do; false: the thread shall end.
bool Worker::sleep()
{
    std::unique_lock lock(m_mutex);
    m_called.wait(lock, [this] { return m_awake || !m_jobs.empty() || m_stopping; });
    m_awake = false;
    return !m_stopping;
}

void Worker::doJobs()
{
    std::unique_lock lock(m_mutex);
    m_wanted = m_stopping.load();
    while (!m_jobs.empty()) {
        Job* job = m_jobs.back();
        m_jobs.pop_back();
        lock.unlock();
        Job* const outer = std::exchange(m_current, job);
        std::exception_ptr failure;
        try {
            const Awaited awaited([this, job] { return !m_stopping && !job->cancelled; });
            job->work();
        } catch (...) {
            failure = std::current_exception();
        }
        m_current = outer;
        lock.lock();
        job->failure = std::move(failure);
        job->done = true; // it is gone as soon as the lock is
        m_finished.notify_all();
    }
}

/// A piece of the next one that has any; false: none has.
bool Worker::workInTurn()
{
    for (std::size_t asked = 0; asked < m_works.size(); ++asked) {
        m_turn = (m_turn + 1) % m_works.size();
        if ((*m_works[m_turn])()) return true;
    }
    return false;
}

void Worker::loop()
{
    beModest();
    while (sleep()) {
        doJobs();
        if (workInTurn()) wake();
    }
}

void Worker::checkpoint()
{
    if (m_stopping || m_current->cancelled) throw Cancelled();
    if (isWanted()) doJobs();
}

void Worker::run(const std::function<void()>& work, const Patience& patience)
{
    Job job{work};
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(&job);
    m_wanted = true;
    m_called.notify_one();
    while (!job.done) {
        if (!patience) {
            m_finished.wait(lock);
            continue;
        }
        if (m_finished.wait_for(lock, std::chrono::milliseconds(10)) == std::cv_status::no_timeout || job.done) continue;
        lock.unlock();
        const bool goOn = patience();
        lock.lock();
        if (!goOn) job.cancelled = true;
    }
    if (job.failure) std::rethrow_exception(job.failure);
}

} // namespace engine
