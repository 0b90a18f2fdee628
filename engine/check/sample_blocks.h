#pragma once

#include "engine/check/samples.h"

namespace engine {

/// A small network with each block of ../nn/blocks.h.
void addBlocks(std::vector<CheckedNetwork>& list);

} // namespace engine
