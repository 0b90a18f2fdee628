#pragma once

// Local response normalisation: each place's channels are divided by what their neighbours add up to.

#include "engine/nn/simd/elementary.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(offset of the first channel) for each vector of lanes of each place.
template <class Real, class Body> inline void eachColumn(const LocalResponse<Real>& n, Body body)
{
    for (Index i = 0; i < n.places; ++i)
        for (Index j = 0; j < n.lanes; j += Lanes<Real>) body(i * n.stride + j);
}

/// Sum over the channels c - before ... c + after that exist of of(offset).
template <class Real, class Of>
inline Vec<Real> sumAround(const LocalResponse<Real>& n, Index c, Index before, Index after, Index at, Of of)
{
    const Index first = c < before ? 0 : c - before, last = c + after < n.channels ? c + after : n.channels - 1;
    Vec<Real> sum{};
    for (Index i = first; i <= last; ++i) sum += of(i * n.places * n.stride + at);
    return sum;
}

// s = k (1 + u), u = share / k · sum of x²; factor = s^-β = k^-β e^(-β ln(1 + u)); y = x factor
template <class Real> void localResponse(const LocalResponse<Real>& n)
{
    eachColumn(n, [&](Index column) {
        for (Index c = 0; c < n.channels; ++c) {
            const Index at = c * n.places * n.stride + column;
            const Vec<Real> u = n.share / n.k * sumAround(n, c, n.before, n.after, column, [&](Index k) {
                                    const Vec<Real> x = load(n.x + k);
                                    return Vec<Real>(x * x);
                                });
            const Vec<Real> factor = n.factorOfK * expOf<Real>(-n.beta * logOnePlus<Real>(u));
            store(n.sums + at, Vec<Real>(n.k * (1 + u)));
            store(n.factors + at, factor);
            store(n.y + at, Vec<Real>(load(n.x + at) * factor));
        }
    });
}

// dx_j = dy_j factor_j - 2 β share x_j · sum over the i in whose sums x_j is of dy_i y_i / s_i
template <class Real> void localResponseBack(const LocalResponse<Real>& n)
{
    const Real slope = 2 * n.beta * n.share;
    eachColumn(n, [&](Index column) {
        for (Index c = 0; c < n.channels; ++c) {
            const Index at = c * n.places * n.stride + column;
            store(n.carried + at, Vec<Real>(load(n.dy + at) * load(n.x + at) * load(n.factors + at) / load(n.sums + at)));
        }
        for (Index c = 0; c < n.channels; ++c) {
            const Index at = c * n.places * n.stride + column;
            const auto carried = [&](Index k) { return load(n.carried + k); };
            const Vec<Real> sum = sumAround(n, c, n.after, n.before, column, carried);
            store(n.dx + at, Vec<Real>(load(n.dy + at) * load(n.factors + at) - slope * load(n.x + at) * sum));
        }
    });
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
