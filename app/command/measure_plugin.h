#pragma once

#include "engine/processes/peers.h"

#include <memory>

namespace app {

/// Whether this program has a library for MPI, which is built where MPI is found.
bool hasPeers();
/// The other processes that a launcher has started with this one. Throws engine::InputError if there is no such library.
std::unique_ptr<engine::processes::Peers> loadPeers();
/// As which of how many a launcher has started this process. Rank -1: none has; size 0: it does not say.
struct Launched {
    int rank = -1, size = 0;
};
Launched launched();

} // namespace app
