#pragma once

#include "engine/cluster/data_parallel.h"

namespace engine::cluster {

/// A layer's pass on a device, or what all devices do together, on the α-β clock.
struct Stint {
    enum Kind { Forward, Backward, AllReduce, AllGather, ReduceScatter, Update } kind = Forward;
    int device = 0; ///< of what all do together: the number of devices
    int layer = 0;  ///< of a bucket its last one
    int column = 0; ///< how many of its kind its device has done before
    double start = 0, end = 0;
    std::vector<int> waits = {}; ///< the places of stints that had to be done
    double bytes = 0;            ///< what is sent together: of the parameters, or gradients, of so many bytes

    bool isTogether() const { return kind != Forward && kind != Backward && kind != Update; }
};

/// How long a sample's way through each layer takes, and how many bytes its parameters have. Back it takes twice as long.
struct Workload {
    std::vector<double> forward, bytes;
    double element = BytesPerElement; ///< bytes of a number

    int layers() const { return int(forward.size()); }
    double volume() const;
};

/// A step of all devices.
struct StepPlan {
    int devices = 1;
    Route exchange = Route::Ring;
    cluster::Network network = {};
    std::vector<Stint> stints;
    double computed = 0;              ///< when the last device has done its backward pass
    double element = BytesPerElement; ///< bytes of a number that is sent

    double end() const;
    /// How much longer it takes for what travels.
    double exposed() const { return end() - computed; }
    /// All messages of a stint, its rounds one after the other.
    std::vector<Transfer> transfersOf(const Stint& stint) const;
};

/// So many rounds, each of which takes the latency and the time of so many bytes.
struct Rounds {
    int count = 0;
    double bytes = 0;

    double time(const Network& network) const { return count * (network.latency + bytes / network.bandwidth); }
};
/// Of V bytes: of a ring 2 (p - 1) rounds with a chunk each, half of them to gather or to scatter alone; of a server, whose link
/// all share, two rounds with pV.
Rounds roundsOf(Stint::Kind kind, Route exchange, int devices, double bytes, double element = BytesPerElement);

/// Gradients go in buckets, from the last layer backwards: one is full when the next layer would not fit into `cap` bytes.
/// What a bucket waits for is its last gradient on the slowest device, and the bucket before; without overlap, all gradients.
std::vector<ChunkRange> bucketsOf(const Workload& work, double cap);
StepPlan planOf(const Workload& work, const std::vector<int>& shards, Route exchange, const Network& network, double cap,
                bool overlap);

} // namespace engine::cluster
