#pragma once

#include "engine/core/bytes.h"
#include "engine/train/history.h"

#include <cstddef>
#include <string>
#include <vector>

namespace engine {

/// What the author of a live training writes: functions of the parameters and of a State, a value that holds everything that
/// changes from step to step (weights, moments, random numbers, counters). No function may remember anything elsewhere.
template <class Params, class State> struct Training {
    /// The state before the first step. Throws InputError if the parameters do not fit together.
    State (*begin)(const Params&);
    /// One step of work, usually a mini-batch. What it throws stops the run and is shown.
    void (*step)(const Params&, State&);
    /// Makes the state go on with parameters `now`. Returns false if they need a new beginning (another network, say).
    /// Throws InputError if they do not fit together.
    bool (*follow)(const Params& before, const Params& now, State&);
    /// The memory that a copy of the state takes, about.
    std::size_t (*bytes)(const State&);
    /// All of the state that the parameters do not give, for a file.
    void (*pack)(const State&, ByteWriter&);
    /// The state that was packed, with the parameters of the step that made it. Throws InputError for bytes that are not such a
    /// state, and takes memory for what the parameters allow, whatever the bytes claim.
    State (*unpack)(const Params&, ByteReader&);
    /// A point of each curve: losses, accuracies. `before` is the point before it, empty at the first: what has been the
    /// largest so far can be a curve, too.
    std::vector<double> (*measure)(const Params&, const State&, const std::vector<double>& before);
    /// Why the run ends here, in a word that the author knows; empty if it goes on. Asked after each step, so it must be cheap;
    /// `measured` is what `measure` said of this state, or empty where it was not asked.
    std::string (*verdict)(const Params&, const State&, const std::vector<double>& measured) = nullptr;
    /// Makes a change that is none of the parameters, such as weight[0,1,2] = 0.5. Throws InputError if it cannot.
    void (*edit)(const Params&, State&, const Change&) = nullptr;
    /// Whether curves of a run with the ones say something beside those of the others; on other data, say, they do not.
    bool (*compares)(const Params& before, const Params& now) = nullptr;
    /// How many numbers `measure` gave when the oldest files were written, if they were fewer: the first ones.
    std::size_t curvesBefore = 0;
};

/// A point of each curve of a run.
struct Sample {
    int step;
    std::vector<double> values;

    bool operator==(const Sample&) const = default;
};

/// Whether the curves have a point at this step: at each of the first 256, then 256 times before the number of steps doubles.
/// A function of the step alone, so that a curve never depends on timing.
bool isSampled(int step);
/// The next step after a sampled one that is sampled.
std::int64_t nextSampled(std::int64_t step);

} // namespace engine
