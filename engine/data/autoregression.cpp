#include "engine/data/autoregression.h"

#include "engine/core/error.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace engine {
namespace {

void requireSolvable(bool possible)
{
    if (!possible) throw InputError(message("messages", "the values do not say how each follows from those before it"));
}

using Rows = std::vector<std::vector<double>>;

/// The normal equations, right-hand side last: values are told from their mean, so that they are well scaled.
Rows normalEquations(std::span<const double> centred, std::size_t order)
{
    Rows rows(order + 1, std::vector<double>(order + 2, 0));
    std::vector<double> one(order + 2, 1); // x_{t-1} ... x_{t-p}, 1, x_t
    for (std::size_t t = order; t < centred.size(); ++t) {
        for (std::size_t k = 0; k < order; ++k) one[k] = centred[t - 1 - k];
        one[order + 1] = centred[t];
        for (std::size_t i = 0; i <= order; ++i)
            for (std::size_t j = 0; j < one.size(); ++j) rows[i][j] += one[i] * one[j];
    }
    return rows;
}

/// Gauss with the largest pivot.
std::vector<double> solution(Rows rows)
{
    const std::size_t n = rows.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t best = k;
        for (std::size_t i = k + 1; i < n; ++i)
            if (std::abs(rows[i][k]) > std::abs(rows[best][k])) best = i;
        std::swap(rows[k], rows[best]);
        requireSolvable(std::abs(rows[k][k]) > 1e-12);
        for (std::size_t i = 0; i < n; ++i) {
            if (i == k) continue;
            const double factor = rows[i][k] / rows[k][k];
            for (std::size_t j = k; j <= n; ++j) rows[i][j] -= factor * rows[k][j];
        }
    }
    std::vector<double> x;
    for (std::size_t k = 0; k < n; ++k) x.push_back(rows[k][n] / rows[k][k]);
    return x;
}

} // namespace

double Autoregression::next(std::span<const double> before) const
{
    double sum = constant;
    for (std::size_t k = 0; k < weights.size(); ++k) sum += weights[k] * before[before.size() - 1 - k];
    return sum;
}

Autoregression leastSquares(std::span<const double> values, int order)
{
    requireSolvable(order >= 1 && values.size() > 2 * std::size_t(order) + 1);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    std::vector<double> centred(values.begin(), values.end());
    for (double& x : centred) x -= mean;
    std::vector<double> weights = solution(normalEquations(centred, std::size_t(order)));
    const double rest = weights.back();
    weights.pop_back();
    return {rest + mean * (1 - std::accumulate(weights.begin(), weights.end(), 0.0)), std::move(weights)};
}

} // namespace engine
