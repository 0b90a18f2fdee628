#include "engine/data/split.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace engine {

std::vector<int> permutation(int n, Random& random)
{
    if (n < 0) throw InputError("0 numbers or more can be put in an order");
    std::vector<int> order(std::size_t(n), 0);
    std::iota(order.begin(), order.end(), 0);
    shuffle(order, random);
    return order;
}

Split splitOf(const Dataset& data, double trainShare, Random random)
{
    Split split;
    std::vector<int> seen(data.classes.size(), 0);
    for (const int row : permutation(data.rows(), random)) {
        // The k-th row of a class is for training where round(k share) rises; after the shuffle that is any row.
        const int k = ++seen[std::size_t(data.labels[std::size_t(row)])];
        const bool trains = std::floor(k * trainShare + 0.5) > std::floor((k - 1) * trainShare + 0.5);
        (trains ? split.train : split.test).push_back(row);
    }
    const auto fill = [](std::vector<int>& part, std::vector<int>& from) {
        if (!part.empty() || from.size() < 2) return;
        part.push_back(from.back());
        from.pop_back();
    };
    fill(split.train, split.test);
    fill(split.test, split.train);
    return split;
}

Scaling scalingOf(const Dataset& data, const std::vector<int>& rows)
{
    const std::size_t columns = data.columns.size();
    const std::vector<double> zeros(columns, 0), ones(columns, 1);
    Scaling scaling{zeros, ones, zeros, zeros};
    if (rows.empty()) return scaling;
    requireRows(data, rows);
    for (int c = 0; c < data.columnCount(); ++c) {
        const auto at = std::size_t(c);
        const double origin = data.at(rows.front(), c);
        const auto distance = [&](int row) { return data.at(row, c) - origin; };
        double sum = 0, squares = 0;
        for (const int row : rows) sum += distance(row);
        const double mean = sum / double(rows.size());
        for (const int row : rows) squares += (distance(row) - mean) * (distance(row) - mean);
        const double sd = std::sqrt(squares / double(rows.size()));
        scaling.origin[at] = origin;
        scaling.mean[at] = origin;
        if (sd == 0) continue;
        scaling.meanFromOrigin[at] = mean, scaling.mean[at] = origin + mean, scaling.sd[at] = sd;
    }
    return scaling;
}

Dataset standardised(Dataset data, const Scaling& scaling)
{
    if (scaling.sd.size() != data.columns.size()) throw InputError("a scaling should be of as many columns as the data have");
    for (int row = 0; row < data.rows(); ++row)
        for (int c = 0; c < data.columnCount(); ++c) data.at(row, c) = scaling.standard(data.at(row, c), c);
    return data;
}

} // namespace engine
