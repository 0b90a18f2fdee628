#pragma once

// Normalisation over the features of each lane at each place.

#include "engine/nn/simd/descent.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(offset of the first feature, offset in mean and scale) for each vector of lanes of each place.
template <class Real, class Body> inline void eachColumn(const LayerNorm<Real>& n, Body body)
{
    for (Index i = 0; i < n.places; ++i)
        for (Index j = 0; j < n.lanes; j += Lanes<Real>) body(i * n.stride + j);
}

// The variance of the differences from the mean: the difference of two large sums would lose its digits.
template <class Real> void layerNorm(const LayerNorm<Real>& n)
{
    const Index row = n.places * n.stride;
    eachColumn(n, [&](Index at) {
        Vec<Real> sum{}, squares{};
        for (Index f = 0; f < n.features; ++f) sum += load(n.x + f * row + at);
        const Vec<Real> mean = sum / Real(n.features);
        for (Index f = 0; f < n.features; ++f) {
            const Vec<Real> d = load(n.x + f * row + at) - mean;
            squares += d * d;
        }
        const Vec<Real> scale = 1 / squareRoot<Real>(squares / Real(n.features) + n.epsilon);
        for (Index f = 0; f < n.features; ++f)
            store(n.y + f * row + at, Vec<Real>((load(n.x + f * row + at) - mean) * scale * n.gamma[f] + n.beta[f]));
        store(n.mean + at, mean), store(n.scale + at, scale);
    });
}

// dx = scale (g - mean of g - x̂ mean of g x̂), g = γ dy
template <class Real> void layerNormBack(const LayerNorm<Real>& n)
{
    const Index row = n.places * n.stride;
    const Real share = 1 / Real(n.features);
    eachColumn(n, [&](Index at) {
        const Vec<Real> mean = load(n.mean + at), scale = load(n.scale + at);
        Vec<Real> sum{}, along{};
        for (Index f = 0; f < n.features; ++f) {
            const Vec<Real> g = n.gamma[f] * load(n.dy + f * row + at);
            sum += g;
            along += g * ((load(n.x + f * row + at) - mean) * scale);
        }
        sum = sum * share, along = along * share;
        for (Index f = 0; f < n.features; ++f) {
            const Vec<Real> g = n.gamma[f] * load(n.dy + f * row + at), x = (load(n.x + f * row + at) - mean) * scale;
            store(n.dx + f * row + at, Vec<Real>(scale * (g - sum - x * along)));
        }
    });
}

// dγ_f = sum of dy_f x̂_f, dβ_f = sum of dy_f
template <class Real> void layerNormGradient(const LayerNorm<Real>& n)
{
    for (Index f = n.first; f < n.end; ++f) {
        Vec<Real> ofGamma{}, ofBeta{};
        eachColumn(n, [&](Index at) {
            const Index k = f * n.places * n.stride + at;
            const Vec<Real> dy = load(n.dy + k);
            ofGamma += dy * ((load(n.x + k) - load(n.mean + at)) * load(n.scale + at));
            ofBeta += dy;
        });
        n.dGamma[f] = sumOfLanes<Real>(ofGamma), n.dBeta[f] = sumOfLanes<Real>(ofBeta);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
