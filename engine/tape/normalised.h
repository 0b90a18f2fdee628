#pragma once

#include "engine/nn/layers/local_response_norm.h"
#include "engine/tape/naming.h"

namespace engine {

/// Normalisations, as the layers BatchNorm, LayerNorm and LocalResponseNorm, and what they are made of. Each i along an axis has
/// numbers of its own: a channel in which all samples and places are taken together, or a place with all its channels.

/// Of each i: mean of (x - μ_i)², μ its mean. (Population variance)
Quantity varianceForEach(const Quantity& x, const Quantity& mean, int axis);
/// (x - μ_i) / √(σ²_i + ε)
Quantity normalised(const Quantity& x, const Quantity& mean, const Quantity& variance, double epsilon, int axis);
/// γ_i x + β_i
Quantity scaledAndShifted(const Quantity& x, const Quantity& gamma, const Quantity& beta, int axis);

/// Learning: x {N, C, ...}, N samples; γ, β {C}. Names "mean", "variance" and "normalised". Gradients go through the statistics,
/// too. (Ioffe and Szegedy 2015)
Quantity batchNormed(const Quantity& x, const Quantity& gamma, const Quantity& beta, double epsilon,
                     const Naming& name = unnamed);
/// Running statistics go on: r + momentum (fresh - r), fresh being the mean, or the unbiased variance.
Quantity running(const Quantity& before, const Quantity& fresh, double momentum);
/// n / (n - 1) σ² of n numbers.
Quantity unbiased(const Quantity& variance, int n);

/// x {C, ...}: each place on its own, over its channels; γ, β {C}. Names "mean", "variance" and "normalised", one of each for a
/// place. (Ba et al. 2016)
Quantity layerNormed(const Quantity& x, const Quantity& gamma, const Quantity& beta, double epsilon,
                     const Naming& name = unnamed);

/// x {C, H, W}: x / s^β with s = k + α / size Σ x² of the channels around; names "s". (Krizhevsky et al. 2012)
Quantity localResponseNormed(const Quantity& x, const LocalResponseNorm& how, const Naming& name = unnamed);

} // namespace engine
