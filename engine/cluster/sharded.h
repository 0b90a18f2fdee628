#pragma once

#include "engine/cluster/data_parallel_clock.h"

namespace engine::cluster {

/// What is divided among the devices (Rajbhandari et al. 2020): 0 nothing, 1 the optimiser's state, 2 gradients, too, 3
/// parameters, too (FSDP, Zhao et al. 2023).
struct ZeRO {
    int stage = 3;
    bool prefetch = false; ///< stage 3: a layer is gathered while the one before it is computed, forward and back
};

/// Bytes of the model's state for each parameter: with Adam in single precision, or in mixed precision.
struct StateBytes {
    double parameter = 4, gradient = 4, optimiser = 8;
    static StateBytes mixed() { return {2, 2, 12}; }
};
enum class StatePart { Parameters, Gradients, Optimiser, Gathered, Activations };
constexpr int StateParts = 5;
/// Of the model's state that lasts: on each of N devices, for so many parameters. Stage 0: 16 Ψ; 1: 8 Ψ + 8 Ψ/N; ...
double lastingBytes(int stage, const StateBytes& each, double parameters, int devices);
/// Elements that each device sends in a step: 2 (N - 1)/N Ψ, with stage 3 half as much again.
double sentElements(int stage, double parameters, int devices);

/// A step by layers, of devices with so many samples: gather, forward, free; gather, backward, scatter, free; then each device
/// updates its shard.
StepPlan planOf(const Workload& work, const std::vector<int>& samples, const Network& network, const ZeRO& zero);
/// What a device holds of a part from when on, in bytes: of parts that come and go by layers.
struct Held {
    double time;
    double bytes[StateParts] = {};
    double all() const;
};
std::vector<Held> heldOn(const StepPlan& plan, const Workload& work, const ZeRO& zero, const StateBytes& each,
                         const std::vector<double>& activations, int device);

/// A net whose parameters and moments are divided among devices, layer by layer, each of which learns from a shard of each batch.
/// What it needs of others it gathers, and forgets; the sums of gradients are those of a ring, chunk by chunk.
template <class Real> class ShardedTraining {
public:
    ShardedTraining(engine::Network net, int devices, const Optimiser& optimiser, const std::vector<Real>& parameters);

    /// Returns the loss of the batch, before its update.
    double step(const Samples& samples, std::span<const int> rows);
    /// Of all devices, put together.
    std::vector<Real> parameters() const;
    const std::vector<Real>& shard(int device, int layer) const { return m_shards[at(device, layer)].parameters; }
    int layers() const { return int(m_units.size()); }
    /// Where a layer's parameters stand.
    ChunkRange unit(int layer) const { return m_units[std::size_t(layer)]; }
    /// After a step: of each device the mean gradient over its shard, times its weight.
    const std::vector<std::vector<Real>>& gradients() const { return m_gradients; }
    const std::vector<Real>& sum() const { return m_sum; }

private:
    std::size_t at(int device, int layer) const { return std::size_t(layer * m_devices + device); }

    engine::Network m_net;
    int m_devices;
    Optimiser m_optimiser;
    std::vector<ChunkRange> m_units;
    std::vector<Learner<Real>> m_shards; ///< layer by layer, device by device
    std::vector<std::vector<Real>> m_gradients;
    std::vector<Real> m_sum;
    Pass<Real> m_pass;
};

} // namespace engine::cluster
