#include "engine/cluster/algorithms.h"

namespace engine::cluster {
namespace {

/// Of group n the device j, and how it takes part.
struct Grid {
    int g, k;

    int at(int n, int j) const { return wrapped(n, k) * g + wrapped(j, g); }
    /// Block i, a g-th of the buffer, goes to the next device of each group.
    Round within(int t, bool adds) const
    {
        Round round{adds ? Phase::ReduceScatter : Phase::AllGather, {}};
        for (int n = 0; n < k; ++n)
            for (int j = 0; j < g; ++j)
                round.messages.push_back({at(n, j), at(n, j + 1), wrapped(j - t + !adds, g) * k, k, adds});
        return round;
    }
    /// Of its own block, j + 1, a device sends a k-th to the same device of the next group.
    Round across(int t, bool adds) const
    {
        Round round{Phase::Across, {}};
        for (int n = 0; n < k; ++n)
            for (int j = 0; j < g; ++j)
                round.messages.push_back({at(n, j), at(n + 1, j), wrapped(j + 1, g) * k + wrapped(n - t + !adds, k), 1, adds});
        return round;
    }
};

} // namespace

Plan hierarchicalPlan(int p, int g)
{
    const Grid grid{g, p / g};
    Plan plan{p};
    for (int t = 0; t < g - 1; ++t) plan.rounds.push_back(grid.within(t, true));
    for (const bool adds : {true, false})
        for (int t = 0; t < grid.k - 1; ++t) plan.rounds.push_back(grid.across(t, adds));
    for (int t = 0; t < g - 1; ++t) plan.rounds.push_back(grid.within(t, false));
    return plan;
}

} // namespace engine::cluster
