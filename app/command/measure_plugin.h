#pragma once

#include "engine/processes/peers.h"

#include <memory>

namespace app {

/// Whether this program has a library for MPI, which is built where MPI is found.
bool hasPeers();
/// The other processes that a launcher has started with this one. Throws engine::InputError if there is no such library.
std::unique_ptr<engine::processes::Peers> loadPeers();
/// The rank of this process, if a launcher has started it as one of several, or as what such are started as; otherwise -1.
int launchedRank();

} // namespace app
