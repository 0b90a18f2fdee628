#include "engine/processes/thread_peers.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

namespace engine::processes {
namespace {

/// What the threads have in common; all of it behind one lock.
struct Room {
    std::mutex lock;
    std::condition_variable changed;
    std::map<std::pair<int, int>, std::deque<std::vector<float>>> letters; ///< (from, to): on their way
    std::vector<std::vector<double>> lists;
    int arrived = 0, meetings = 0;
    std::exception_ptr failure;
};

/// Thrown where somebody waits for one who has failed.
struct Left {};

class ThreadPeers final : public Peers {
public:
    ThreadPeers(Room& room, int rank, int size) : m_room(room), m_rank(rank), m_size(size) {}

    int rank() const override { return m_rank; }
    int size() const override { return m_size; }
    int hosts() const override { return 1; }
    std::string library() const override { return "threads"; }
    double seconds() const override
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    void send(std::span<const float> numbers, int to) override
    {
        const std::lock_guard held(m_room.lock);
        m_room.letters[{m_rank, to}].emplace_back(numbers.begin(), numbers.end());
        m_room.changed.notify_all();
    }
    void await(int from) override
    {
        std::unique_lock held(m_room.lock);
        until(held, [&] { return !m_room.letters[{from, m_rank}].empty(); });
    }
    void receive(std::span<float> numbers, int from) override
    {
        await(from);
        const std::lock_guard held(m_room.lock);
        auto& letters = m_room.letters[{from, m_rank}];
        std::copy(letters.front().begin(), letters.front().end(), numbers.begin());
        letters.pop_front();
    }
    void exchange(std::span<const float> out, int to, std::span<float> in, int from) override
    {
        if (to >= 0) send(out, to);
        if (from >= 0) receive(in, from);
    }
    void addUp(std::span<float> numbers) override
    {
        const auto all = shared({numbers.begin(), numbers.end()});
        std::fill(numbers.begin(), numbers.end(), 0.F);
        for (const auto& list : all)
            for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] += float(list[i]);
    }
    void barrier() override
    {
        std::unique_lock held(m_room.lock);
        const int meeting = m_room.meetings;
        if (++m_room.arrived < m_size) return until(held, [&] { return m_room.meetings > meeting; });
        m_room.arrived = 0, ++m_room.meetings;
        m_room.changed.notify_all();
    }
    void rest() override { barrier(); }
    std::vector<std::vector<double>> gathered(const std::vector<double>& own) override
    {
        auto all = shared(own);
        return m_rank == 0 ? all : std::vector<std::vector<double>>();
    }
    void abort() override { throw Left(); }

private:
    void until(std::unique_lock<std::mutex>& held, const auto& isSo)
    {
        m_room.changed.wait(held, [&] { return m_room.failure || isSo(); });
        if (m_room.failure) throw Left();
    }
    std::vector<std::vector<double>> shared(std::vector<double> own)
    {
        {
            const std::lock_guard held(m_room.lock);
            m_room.lists.resize(std::size_t(m_size));
            m_room.lists[std::size_t(m_rank)] = std::move(own);
        }
        barrier();
        const auto all = m_room.lists; // which nobody changes before the next meeting
        barrier();
        return all;
    }

    Room& m_room;
    int m_rank, m_size;
};

void takePart(Room& room, int rank, int size, const std::function<void(Peers&)>& work)
{
    try {
        ThreadPeers peers(room, rank, size);
        work(peers);
    } catch (const Left&) {
    } catch (...) {
        const std::lock_guard held(room.lock);
        if (!room.failure) room.failure = std::current_exception();
        room.changed.notify_all();
    }
}

} // namespace

void onThreads(int count, const std::function<void(Peers&)>& work)
{
    Room room;
    std::vector<std::thread> threads;
    for (int r = 0; r < count; ++r) threads.emplace_back([&room, &work, r, count] { takePart(room, r, count, work); });
    for (std::thread& thread : threads) thread.join();
    if (room.failure) std::rethrow_exception(room.failure);
}

} // namespace engine::processes
