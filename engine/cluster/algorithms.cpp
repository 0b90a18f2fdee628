#include "engine/cluster/algorithms.h"

#include "engine/cluster/ring.h"
#include "engine/cluster/server.h"

#include <bit>

namespace engine::cluster {

bool fits(const Choice& choice, int group)
{
    switch (choice.algorithm) {
    case Algorithm::RecursiveDoubling:
    case Algorithm::HalvingDoubling: return std::has_single_bit(unsigned(choice.devices));
    case Algorithm::Hierarchical: return choice.devices % group == 0;
    default: return true;
    }
}

Plan planOf(const Choice& choice, int group)
{
    switch (choice.algorithm) {
    case Algorithm::Naive: return naivePlan(choice.devices);
    case Algorithm::RecursiveDoubling: return doublingPlan(choice.devices);
    case Algorithm::HalvingDoubling: return halvingPlan(choice.devices);
    case Algorithm::DoubleTree: return doubleTreePlan(choice.devices, choice.pieces);
    case Algorithm::Hierarchical: return hierarchicalPlan(choice.devices, group);
    default: return ringPlan(choice.devices);
    }
}

Trace<Step> allReduced(const Choice& choice, const Tensor& buffers, const Network& network, const Fault& fault)
{
    if (choice.onServer()) return server(buffers, network, fault);
    if (choice.algorithm == Algorithm::Ring) return ring(buffers, network, fault);
    return played(planOf(choice, network.group), buffers, network, fault);
}

double duration(const Choice& choice, int elements, const Network& network)
{
    if (!choice.onServer()) return duration(planOf(choice, network.group), elements, network);
    const double volume = BytesPerElement * elements;
    return choice.devices == 1 ? 0 : 2 * (network.latency + choice.devices * volume / network.bandwidth);
}

} // namespace engine::cluster
