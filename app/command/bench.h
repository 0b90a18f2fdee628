#pragma once

namespace app {

struct BenchOptions {
    bool ui = false, json = false;
    bool peer = false; ///< beside PyTorch
};

/// Measures and prints: the machine, the engine's workloads (see benchOfEngine()), and how long lessons take to run; or with `ui`
/// the time of a full repaint of each lesson's window at 1600 x 1000 and the time from exec to the first painted window. Throws
/// engine::InputError.
void runBench(const BenchOptions& options);

} // namespace app
