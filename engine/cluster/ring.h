#pragma once

#include "engine/cluster/collective.h"

namespace engine::cluster {

/// Ring all-reduce (Patarasuk and Yuan 2009), p devices and p chunks: in each round every device r sends one chunk to r+1.
/// Reduce-scatter: p-1 rounds in which what arrives is added; then device r holds the finished chunk r+1. All-gather: p-1
/// rounds in which it replaces. All send at once and wait for each other, so that a round lasts α + bytes of the largest
/// chunk / B: T = 2(p-1) α + 2(p-1)/p V/B for buffers of V bytes, if p divides their elements.
/// buffers: devices x elements.
Trace<Step> ring(const Tensor& buffers, const Network& network, const Fault& fault = {});

} // namespace engine::cluster
