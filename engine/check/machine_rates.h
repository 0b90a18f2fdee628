#pragma once

namespace engine {

/// What this processor can do at best; a workload's rate is a share of it.
struct MachineRates {
    const char* instructionSet; ///< of the kernels: "v4"
    int cores;
    double peak, peakOfAll;   ///< GFLOP/s of multiply-adds in registers, on one thread and on all
    double triad, triadOfAll; ///< GB/s of a = b + s c on 64 MB arrays
    double forkJoin;          ///< µs of a loop that does nothing, on all threads
};

/// Takes about a second.
MachineRates measureMachine();

/// Multiply-adds of registers alone, GFLOP/s on one thread.
double peakRate();
/// The same on so many threads.
template <class Real> double peakRate(int threads);
/// GB/s of the triad on arrays of 1 MB that no cache holds when it begins, as those of an operator: what it writes need not
/// reach the memory before its end.
double coldTriadRate(int threads);

} // namespace engine
