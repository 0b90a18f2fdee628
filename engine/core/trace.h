#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

/// A mechanism that has run: trace[0] before anything happened, trace[k] after k steps. A trace that would be too big to
/// keep is a class of its own with `lastStep()` and an `operator[](int)` that computes the step in closed form.
template <class Step> using Trace = std::vector<Step>;

template <class Step> int lastStep(const std::vector<Step>& trace) { return int(trace.size()) - 1; }
template <class ClosedForm> int lastStep(const ClosedForm& trace) { return trace.lastStep(); }

/// Where a playhead t lies: on the way from step `from` into step `to`, of which the share alpha in (0, 1] is done.
/// At t = k > 0 step k has just been made: from = k - 1, to = k, alpha = 1. At t = 0 nothing has: 0, 0, 1.
struct Moment {
    int from = 0, to = 0;
    double alpha = 1;

    bool done() const { return alpha >= 1; }
    /// The step whose state is on screen.
    int shown() const { return done() ? to : from; }
};

inline Moment momentAt(double t, int last)
{
    t = std::clamp(t, 0.0, double(last));
    const int to = int(std::ceil(t));
    return to == 0 ? Moment{} : Moment{to - 1, to, t - (to - 1)};
}

} // namespace engine
