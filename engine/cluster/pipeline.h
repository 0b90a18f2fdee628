#pragma once

#include <string>
#include <utility>
#include <vector>

namespace engine::cluster {

/// How the stages of a network, one behind the other on different devices, take turns over the micro-batches of a batch.
/// 1F1B is PipeDream-Flush (Narayanan et al. 2021); the interleaved one has several chunks of the network on each device (ibid.,
/// rounds as in PyTorch); PipeDream (Narayanan et al. 2019) never waits for a batch to end; zero bubble H1 (Qi et al. 2024)
/// splits the backward pass into that of the inputs, for which others wait, and that of the weights, for which nobody does; H2
/// starts more forward passes, and V (Qi et al. 2024b, as in PyTorch) has two chunks on each device, there and back along them.
/// Both leave no gap between the first and the last box of a device. Breadth-first (Lamy-Poirier 2023) takes its chunks in turn.
enum class Schedule {
    GPipe,
    OneForwardOneBackward,
    Interleaved,
    PipeDream,
    PipeDreamWithoutStash,
    ZeroBubble,
    ZeroBubbleH2,
    ZeroBubbleV,
    BreadthFirst
};
/// How many chunks of the network each device then has, if it may have `wanted`.
constexpr int chunksOf(Schedule schedule, int wanted)
{
    if (schedule == Schedule::ZeroBubbleV) return 2;
    return schedule == Schedule::Interleaved || schedule == Schedule::BreadthFirst ? wanted : 1;
}

struct Pipeline {
    Schedule schedule = Schedule::OneForwardOneBackward;
    int devices = 4, microBatches = 8;
    int chunks = 1; ///< of the network on each device, see chunksOf()

    int stages() const { return devices * chunks; }
    int deviceOf(int stage) const
    {
        const bool isBack = schedule == Schedule::ZeroBubbleV && stage >= devices;
        return isBack ? stages() - 1 - stage : stage % devices;
    }
    bool splitsBackward() const { return schedule >= Schedule::ZeroBubble && schedule <= Schedule::ZeroBubbleV; }
    bool flushes() const { return schedule != Schedule::PipeDream && schedule != Schedule::PipeDreamWithoutStash; }
    /// Transfers between stages on different devices, of activations and of their gradients.
    int messages() const { return 2 * microBatches * links(); }
    /// From a stage to the next on another device.
    int links() const { return devices == 1 ? 0 : stages() - (schedule == Schedule::ZeroBubbleV ? 2 : 1); }
};

/// One micro-batch in one stage. Stages count along the network.
struct Operation {
    enum Kind { Forward, Backward, Input, Weight } kind = Forward; ///< Input and Weight: the two halves of Backward
    int stage = 0, microBatch = 0;

    bool operator==(const Operation&) const = default;
};

/// What each device does, one after the other.
using Orders = std::vector<std::vector<Operation>>;
/// Throws InputError for interleaving whose micro-batches do not make even rounds.
Orders ordersOf(const Pipeline& pipeline);
/// Own orders, device by device, micro-batches in turn: "FFBB/FBFB". Throws InputError for what is no such order, or too much of
/// a kind.
Orders ordersIn(const std::string& rows, const Pipeline& pipeline);
/// The micro-batches of a round of interleaving, m / max(1, m div p); nothing (0) if they do not come out even.
int roundOf(int devices, int microBatches);

/// How long a micro-batch takes on a device, all its chunks together, each of which takes an even share.
struct Durations {
    double forward = 1, backward = 2, input = 1, weight = 1;

    double of(Operation::Kind kind) const;
};
struct Pace {
    std::vector<Durations> devices;
    double latency = 0; ///< of what goes from one device to another
};

/// What was done when. The places of what it waited for in Timeline::boxes: -1 if there was nothing.
struct Box {
    Operation operation;
    int device = 0;
    double start = 0, end = 0;
    int before = -1;  ///< what the device did before
    int arrives = -1; ///< the stage whose output, or whose gradient, it takes
    int stored = -1;  ///< on the same device: the forward pass whose activations, or the half whose gradient it uses
    int flush = -1;   ///< the end of the batch before
    double arrival = 0;
};

struct Timeline {
    Pipeline pipeline;
    Pace pace;
    std::vector<Box> boxes;             ///< by their ends, and then by device
    std::vector<std::vector<int>> rows; ///< of each device, as they follow each other

    double makespan() const { return boxes.empty() ? 0 : boxes.back().end; }
    int boxOf(const Operation& operation) const; ///< -1: it is not done
    const Box& at(int box) const { return boxes[std::size_t(box)]; }
    double busy(int device) const;
    /// Idle time of all devices until the last of them is done, as a share of their busy time: (p - 1) / m for equal stages.
    double bubbleOverIdeal() const;
    /// Idle time of a device between its first and its last box: what zero bubble makes zero.
    double idleWithin(int device) const;
    /// As a share of all time: (p - 1) / (m + p - 1).
    double bubbleOfTotal() const;

    std::vector<int> index; ///< of operations, see boxOf()
};

/// What an operation takes from the stage beside it, and what from its own; stage -1: nothing.
Operation arrivingAt(const Operation& operation, int stages);
Operation storedFor(const Operation& operation);

/// Each device does what its order says as soon as it can. Throws InputError naming what is missing, if something never can be.
Timeline timelineOf(const Pipeline& pipeline, const Orders& orders, const Pace& pace);
inline Timeline timelineOf(const Pipeline& pipeline, const Pace& pace) { return timelineOf(pipeline, ordersOf(pipeline), pace); }

/// So many batches one after the other, each of which begins when the one before has ended on all devices; their micro-batches
/// are counted on.
Timeline repeated(const Timeline& batch, int times);

/// Activations that a device holds: (from when on, chunks of micro-batches). They come with the beginning of a forward pass and
/// go with the end of the last operation that reads them.
using Stored = std::vector<std::pair<double, int>>;
Stored storedOn(const Timeline& timeline, int device);
int peakOf(const Stored& stored);

/// Of what a box waited for that which came last: its start. -1: it begins at 0.
int bindingOf(const Timeline& timeline, int box);
/// Boxes one after the other, none of which could have begun earlier, from 0 to the end of the last.
std::vector<int> criticalPath(const Timeline& timeline);

} // namespace engine::cluster
