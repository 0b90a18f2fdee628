#include "engine/cluster/algorithms.h"

namespace engine::cluster {

Plan doublingPlan(int p)
{
    Plan plan;
    for (int d = 1; d < p; d *= 2) {
        Round round{Phase::Exchange, {}};
        for (int r = 0; r < p; ++r) round.messages.push_back({r, r ^ d, 0, 1, true});
        plan.rounds.push_back(std::move(round));
    }
    return plan;
}

Plan halvingPlan(int p)
{
    Plan plan{p};
    // Of the d chunks around its own a device keeps adding up; those around its partner's it sends there.
    for (int d = p / 2; d >= 1; d /= 2) {
        Round round{Phase::ReduceScatter, {}};
        for (int r = 0; r < p; ++r) round.messages.push_back({r, r ^ d, (r ^ d) / d * d, d, true});
        plan.rounds.push_back(std::move(round));
    }
    for (int d = 1; d < p; d *= 2) {
        Round round{Phase::AllGather, {}};
        for (int r = 0; r < p; ++r) round.messages.push_back({r, r ^ d, r / d * d, d, false});
        plan.rounds.push_back(std::move(round));
    }
    return plan;
}

} // namespace engine::cluster
