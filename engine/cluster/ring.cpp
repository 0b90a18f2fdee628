#include "engine/cluster/ring.h"

#include "engine/cluster/algorithms.h"

#include <algorithm>

namespace engine::cluster {

Plan ringPlan(int p, int adding)
{
    Plan plan{p};
    // In round t device r sends chunk r - t: the one it has just received. After p - 1 rounds that is chunk r + 1.
    for (int t = 0; t < adding + p - 1; ++t) {
        const bool adds = t < adding;
        Round round{adds ? Phase::ReduceScatter : Phase::AllGather, {}};
        for (int r = 0; r < p; ++r) round.messages.push_back({r, (r + 1) % p, wrapped(r - t, p), 1, adds});
        plan.rounds.push_back(std::move(round));
    }
    return plan;
}

Plan ringPlan(int p) { return ringPlan(p, p - 1); }

Trace<Step> ring(const Tensor& buffers, const Network& network, const Fault& fault)
{
    const int p = buffers.shape[0];
    if (fault.kind != Fault::EarlyAllGather) return played(ringPlan(p), buffers, network, fault);
    return played(ringPlan(p, std::min(fault.round, p - 1)), buffers, network); // hands on what it has added last
}

} // namespace engine::cluster
