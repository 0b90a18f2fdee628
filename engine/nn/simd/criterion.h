#pragma once

// Losses, one sample per lane, and their derivatives by the outputs.

#include "engine/nn/simd/elementary.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// `factor` in the lanes from j on that are samples, 0 in the padding.
template <class Real> inline Vec<Real> ofSamples(const Criterion<Real>& c, Index j, Real factor)
{
    Vec<Real> v{};
    for (int i = 0; i < Lanes<Real>; ++i) v[i] = j + i < c.samples ? factor : Real(0);
    return v;
}

template <class Real> inline Vec<Real> largest(const Criterion<Real>& c, Index j)
{
    Vec<Real> most = load(c.y + j);
    for (Index m = 1; m < c.outputs; ++m) most = larger(load(c.y + m * c.stride + j), most);
    return most;
}

template <class Real> void softmax(const Criterion<Real>& c)
{
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const Vec<Real> most = largest(c, j);
        Vec<Real> sum{};
        for (Index m = 0; m < c.outputs; ++m) {
            const Vec<Real> e = expOf<Real>(load(c.y + m * c.stride + j) - most);
            store(c.delta + m * c.stride + j, e);
            sum += e;
        }
        for (Index m = 0; m < c.outputs; ++m) {
            Real* at = c.delta + m * c.stride + j;
            store(at, Vec<Real>(load(at) / sum));
        }
    }
}

/// The outputs of each lane's own label.
template <class Real> inline Vec<Real> ofLabels(const Criterion<Real>& c, Index j)
{
    Vec<Real> v{};
    for (int i = 0; i < Lanes<Real>; ++i)
        if (j + i < c.samples) v[i] = c.y[c.labels[j + i] * c.stride + j + i];
    return v;
}

/// delta = scale (softmax - onehot) for the lanes from j on.
template <class Real> void crossEntropyDelta(const Criterion<Real>& c, Index j, Vec<Real> most, Vec<Real> sum)
{
    const Vec<Real> factor = ofSamples(c, j, c.scale), share = factor / sum;
    for (Index m = 0; m < c.outputs; ++m) {
        Real* at = c.delta + m * c.stride + j;
        store(at, Vec<Real>(expOf<Real>(load(c.y + m * c.stride + j) - most) * share));
    }
    for (int i = 0; i < Lanes<Real>; ++i)
        if (j + i < c.samples) c.delta[c.labels[j + i] * c.stride + j + i] -= c.scale;
}

// -log softmax(y)[label] = ln sum e^(y - max) - (y[label] - max); the sum is at least 1, so nothing overflows
template <class Real> void crossEntropy(const Criterion<Real>& c)
{
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const Vec<Real> most = largest(c, j);
        Vec<Real> sum{};
        for (Index m = 0; m < c.outputs; ++m) sum += expOf<Real>(load(c.y + m * c.stride + j) - most);
        const Vec<Real> loss = logOnePlus<Real>(sum - 1) - (ofLabels(c, j) - most);
        store(c.losses + j, Vec<Real>(ofSamples(c, j, Real(1)) > 0 ? loss : Vec<Real>{}));
        if (c.delta) crossEntropyDelta(c, j, most, sum);
    }
}

/// For losses that are a mean over the outputs: body(y, t, loss of the output, its derivative).
template <class Real, class Body> inline void overOutputs(const Criterion<Real>& c, Body body)
{
    for (Index j = 0; j < c.lanes; j += Lanes<Real>) {
        const Vec<Real> factor = ofSamples(c, j, c.scale / Real(c.outputs)), share = ofSamples(c, j, Real(1) / Real(c.outputs));
        Vec<Real> sum{};
        for (Index m = 0; m < c.outputs; ++m) {
            const Index at = m * c.stride + j;
            Vec<Real> loss{}, slope{};
            body(load(c.y + at), load(c.targets + at), loss, slope);
            sum += loss;
            if (c.delta) store(c.delta + at, Vec<Real>(slope * factor));
        }
        store(c.losses + j, Vec<Real>(sum * share));
    }
}

// (y - t)², derivative 2 (y - t)
template <class Real> void meanSquared(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    overOutputs(c, [](V y, V t, V& loss, V& slope) { loss = (y - t) * (y - t), slope = 2 * (y - t); });
}

// max(0, 1 - t y), derivative -t where it is positive
template <class Real> void hinge(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    overOutputs(c, [](V y, V t, V& loss, V& slope) {
        const V margin = 1 - t * y;
        loss = margin > 0 ? margin : V{}, slope = margin > 0 ? -t : V{};
    });
}

// |y - t|, derivative its sign
template <class Real> void meanAbsolute(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    const V one = all(Real(1));
    overOutputs(c,
                [one](V y, V t, V& loss, V& slope) { loss = absolute<Real>(y - t), slope = y > t ? one : (y < t ? -one : V{}); });
}

// max(0, -t y), derivative -t where it is wrong or undecided
template <class Real> void perceptron(const Criterion<Real>& c)
{
    using V = Vec<Real>;
    overOutputs(c, [](V y, V t, V& loss, V& slope) {
        const V margin = -t * y;
        loss = margin > 0 ? margin : V{}, slope = margin >= 0 ? -t : V{};
    });
}

// sum over m ≠ label of max(0, 1 + y_m - y_label) / outputs; each positive term pulls y_m down and y_label up
template <class Real> void multiHinge(const Criterion<Real>& c)
{
    for (Index i = 0; i < c.lanes; ++i) {
        const bool sample = i < c.samples;
        const Index label = sample ? c.labels[i] : 0;
        const Real share = sample ? 1 / Real(c.outputs) : Real(0), own = c.y[label * c.stride + i];
        Real loss = 0;
        Index pulls = 0;
        for (Index m = 0; m < c.outputs; ++m) {
            const Real margin = 1 + c.y[m * c.stride + i] - own;
            const bool pull = m != label && margin > 0;
            loss += pull ? margin : Real(0);
            pulls += pull;
            if (c.delta) c.delta[m * c.stride + i] = pull ? c.scale * share : Real(0);
        }
        c.losses[i] = loss * share;
        if (c.delta) c.delta[label * c.stride + i] = -Real(pulls) * c.scale * share;
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
