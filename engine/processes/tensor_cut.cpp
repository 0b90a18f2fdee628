#include "engine/processes/tensor_cut.h"

#include "engine/cluster/staged.h"
#include "engine/cluster/tensor_parallel.h"
#include "engine/core/error.h"

namespace engine::processes {
namespace {

/// Which parameters of a layer a process has whose units, or inputs, are these.
void addPlaces(const Network& whole, int layer, cluster::ChunkRange units, cluster::ChunkRange inputs, bool biased,
               std::vector<std::size_t>& places)
{
    const Block& weights = *whole.weights(layer);
    const auto width = std::size_t(weights.shape[1]);
    for (int j = units.first; j < units.first + units.count; ++j)
        for (int i = inputs.first; i < inputs.first + inputs.count; ++i)
            places.push_back(weights.offset + std::size_t(j) * width + std::size_t(i));
    const Block* biases = whole.biases(layer);
    for (int j = units.first; biases && biased && j < units.first + units.count; ++j)
        places.push_back(biases->offset + std::size_t(j));
}

struct Cutter {
    const Network& whole;
    int processes, rank;

    cluster::ChunkRange all(int layer, int axis) const { return {0, whole.weights(layer)->shape[std::size_t(axis)]}; }
    /// Layers first ... second: columns of `split`, and rows of the last one, whose biases are added once.
    TensorPart cut(int first, int split, int second) const
    {
        const int hidden = whole.weights(split)->shape[0];
        if (hidden < processes)
            throw InputError(message("messages", "dense layer %1 has %2 units: too few to be cut for %3 processes")
                                 .with(split + 1, hidden, processes));
        const int knife = cluster::chunkRange(hidden, processes, 0).count;
        const cluster::ChunkRange own = cluster::cutRange(hidden, processes, knife, rank);
        std::vector<Layer> layers;
        std::vector<std::size_t> places;
        for (int l = first; l <= second; ++l) layers.push_back(whole.layer(l));
        layers[std::size_t(split - first)] = Dense{own.count, whole.biases(split) != nullptr};
        const bool biased = whole.biases(second) && rank == 0;
        layers.back() = Dense{whole.weights(second)->shape[0], biased};
        addPlaces(whole, split, own, all(split, 1), true, places);
        addPlaces(whole, second, all(second, 0), own, biased, places);
        return {Network(whole.shape(first), std::move(layers)), std::move(places)};
    }
    TensorPart rest(int first) const
    {
        std::vector<Layer> layers;
        std::vector<std::size_t> places;
        for (int l = first; l < whole.depth(); ++l) {
            layers.push_back(whole.layer(l));
            if (whole.weights(l)) addPlaces(whole, l, all(l, 0), all(l, 1), true, places);
        }
        return {Network(whole.shape(first), std::move(layers)), std::move(places), false};
    }
};

} // namespace

std::vector<TensorPart> tensorParts(const Network& whole, int processes, int rank)
{
    const std::vector<int> dense = cluster::denseLayersOf(whole);
    if (dense.size() < 2) throw InputError(message("messages", "tensor-parallel cuts pairs of dense layers; it has no two"));
    const Cutter cutter{whole, processes, rank};
    std::vector<TensorPart> parts;
    int next = 0;
    for (std::size_t k = 0; k + 1 < dense.size(); k += 2) {
        parts.push_back(cutter.cut(next, dense[k], dense[k + 1]));
        next = dense[k + 1] + 1;
    }
    if (next < whole.depth()) parts.push_back(cutter.rest(next));
    return parts;
}

} // namespace engine::processes
