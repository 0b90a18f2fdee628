#pragma once

#include "engine/core/tensor.h"
#include "engine/core/trace.h"

#include <string>
#include <vector>

namespace engine::cluster {

/// The α-β clock, a model: a message of n bytes takes latency + n/bandwidth. What travels on different links travels at the
/// same time; every link carries both directions at once.
struct Network {
    double latency = 20e-6; ///< α, seconds per message
    double bandwidth = 1e6; ///< B, bytes per second
};

/// float32
constexpr double BytesPerElement = 4;

/// One message. Devices count from 0; a server's index is the number of devices.
struct Transfer {
    int from, to, chunk;
    double bytes, start, end; ///< seconds since the run began
    bool lost = false;        ///< it left, and never arrived
};

/// Chunk i of n elements in p chunks: floor(n/p) elements, and one more for i < n mod p.
struct ChunkRange {
    int first, count;
};
ChunkRange chunkRange(int elements, int chunks, int i);

/// What goes wrong, if something does.
struct Fault {
    enum Kind { None, DropMessage, DuplicateMessage, EarlyAllGather };
    Kind kind = None;
    /// DropMessage, DuplicateMessage: the round (from 1 on) in which the message of device 0 to the next device (to or from
    /// the server) is lost or arrives twice. EarlyAllGather: the number of rounds (server: of arrivals) after which results
    /// are handed on although they are not finished.
    int round = 1;

    bool hits(Kind what, int inRound) const { return kind == what && round == inRound; }
};

enum class Phase { Start, ReduceScatter, AllGather, Gather, Broadcast };
/// "start", "reduce-scatter", ...
const char* nameOf(Phase phase);

/// How often each device's contribution is inside each chunk on each holder: holders x chunks x devices. 1 is right, 0 not
/// yet (or lost), 2 counted twice.
using Contributions = Tensor;

/// The state after a round, and the transfers of that round.
struct Step {
    Phase phase = Phase::Start;
    Tensor buffers;               ///< devices x elements
    Contributions contributors;   ///< devices x chunks x devices
    std::vector<float> server;    ///< the server's buffer; empty without one, or before anything arrived
    std::vector<int> inServer;    ///< its contributors, one count per device
    std::vector<int> chunkOwners; ///< per chunk: who was first to hold it finished (all contributions once); -1: nobody yet
    std::vector<Transfer> transfers;
    std::vector<double> bytesSent; ///< per device, since the run began
    double serverBytesSent = 0;
    double time = 0; ///< seconds since the run began

    int devices() const { return buffers.shape[0]; }
    int elements() const { return buffers.shape[1]; }
    int chunks() const { return contributors.shape[1]; }
    /// Whether each device's contribution is inside exactly once.
    bool finished(int device, int chunk) const;
};

/// What all collectives start with: every device holds its own row of `buffers` (devices x elements), in `chunks` chunks.
Step startOf(const Tensor& buffers, int chunks);

/// Fills in chunkOwners from the contributors.
void noteOwners(Step& step);

/// An all-reduce: from trace[0], each device with its own buffer, to the last step, each device with the sum of all.
/// One step is one round. With one device there is nothing to do: no steps.
using Collective = Trace<Step> (*)(const Tensor& buffers, const Network& network, const Fault& fault);

} // namespace engine::cluster
