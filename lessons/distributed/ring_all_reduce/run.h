#pragma once

#include "engine/tape/tape.h"
#include "lessons/distributed/ring_all_reduce/params.h"

#include <memory>

namespace lessons::ring {

/// Each device has this many digits to learn from.
constexpr int DigitsPerDevice = 16;

/// How far the result is from the sum, over all devices.
struct Damage {
    int wrongSums = 0;       ///< elements that are not, on at least one device, what they are without the fault
    int spoiled = 0;         ///< devices that hold such elements
    double largestError = 0; ///< the largest difference from the true sum; without a fault, what rounding makes
};

using engine::cluster::Step;
using engine::cluster::Transfer;
using Steps = engine::Trace<Step>;

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
    const Step& at(int step) const { return steps[std::size_t(step)]; }
    const Step& start() const { return steps.front(); }
    const Step& end() const { return steps.back(); }
    engine::cluster::ChunkRange range(int chunk, int chunks = 1) const
    {
        return engine::cluster::chunkRange(params.elements, start().chunks(), chunk, chunks);
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

/// A message of a step, and how often it was sent.
struct Sent {
    const Transfer* transfer;
    int copies;
};
std::vector<Sent> messagesOf(const Step& step);
/// The phases of a run, and their first and last steps.
struct Stretch {
    engine::cluster::Phase phase;
    int first, last;
};
std::vector<Stretch> stretchesOf(const Steps& steps);
/// The device that has sent most by the end of a step.
int busiest(const Step& step);
bool allEqual(const std::vector<double>& numbers);

// --- all algorithms, of which nobody needs the numbers ----------------------------------------------------------------------

/// What is compared for buffers of many sizes, this one among them, and for many devices.
struct Comparison {
    std::vector<Algorithm> onSizes, onDevices; ///< those that fit
    std::vector<int> elements, devices;
};
Comparison comparisonOf(const Params& params);
/// T = a + b V of both: the bytes from which on `later` is faster than `first`; 0: never.
double overtakingAt(const Params& params, Algorithm first, Algorithm later);
/// For the smallest and the largest of the sizes compared; the first below so many bytes (0: for all).
struct Fastest {
    Algorithm first, last;
    double below;
};
Fastest fastestOf(const Params& params);

} // namespace lessons::ring
