#pragma once

#include "lessons/lesson.h"

#include <limits>

namespace lessons {

/// What is read off runs: a number, or several. A run that came to nothing may give NaN.
struct Measured {
    std::vector<double> numbers;

    Measured(double number) : numbers{number} {}
    Measured(std::vector<double> list) : numbers(std::move(list)) {}
    bool operator==(const Measured&) const = default;
};

/// What a value must be. NaN is within no bound.
struct Bound {
    enum Kind { AtMost, AtLeast, Between, Equal, Decreasing, Reported } kind;
    double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
    double middle = 0, tolerance = 0; ///< of `Equal`, as they were said

    /// Of several numbers each must be within; `Decreasing` is of the list.
    bool holds(const Measured& value) const;
    /// That of some numbers which is farthest on the wrong side, or nearest to it.
    double worst(const std::vector<double>& numbers) const;
    /// "≤ 0.65", "4 … 16", "= 1"; `Reported` holds whatever comes.
    QString text(QString (*number)(double)) const;
};
inline Bound atMost(double x) { return {.kind = Bound::AtMost, .high = x}; }
inline Bound atLeast(double x) { return {.kind = Bound::AtLeast, .low = x}; }
inline Bound between(double low, double high) { return {Bound::Between, low, high}; }
/// Up to rounding in double, or as closely as `tolerance` says.
Bound equalTo(double x, double tolerance = 0);
inline Bound decreasing() { return {.kind = Bound::Decreasing}; }
inline Bound reported() { return {.kind = Bound::Reported}; }

/// What is run to show a claim: the lesson's defaults with these changes, up to a step.
struct ClaimRun {
    static constexpr int End = -1; ///< a mechanism's last step; a training says how far it goes

    std::vector<engine::Change> changes = {}; ///< of no knob that only `looks`; the seed comes by itself
    int step = End;
    engine::History later = {}; ///< what is changed on the way, in the order of the steps

    engine::History history() const;
};

/// What a lesson proves: a sentence, and the runs that show it.
struct Claim {
    const char* id; ///< for good: files of others name it
    QString sentence;
    std::vector<ClaimRun> runs = {{}};
    int seeds = 1; ///< how often they are made for each value: its seed s takes seeds n (s - 1) + 1 ... n s
    std::vector<engine::Change> (*varied)(int seed) = nullptr; ///< what else differs from seed to seed
    /// A run at its step, or where it ended before. Cheap, as the window does it: numbers that the run knows already.
    std::function<Measured(const Session&, int step)> read;
    /// What becomes of the numbers of all runs in a row; without it they are the value as they are.
    Measured (*join)(const std::vector<double>&) = nullptr;
    bool each = false; ///< every run shows it by itself, and the value is the worst
    Bound bound;
    double seconds; ///< the goal: what it should take on two free cores. Claims that share a run share its time
};

/// All runs of a claim, with their seeds, for the value of a seed.
std::vector<ClaimRun> runsOf(const Claim& claim, int seed);
/// The value that the readings of all its runs make; where each run shows it, of those that there are.
Measured valueOf(const Claim& claim, const std::vector<Measured>& readings);

/// What made a session's run what it is, to be compared with what claims ask for.
class Past {
public:
    explicit Past(const Session& session);
    /// Up to the run's step. Knobs that only look do not count.
    bool agreesWith(const ClaimRun& run) const;

private:
    std::vector<engine::Field> m_fields;
    engine::History m_history;
};
/// Where the run is read off: `End`, and what lies beyond the end, is the last step.
int stepOf(const ClaimRun& run, const Session& session);

// --- what claims are read off and joined with -----------------------------------------------------------------

/// The numbers that a step exports under a name, row by row; NaN if there are none.
std::vector<double> numbersNamed(const engine::Values& values, const std::string& name);
/// The first of them.
inline double numberNamed(const engine::Values& values, const std::string& name) { return numbersNamed(values, name).front(); }
/// For Claim::read: those of the run's step.
std::function<Measured(const Session&, int step)> valueNamed(std::string name);
/// A run that is no number counts as 0.
inline double orZero(double x) { return x == x ? x : 0; }

Measured sumOf(const std::vector<double>& numbers);
Measured meanOf(const std::vector<double>& numbers);
Measured medianOf(const std::vector<double>& numbers);
/// Of two numbers: the first minus the second, or divided by it.
Measured differenceOf(const std::vector<double>& numbers);
Measured ratioOf(const std::vector<double>& numbers);

} // namespace lessons
