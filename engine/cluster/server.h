#pragma once

#include "engine/cluster/collective.h"

namespace engine::cluster {

/// All-reduce through a server, a machine of its own (index p) with one link of bandwidth B that all share. Two rounds:
/// gather, in which the p buffers arrive one behind the other and are added in that order; broadcast, in which the sum goes
/// back one behind the other. T = 2(α + pV/B) for buffers of V bytes. The whole buffer is chunk 0.
/// buffers: devices x elements.
Trace<Step> server(const Tensor& buffers, const Network& network, const Fault& fault = {});

} // namespace engine::cluster
