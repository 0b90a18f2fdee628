#include "engine/check/machine_rates.h"

#include "engine/check/timing.h"
#include "engine/core/aligned.h"
#include "engine/core/parallel.h"
#include "engine/nn/simd/kernels.h"

#include <algorithm>
#include <chrono>

namespace engine {
namespace {

/// Seconds of the fastest of some calls.
template <class Work> double fastest(int calls, Work work)
{
    double best = 1e9;
    for (int i = 0; i < calls; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

template <class Real> double peakOf(int threads)
{
    constexpr int rounds = 300000;
    double operations = 0;
    const double seconds = fastest(20, [&] {
        parallelFor(threads, 1e9, [&](int i) {
            const double made = simd::kernels<Real>().multiplyAdds(rounds);
            if (i == 0) operations = made;
        });
    });
    return operations * threads / seconds * 1e-9;
}

double triadOf(int threads)
{
    constexpr int count = 1 << 24, parts = 16;
    static AlignedVector<float> a(count), b(count, 1.0F), c(count, 2.0F);
    const double seconds = fastest(5, [&] {
        parallelFor(threads > 1 ? parts : 1, 1e9, [&](int part) {
            const int size = threads > 1 ? count / parts : count;
            float *to = a.data() + part * size, *x = b.data() + part * size, *y = c.data() + part * size;
            for (int i = 0; i < size; ++i) to[i] = x[i] + 3 * y[i];
        });
    });
    return 3.0 * count * sizeof(float) / seconds * 1e-9;
}

double forkJoinOf(int threads)
{
    constexpr int loops = 1000;
    return fastest(20,
                   [=] {
                       for (int i = 0; i < loops; ++i) parallelFor(threads, 1e9, [](int) {});
                   }) /
           loops * 1e6;
}

} // namespace

double peakRate() { return peakOf<float>(1); }
template <class Real> double peakRate(int threads)
{
    const WithThreads all(threads);
    return peakOf<Real>(threads);
}
template double peakRate<float>(int);
template double peakRate<double>(int);

double coldTriadRate(int threads)
{
    constexpr int count = 1 << 18, parts = 16, size = count / parts, calls = 40;
    AlignedVector<float> a(count), b(count, 1.0F), c(count, 2.0F);
    const WithThreads all(threads);
    const auto triad = [&] {
        parallelFor(parts, 1e9, [&](int part) {
            float *to = a.data() + part * size, *x = b.data() + part * size, *y = c.data() + part * size;
            for (int i = 0; i < size; ++i) to[i] = x[i] + 3 * y[i];
        });
    };
    return 3.0 * count * sizeof(float) / fastestCall(triad, calls, Caches::Cold) * 1e-9;
}

MachineRates measureMachine()
{
    const int cores = threadsFor(1e9);
    return {simd::kernels<float>().name,
            cores,
            peakOf<float>(1),
            peakOf<float>(cores),
            triadOf(1),
            triadOf(cores),
            forkJoinOf(cores)};
}

} // namespace engine
