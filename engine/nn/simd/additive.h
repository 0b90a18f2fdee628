#pragma once

// Additive attention: each query with each key through tanh.

#include "engine/nn/simd/elementary.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> inline Vec<Real> bent(const Additive<Real>& a, Index f, Index t, Index s, Index lane)
{
    return tanhOf<Real>(load(a.q + (f * a.queries + t) * a.stride + lane) + load(a.k + (f * a.keys + s) * a.stride + lane));
}

template <class Real> void additive(const Additive<Real>& a)
{
    for (Index t = 0; t < a.queries; ++t)
        for (Index s = 0; s < a.keys; ++s)
            for (Index lane = 0; lane < a.lanes; lane += Lanes<Real>) {
                Vec<Real> sum{};
                for (Index f = 0; f < a.features; ++f) sum += a.v[f] * bent(a, f, t, s, lane);
                store(a.y + (t * a.keys + s) * a.stride + lane, sum);
            }
}

/// d = dy v (1 - tanh²) of feature f: summed over keys for the queries, and over queries for the keys.
template <class Real> void additiveFeatureBack(const Additive<Real>& a, Index f, Index lane)
{
    Real* dq = a.dq ? a.dq + f * a.queries * a.stride + lane : nullptr;
    Real* dk = a.dk ? a.dk + f * a.keys * a.stride + lane : nullptr;
    for (Index s = 0; dk && s < a.keys; ++s) store(dk + s * a.stride, Vec<Real>{});
    for (Index t = 0; t < a.queries; ++t) {
        Vec<Real> sum{};
        for (Index s = 0; s < a.keys; ++s) {
            const Vec<Real> y = bent(a, f, t, s, lane);
            const Vec<Real> d = load(a.dy + (t * a.keys + s) * a.stride + lane) * a.v[f] * (1 - y * y);
            sum += d;
            if (dk) store(dk + s * a.stride, Vec<Real>(load(dk + s * a.stride) + d));
        }
        if (dq) store(dq + t * a.stride, sum);
    }
}

template <class Real> void additiveBack(const Additive<Real>& a)
{
    for (Index f = 0; f < a.features; ++f)
        for (Index lane = 0; lane < a.lanes; lane += Lanes<Real>) additiveFeatureBack(a, f, lane);
}

// dL/dv_f = sum of dy tanh(q + k)
template <class Real> void additiveGradient(const Additive<Real>& a)
{
    for (Index f = a.first; f < a.end; ++f) {
        Vec<Real> sum{};
        for (Index t = 0; t < a.queries; ++t)
            for (Index s = 0; s < a.keys; ++s)
                for (Index lane = 0; lane < a.lanes; lane += Lanes<Real>)
                    sum += load(a.dy + (t * a.keys + s) * a.stride + lane) * bent(a, f, t, s, lane);
        a.dv[f] = sumOfLanes<Real>(sum);
    }
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
