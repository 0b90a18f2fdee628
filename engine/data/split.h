#pragma once

#include "engine/core/random.h"
#include "engine/data/dataset.h"

#include <vector>

namespace engine {

/// 0, 1, ..., n - 1 in random order, every order as likely as every other.
std::vector<int> permutation(int n, Random& random);

/// The rows to learn from and those kept back to test; each row is in one of them.
struct Split {
    std::vector<int> train, test;
};

/// Each class gives round(trainShare x its rows) to the training part, so both parts have the proportions of the whole; both
/// are in random order. From two rows on, each part has at least one, even for shares of 0 and 1.
Split splitOf(const Dataset& data, double trainShare, Random random);

/// Mean and standard deviation (sqrt of the mean squared distance) of each column, in its own unit. Distances are taken from
/// one of the column's values: a column of large numbers close together, such as seconds since 1970, loses nothing so.
struct Scaling {
    std::vector<double> mean, sd;
    std::vector<double> origin, meanFromOrigin;

    double standard(double x, int column) const
    {
        const auto c = std::size_t(column);
        return ((x - origin[c]) - meanFromOrigin[c]) / sd[c];
    }
    /// Back to the column's own unit.
    double original(double z, int column) const { return mean[std::size_t(column)] + z * sd[std::size_t(column)]; }
};

/// Of these rows alone: the test part must not be known to whoever learns. A column that does not vary gets sd 1, so that it
/// becomes 0.
Scaling scalingOf(const Dataset& data, const std::vector<int>& rows);

/// All rows with every column as (x - mean) / sd: no unit, mean 0 and variance 1 over the rows that the scaling is of.
Dataset standardised(Dataset data, const Scaling& scaling);

} // namespace engine
