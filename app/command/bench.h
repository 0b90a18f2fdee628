#pragma once

namespace app {

/// Measures and prints: training steps per second and their GFLOP/s, and how long lessons take to run; or with `ui` the time of a
/// full repaint of each lesson's window at 1600 x 1000 and the time from exec to the first painted window. Throws
/// engine::InputError.
void runBench(bool ui, bool json);

} // namespace app
