// Ratios within one run: absolute rates vary with the load of the machine by a third. Interleaves what it compares:
//   build/release/tests/benchmarks --benchmark_enable_random_interleaving --benchmark_repetitions=9

#include "engine/check/machine_rates.h"
#include "engine/check/workloads.h"
#include "engine/core/parallel.h"

#include <benchmark/benchmark.h>

namespace {

/// Steps of workload `index` with `threads` threads; "of_peak" is its rate over that of multiply-adds on as many cores.
void training(benchmark::State& state)
{
    static const double peak = engine::peakRate();
    auto workload = engine::workloads().at(std::size_t(state.range(0)));
    const int threads = int(state.range(1));
    engine::setThreads(threads);
    for (int i = 0; i < 10; ++i) workload.step();
    for (auto _ : state) workload.step();
    engine::setThreads(0);
    const double operations = workload.operations * double(state.iterations());
    state.SetLabel(workload.id);
    state.counters["steps"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["of_peak"] = benchmark::Counter(operations / (peak * 1e9 * threads), benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK(training)
    ->ArgsProduct({{0, 1, 2, 3, 4, 5, 6, 7}, {1, 2}})
    ->ArgNames({"W", "threads"})
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK_MAIN();
