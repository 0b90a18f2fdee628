#pragma once

#include "lessons/distributed/data_parallel/run.h"
#include "lessons/inside.h"

namespace lessons::dataparallel {

constexpr int Followed = 8; ///< weights

/// A digit of the next batch, on the device that holds it.
struct Held {
    Params params;
    std::shared_ptr<const Setup> setup;
    engine::cluster::DataParallel how; ///< what is joined, gradients or weights
    std::vector<int> batch;
    int place;                 ///< of the digit in the shard
    bool joins, averages;      ///< gradients, or weights in this step; or the device goes its own way
    int device = 0, first = 0; ///< who holds it, where its shard begins
    int label = 0;

    Held(const Now& now, int sample);
    const engine::Network& net() const { return setup->net; }
    int size() const { return how.shards[std::size_t(device)]; }
    std::span<const int> shard() const { return std::span(batch).subspan(std::size_t(first), std::size_t(size())); }
    int side() const { return params.data == Data::Small ? 8 : 28; }
};

/// In which order devices add up an element i of `count`: of a ring a chunk goes once round from the device of its number on.
std::vector<int> orderOf(engine::cluster::Route exchange, int devices, int count, int i);
Tape tapeOf(const Held& held, const State& state);
/// Those inputs of the last layer that the digit excites most: their weights to the output of its class are followed.
std::vector<int> followedIn(const Tape& tape, int last);

} // namespace lessons::dataparallel
