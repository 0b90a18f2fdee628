#include "engine/check/timing.h"

#include "engine/core/parallel.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <vector>

namespace engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t Evicting = 40'000'000; ///< bytes: more than most caches hold

/// Fills the caches of all cores that take part with numbers that nobody needs.
void evict()
{
    constexpr int Parts = 64;
    static std::vector<int> other(Evicting / sizeof(int), 1);
    static int sums[Parts]; // are used: the loops stay
    parallelFor(Parts, 1e9, [](int part) {
        const std::size_t size = other.size() / Parts;
        int sum = 0;
        for (std::size_t i = 0; i < size; ++i) sum += other[std::size_t(part) * size + i];
        sums[part] = sum;
    });
    other[0] = sums[0];
}

} // namespace

double timed(const std::string& what, const std::function<double()>& take)
{
    static std::mutex one;
    static std::map<std::string, double> taken;
    const std::lock_guard lock(one);
    const auto found = taken.find(what);
    return found != taken.end() ? found->second : taken.emplace(what, take()).first->second;
}

WithThreads::WithThreads(int count) : m_before(chosenThreads()) { setThreads(count); }
WithThreads::~WithThreads() { setThreads(m_before); }

double fastestCall(const std::function<void()>& call, int calls, Caches caches)
{
    call();
    double best = 1e9;
    for (int i = 0; i < calls; ++i) {
        if (caches == Caches::Cold) evict();
        const auto start = Clock::now();
        call();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return best;
}

} // namespace engine
