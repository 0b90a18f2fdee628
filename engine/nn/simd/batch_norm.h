#pragma once

// Batch normalisation of one channel. Lanes beyond the samples hold anything, so that they are left out of every sum.

#include "engine/nn/simd/descent.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(offset, how many of the vector's lanes are samples).
template <class Real, class Body> inline void eachVector(const BatchNorm<Real>& n, Body body)
{
    for (Index row = 0; row < n.rows; ++row)
        for (Index j = 0; j < n.lanes; j += Lanes<Real>) {
            const Index left = n.samples - j;
            body(row * n.stride + j, left < 0 ? 0 : (left < Lanes<Real> ? left : Index(Lanes<Real>)));
        }
}

template <class Real> inline Vec<Real> samplesAt(const Real* from, Index count)
{
    return count == Lanes<Real> ? load(from) : loadSome(from, count);
}

// The variance of the differences from the mean: the difference of two large sums would lose its digits.
template <class Real> void moments(const BatchNorm<Real>& n, Real* mean, Real* variance)
{
    const Real share = 1 / Real(n.rows * n.samples);
    Vec<Real> sum{}, squares{};
    eachVector(n, [&](Index at, Index count) { sum += samplesAt(n.x + at, count); });
    *mean = sumOfLanes<Real>(sum) * share;
    Real middle[Lanes<Real>];
    store(middle, all(*mean));
    eachVector(n, [&](Index at, Index count) {
        const Vec<Real> d = samplesAt(n.x + at, count) - samplesAt(middle, count);
        squares += d * d;
    });
    *variance = sumOfLanes<Real>(squares) * share;
}

// y = γ (x - mean) scale + β
template <class Real> void batchNorm(const BatchNorm<Real>& n)
{
    const Real factor = n.gamma * n.scale;
    eachVector(n, [&](Index at, Index) { store(n.y + at, Vec<Real>((load(n.x + at) - n.mean) * factor + n.beta)); });
}

// Sums of dy and of dy x̂: dL/dβ and dL/dγ
template <class Real> void batchNormSums(const BatchNorm<Real>& n, Real* ofBeta, Real* ofGamma)
{
    Vec<Real> sum{}, along{};
    eachVector(n, [&](Index at, Index count) {
        const Vec<Real> dy = samplesAt(n.dy + at, count);
        sum += dy;
        along += dy * ((samplesAt(n.x + at, count) - n.mean) * n.scale);
    });
    *ofBeta = sumOfLanes<Real>(sum), *ofGamma = sumOfLanes<Real>(along);
}

// dx = γ scale (dy - mean of dy - x̂ mean of dy x̂); 0 beyond the samples
template <class Real> void batchNormBack(const BatchNorm<Real>& n, Real meanOfBeta, Real meanOfGamma)
{
    const Real factor = n.gamma * n.scale, slope = meanOfGamma * n.scale;
    eachVector(n, [&](Index at, Index count) {
        const Vec<Real> dx = factor * (load(n.dy + at) - meanOfBeta - (load(n.x + at) - n.mean) * slope);
        if (count == Lanes<Real>) return store(n.dx + at, dx);
        store(n.dx + at, Vec<Real>{});
        storeSome(n.dx + at, dx, count);
    });
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
