#pragma once

namespace app {

/// Measures and prints: engine workloads, or with `ui` the time of a full repaint of each lesson's window at 1600 x 1000
/// and the time from exec to the first painted window. Throws engine::InputError.
void runBench(bool ui, bool json);

} // namespace app
