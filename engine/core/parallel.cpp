#include "engine/core/parallel.h"

#include <omp.h>

namespace engine {
namespace {

constexpr double WorkThatPays = 1e5;
int chosenThreads = 0;

} // namespace

void setThreads(int count) { chosenThreads = count; }

void parallelFor(int n, double work, const std::function<void(int)>& body)
{
    const int threads = chosenThreads > 0 ? chosenThreads : omp_get_num_procs();
    const bool pays = chosenThreads > 1 || (chosenThreads == 0 && work >= WorkThatPays);
#pragma omp parallel for schedule(static) num_threads(threads) if (pays && threads > 1)
    for (int i = 0; i < n; ++i) body(i);
}

} // namespace engine
