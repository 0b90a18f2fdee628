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
    int group = 1;          ///< so many devices, one after the other, stand close together (in one machine)
    double inside = 1;      ///< links within a group are so many times as fast

    double time(int from, int to, double bytes) const
    {
        return (latency + bytes / bandwidth) / (from / group == to / group ? inside : 1);
    }
};

/// float32
constexpr double BytesPerElement = 4;

/// One message. Devices count from 0; a server's index is the number of devices.
struct Transfer {
    int from, to, chunk;
    double bytes, start, end; ///< seconds since the run began
    bool lost = false;        ///< it left, and never arrived
    int chunks = 1;           ///< so many of them, from `chunk` on
    bool adds = false;        ///< what arrives is added; otherwise it replaces what is there
};

/// Chunk i of n elements in p chunks: floor(n/p) elements, and one more for i < n mod p.
struct ChunkRange {
    int first, count;
};
ChunkRange chunkRange(int elements, int chunks, int i);
/// `count` chunks side by side.
ChunkRange chunkRange(int elements, int chunks, int first, int count);
/// The chunk that holds this element.
int chunkOf(int elements, int chunks, int element);

/// What goes wrong, if something does.
struct Fault {
    enum Kind { None, DropMessage, DuplicateMessage, EarlyAllGather };
    Kind kind = None;
    /// DropMessage, DuplicateMessage: the round (from 1 on) whose first message (in a ring, that of device 0; to or from the
    /// server, its own) is lost or arrives twice. EarlyAllGather: the number of rounds (server: of arrivals) after which
    /// nothing is added any more, and results are handed on although they are not finished.
    int round = 1;

    bool hits(Kind what, int inRound) const { return kind == what && round == inRound; }
};

/// Exchange: both halves of a pair add what the other has. Reduce: towards a root. Pipelined: some chunks still go to a root,
/// others come back already. Across: the groups add up what each of them has added.
enum class Phase { Start, ReduceScatter, AllGather, Gather, Broadcast, Exchange, Reduce, Pipelined, Across };
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

// --- planned ahead ------------------------------------------------------------------------------------------------------

/// `chunks` chunks from `chunk` on, as the sender had them before the round.
struct Message {
    int from, to, chunk, chunks = 1;
    bool adds = true;
};
/// All its messages leave at once, at most one from and one to each device; the next round waits for the last of them.
struct Round {
    Phase phase;
    std::vector<Message> messages;
};
/// What an algorithm is: who sends what to whom.
struct Plan {
    int chunks = 1;
    std::vector<Round> rounds = {};
};
/// What the devices then hold, round by round.
Trace<Step> played(const Plan& plan, const Tensor& buffers, const Network& network, const Fault& fault = {});
/// How long that takes for so many elements, of which nobody needs the values.
double duration(const Plan& plan, int elements, const Network& network);
/// a mod n, never negative
constexpr int wrapped(int a, int n) { return (a % n + n) % n; }

} // namespace engine::cluster
