#pragma once

#include <span>
#include <vector>

namespace engine {

/// x_t = constant + w_1 x_{t-1} + ... + w_p x_{t-p}: the honest baseline of every forecaster.
struct Autoregression {
    double constant = 0;
    std::vector<double> weights; ///< of the latest value first

    int order() const { return int(weights.size()); }
    /// What comes after these values, of which the last p count; there must be as many.
    double next(std::span<const double> before) const;
};

/// By least squares over every value that has p before it. Throws InputError unless p ≥ 1, or if the values do not say what the
/// weights are: there are too few, or they are all equal.
Autoregression leastSquares(std::span<const double> values, int order);

} // namespace engine
