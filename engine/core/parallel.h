#pragma once

#include <algorithm>

namespace engine {

/// How many threads engine loops may use. 0: as many as the machine has (or OMP_NUM_THREADS says), where the work pays for them.
/// A number given by a person holds whatever the work, so that the independence of results from it can be tested on small inputs.
void setThreads(int count);
int chosenThreads();
/// A limit to as many as pay, for what is timed; 0: none.
void limitThreads(int count);
/// While something else, such as a moving picture, needs a core of its own. Loops of one thread stay as they are.
void spareCore(bool spared);

/// The most threads that any loop of this thread has had since it was asked last.
int takeWidest();

/// As many threads as pay for `work` floating-point operations: below ~100 000 starting them costs more than it gains.
int threadsFor(double work);

/// Calls call(body, i) for i in [0, n), see parallelFor().
void parallelLoop(int n, double work, void (*call)(const void*, int), const void* body);

/// Calls body(i) for i in [0, n). Each i must write only its own outputs: results are then the same bits for any number
/// of threads. `work`: floating-point operations in all. Takes no memory, and throws nothing. Inside a body a loop has one
/// thread.
template <class Body> void parallelFor(int n, double work, const Body& body)
{
    parallelLoop(
        n, work, [](const void* b, int i) { (*static_cast<const Body*>(b))(i); }, &body);
}

/// Calls body(first, end) for ranges that make up [0, n), one per thread, cut at multiples of `grain`. As the cuts depend on
/// the number of threads, no output may depend on the cuts.
template <class Body> void parallelRanges(int n, int grain, double work, const Body& body)
{
    const int grains = (n + grain - 1) / grain, parts = std::clamp(threadsFor(work), 1, std::max(grains, 1));
    const auto cut = [=](int part) { return std::min(n, grains * part / parts * grain); };
    if (parts == 1) return body(0, n);
    parallelFor(parts, work, [&](int part) { body(cut(part), cut(part + 1)); });
}

} // namespace engine
