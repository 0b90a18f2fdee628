#pragma once

#include "engine/tape/tape.h"
#include "lessons/distributed/pipeline/params.h"
#include "lessons/net.h"

#include <memory>
#include <optional>

namespace lessons::pipeline {

constexpr int DigitsPerMicroBatch = 32, Width = 64;

/// What a net learnt in the boxes of a timeline; as long as those, or as there are micro-batches.
struct Learnt {
    std::vector<double> loss;                ///< of each micro-batch
    std::vector<std::vector<double>> shares; ///< device by device: of each micro-batch the gradient of one weight
    std::vector<int> versions;               ///< of each box: how many updates its weights had seen
    double difference = 0;                   ///< the first batch's gradient against that of all its digits at once, at most
    double accuracy = 0;                     ///< of digits that it has not seen, at the end
};

/// When what is done, and what it is compared with.
struct Course {
    Params params;
    engine::cluster::Timeline line; ///< all batches
    engine::cluster::Timeline
        reference;              ///< the other way to store: GPipe's, and of GPipe 1F1B's; the chosen one if this is built by hand
    std::vector<int> ticks;     ///< the first box of each tick of the clock; at last how many boxes there are
    std::vector<char> critical; ///< of each box
    std::optional<Learnt> learnt = {};

    int lastStep() const { return int(ticks.size()) - 1; }
    /// What a tick is about: of the boxes that end with it one on the critical path, if there is one.
    int boxOf(int step) const;
    double time(int step) const { return step == 0 ? 0 : line.at(ticks[std::size_t(step)] - 1).end; }
    bool isComplete() const
    {
        return line.boxes.size() == (line.pipeline.splitsBackward() ? 3U : 2U) * std::size_t(line.pipeline.stages()) *
                                        std::size_t(line.pipeline.microBatches);
    }
    int microBatches() const { return params.microBatches; } ///< of one batch
    /// Chunks that the memory cap has room for; 0: any number.
    int mostStored() const { return params.memory * line.pipeline.chunks; }
};
using CoursePtr = std::shared_ptr<const Course>;

struct Run : engine::Tape {
    CoursePtr course;
    std::shared_ptr<const struct Swept> swept = {}; ///< what the bubble would be; null: nobody wants to know
};

/// How long a micro-batch takes on a device: of a list of times.
double nthOf(const std::string& list, int device);
Run run(const Params& params);
Learnt learn(const Params& params, const engine::cluster::Timeline& line);
/// The net of all stages, as far as it has learnt.
Net netAt(const Params& params, const Run& run, int step);
void record(const CoursePtr& course, engine::Tape& tape);
/// What the bubble would be with other micro-batches or chunks.
std::shared_ptr<const Swept> sweep(const Course& course, engine::Tape& tape);
/// The quantity of a kind's boxes: "F".
const char* idOf(engine::cluster::Operation::Kind kind);

} // namespace lessons::pipeline
