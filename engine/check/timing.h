#pragma once

#include <functional>
#include <string>

namespace engine {

// Timings of this machine. A number that a clock gave is another one each time, but a run that is replayed must be the run that
// it was: so each is taken once, when it is first asked for, and remembered under what it is the timing of.

/// What `take` gives, or gave when somebody first asked for `what`. One timing at a time, so that none disturbs another: it may
/// wait, and belongs on a thread that nobody looks at.
double timed(const std::string& what, const std::function<double()>& take);

/// While it lives the engine's loops have this many threads, whatever their work and whatever was chosen.
class WithThreads {
public:
    explicit WithThreads(int count);
    ~WithThreads();
    WithThreads(const WithThreads&) = delete;
    WithThreads& operator=(const WithThreads&) = delete;

private:
    int m_before;
};

/// What the caches hold when the clock starts: what the last call left there, or nothing that the next one needs.
enum class Caches { Warm, Cold };

/// Seconds of the fastest of so many calls, after one that is not timed: other programs only ever slow one down.
double fastestCall(const std::function<void()>& call, int calls, Caches caches);

} // namespace engine
