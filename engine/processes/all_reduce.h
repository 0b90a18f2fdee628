#pragma once

#include "engine/cluster/collective.h"
#include "engine/processes/peers.h"

namespace engine::processes {

/// What one process does of a plan, with memory and messages of its own: in each round it sends some chunks and takes others.
class AllReduce {
public:
    AllReduce(const cluster::Plan& plan, int rank);

    /// Its own numbers become the sum of all.
    void run(Peers& peers, std::span<float> numbers);

private:
    struct Turn {
        cluster::Message out{-1, -1, 0, 0}, in{-1, -1, 0, 0};
    };
    int m_chunks;
    std::vector<Turn> m_turns;
    std::vector<float> m_arrived;
};

} // namespace engine::processes
