#include "engine/core/parallel.h"

#include <omp.h>

namespace engine {
namespace {

constexpr double WorkThatPays = 1e5;
int chosen = 0;

} // namespace

void setThreads(int count) { chosen = count; }
int chosenThreads() { return chosen; }

int threadsFor(double work)
{
    if (chosen > 0) return chosen;
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
