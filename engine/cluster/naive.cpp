#include "engine/cluster/algorithms.h"

namespace engine::cluster {

Plan naivePlan(int p)
{
    Plan plan;
    for (int r = 1; r < p; ++r) plan.rounds.push_back({Phase::Gather, {{r, 0, 0, 1, true}}});
    for (int r = 1; r < p; ++r) plan.rounds.push_back({Phase::Broadcast, {{0, r, 0, 1, false}}});
    return plan;
}

} // namespace engine::cluster
