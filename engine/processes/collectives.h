#pragma once

#include "engine/processes/peers.h"

#include <cstdint>
#include <functional>

namespace engine::processes {

/// How far it is: so many of so many.
using Heard = std::function<void(int done, int all)>;

/// Which all-reduces, over which sizes: from the first on fourfold, up to the last.
struct Sweep {
    std::vector<std::string> algorithms; ///< "ring", "halving-doubling" (of 2^n processes), "mpi"
    std::int64_t from = 4, to = 64 << 20;
    int repeats = 15;

    std::vector<std::int64_t> sizes() const;
};

/// As long as the slowest process took: the median of the repeats, and their quartiles.
struct Timing {
    std::string algorithm;
    double bytes = 0, seconds = 0, low = 0, high = 0;
};

/// On rank 0; on the others nothing. Each result is looked at by each process: throws InputError for a wrong sum.
std::vector<Timing> timed(Peers& peers, const Sweep& sweep, const Heard& heard = {});

/// Where a share of sorted numbers ends, between two of them in proportion: of 0.5 the median.
double quantile(std::vector<double> numbers, double share);

} // namespace engine::processes
