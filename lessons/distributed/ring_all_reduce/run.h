#pragma once

#include "engine/tape/tape.h"
#include "lessons/distributed/ring_all_reduce/params.h"

namespace lessons::ring {

/// Each device has this many digits to learn from.
constexpr int DigitsPerDevice = 16;

/// How far the result is from the sum, over all devices.
struct Damage {
    int wrongSums = 0;       ///< elements that are not, on at least one device, what they are without the fault
    int spoiled = 0;         ///< devices that hold such elements
    double largestError = 0; ///< the largest difference from the true sum; without a fault, what rounding makes
};

using Steps = engine::Trace<engine::cluster::Step>;

/// Who sent what to whom, and what it is compared with. The numbers are on the tape; here the buffers are only as large as they
/// were.
struct Course {
    Params params;
    Steps steps;
    Steps sound;               ///< the same without the fault
    Steps twin;                ///< the other algorithm, without a fault
    std::vector<double> truth; ///< the sum over all devices, added in double
    Damage damage = {};

    int lastStep() const { return engine::lastStep(steps); }
    const engine::cluster::Step& at(int step) const { return steps[std::size_t(step)]; }
    const engine::cluster::Step& start() const { return steps.front(); }
    const engine::cluster::Step& end() const { return steps.back(); }
    const Steps& of(bool ring) const { return ring == params.onRing() ? steps : twin; }
    engine::cluster::ChunkRange range(int chunk) const
    {
        return engine::cluster::chunkRange(params.elements, start().chunks(), chunk);
    }
    /// How often `device` should be inside `chunk` on `holder` after this step.
    int expected(int step, int holder, int chunk, int device) const;
};
using CoursePtr = std::shared_ptr<const Course>;

/// What was computed, and the course it took.
struct Run : engine::Tape {
    CoursePtr course;
};

/// Device d's gradient of the loss summed over its own digits 16 d ... 16 d + 15, the network's first weights drawn from
/// `seed`: devices x elements, the output layer first, as the backward pass finishes it first.
engine::Tensor gradients(int devices, int elements, int seed);

Run run(const Params& params);
/// Writes a course onto a tape. The collectives of engine/cluster say which message arrives where and when; what it does there is
/// computed anew, by operators.
void record(const Course& course, engine::Tape& tape, const engine::Tensor& buffers);

// --- what is read off steps -------------------------------------------------------------------------------------------

/// Whether what arrives in a phase is added, not copied.
bool adds(engine::cluster::Phase phase);
/// A message of a step, and how often it was sent.
struct Message {
    const engine::cluster::Transfer* transfer;
    int copies;
};
std::vector<Message> messagesOf(const engine::cluster::Step& step);
/// The phases of a run, and their first and last steps.
struct Stretch {
    engine::cluster::Phase phase;
    int first, last;
};
std::vector<Stretch> stretchesOf(const Steps& steps);
/// The device that has sent most by the end of a step.
int busiest(const engine::cluster::Step& step);
bool allEqual(const std::vector<double>& numbers);

} // namespace lessons::ring
