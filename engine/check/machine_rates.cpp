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

/// a = b + 3 c on arrays of so many numbers, shared out in pieces.
class Triad {
public:
    explicit Triad(int count) : m_a(std::size_t(count)), m_b(std::size_t(count), 1.0F), m_c(std::size_t(count), 2.0F) {}

    double bytes() const { return 3.0 * double(m_a.size()) * sizeof(float); }
    void run(int pieces)
    {
        const int size = int(m_a.size()) / pieces;
        parallelFor(pieces, 1e9, [&](int piece) {
            float *to = m_a.data() + piece * size, *x = m_b.data() + piece * size, *y = m_c.data() + piece * size;
            for (int i = 0; i < size; ++i) to[i] = x[i] + 3 * y[i];
        });
    }

private:
    AlignedVector<float> m_a, m_b, m_c;
};

constexpr int Pieces = 16;

double triadOf(int threads)
{
    static Triad triad(1 << 24);
    return triad.bytes() / fastest(5, [&] { triad.run(threads > 1 ? Pieces : 1); }) * 1e-9;
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
    constexpr int calls = 40;
    Triad triad(1 << 18);
    const WithThreads all(threads);
    return triad.bytes() / fastestCall([&] { triad.run(Pieces); }, calls, Caches::Cold) * 1e-9;
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
