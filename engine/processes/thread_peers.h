#pragma once

#include "engine/processes/peers.h"

#include <functional>

namespace engine::processes {

/// So many threads of this process, each of which does `work` as one of the peers. What one of them throws ends all, and is
/// thrown here.
void onThreads(int count, const std::function<void(Peers&)>& work);

} // namespace engine::processes
