#pragma once

#include "engine/cluster/collective.h"
#include "engine/nn/train.h"

namespace engine::cluster {

enum class Route { Ring, Server };
/// What becomes of the gradients of shards: right is the mean weighted by their samples; of Nothing each device keeps its own.
enum class Joining { WeightedMean, PlainMean, Sum, Nothing };

/// How many of a batch's samples each device takes: in these shares, none twice, none left over.
std::vector<int> shardsOf(int batch, const std::vector<double>& shares);

/// The batch of a step: all rows once in an epoch, in an order of its own.
std::vector<int> batchOf(const std::vector<int>& rows, int size, int step, std::uint64_t seed);

/// What all devices hold of a range after an all-reduce of these buffers, one per device, in the order in which it adds: a ring's
/// chunk c begins on device c and goes once round; a server adds from the first device on.
template <class Real>
void addUp(Route exchange, const std::vector<std::vector<Real>>& buffers, ChunkRange range, std::vector<Real>& sum);

struct DataParallel {
    Route exchange = Route::Ring;
    Joining joining = Joining::WeightedMean;
    std::vector<int> shards;
    int averageEvery = 1; ///< local descent, and so many steps later the mean of the weights; 1: of each step's gradients
    int delay = 0;        ///< gradients are of weights so many updates old
    Recipe recipe = {};

    int devices() const { return int(shards.size()); }
    int batch() const;
    /// By what a device's gradient is multiplied before all are added. A device without samples has none.
    double weight(int device) const;
};

/// A net on several devices, each of which has all of it and learns from a shard of each batch.
template <class Real> struct Fleet {
    std::vector<Learner<Real>> replicas;
    std::vector<std::vector<Real>> past = {}; ///< weights that slow devices still have, the oldest first

    Fleet() = default;
    Fleet(int devices, const std::vector<Real>& parameters) : replicas(std::size_t(devices), {parameters}) {}
};

/// What a step of all devices made.
template <class Real> struct Shared {
    std::vector<std::vector<Real>> gradients; ///< of each device, the mean over its shard
    std::vector<Real> joined;                 ///< what all devices then hold; empty if each has used its own
    std::vector<double> losses;               ///< of each shard, before the update
    double loss = 0;                          ///< of the batch
};

/// One batch. Throws InputError for a network that splits otherwise than the rows say.
template <class Real> Shared<Real> trainStep(const engine::Network& net, const DataParallel& how, const Samples& samples,
                                             std::span<const int> rows, Fleet<Real>& fleet, Pass<Real>& pass);

/// The largest difference between a learnt parameter of the first device and of another.
template <class Real> double spreadOf(const engine::Network& net, const Fleet<Real>& fleet);

} // namespace engine::cluster
