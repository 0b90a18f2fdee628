#include "engine/core/parallel.h"

#include <omp.h>

#include <atomic>

namespace engine {
namespace {

constexpr double WorkThatPays = 1e5;
std::atomic<int> chosen = 0; // a training may be running on its own thread

} // namespace

void setThreads(int count) { chosen = count; }
int chosenThreads() { return chosen; }

int threadsFor(double work)
{
    if (const int count = chosen; count > 0) return count;
    return work >= WorkThatPays ? omp_get_num_procs() : 1;
}

void parallelLoop(int n, double work, void (*call)(const void*, int), const void* body)
{
    const int threads = std::min(threadsFor(work), n);
    if (threads <= 1) { // even a region of one thread would cost 0.3 µs
        for (int i = 0; i < n; ++i) call(body, i);
        return;
    }
    // dynamic: a thread whose core is busy elsewhere does less
#pragma omp parallel for schedule(dynamic) num_threads(threads)
    for (int i = 0; i < n; ++i) call(body, i);
}

} // namespace engine
