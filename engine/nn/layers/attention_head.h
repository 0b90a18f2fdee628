#pragma once

#include "engine/nn/layers/attention.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace engine {

/// One head of attention at work on lanes: features of queries and keys from `h d` on, of values from `h e` on.
template <class Real> class Head {
    using Index = simd::Index;

public:
    Head(const Attention& layer, const Site<Real>& site, int h, int first, int end)
        : m_layer(layer), m_site(site), m_h(h), m_first(first), m_lanes(end - first)
    {
    }

    void scores() const
    {
        if (additive()) return simd::kernels<Real>().additive(additiveOf());
        product({T, S, d, q(), stride, T * stride, k(), S * stride, stride, p(), S * stride, stride, scale(), m_lanes});
    }
    void probabilities() const
    {
        if (!m_layer.causal) return softmax(0, T * spans, W);
        for (Index t = 0; t < T; ++t) {
            const Index seen = std::min(t + 1, S);
            softmax(t, 1, seen);
            for (Index s = seen; s < S; ++s) std::memset(p() + (t * S + s) * stride, 0, std::size_t(m_lanes) * sizeof(Real));
        }
    }
    /// Of each softmax the largest, the first of equal ones; nothing where nothing counts.
    void choose() const
    {
        for (Index row = 0; row < T * spans; ++row)
            for (Index lane = 0; lane < m_lanes; ++lane) {
                const Real* all = p() + row * W * stride + lane;
                Index most = 0;
                for (Index s = 1; s < W; ++s)
                    if (all[s * stride] > all[most * stride]) most = s;
                for (Index s = 0; s < W; ++s)
                    taken()[(row * W + s) * stride + lane] = s == most && all[s * stride] > 0 ? Real(1) : Real(0);
            }
    }
    /// y = V pᵀ, of each span
    void mix() const
    {
        for (Index i = 0; i < spans; ++i)
            product({e, T, W, v() + i * span, S * stride, stride, taken() + i * span, stride, S * stride,
                     y(m_site.y()) + i * stride, T * spans * stride, spans * stride, 1, m_lanes});
    }

    /// dp = dyᵀ V, dV = dy p
    void valuesBack() const
    {
        for (Index i = 0; i < spans; ++i) {
            const Real* dy = y(m_site.dy()) + i * stride;
            const Index next = spans * stride, row = T * next; // of dy
            product(
                {T, W, e, dy, next, row, v() + i * span, S * stride, stride, dp() + i * span, S * stride, stride, 1, m_lanes});
            if (m_site.dx(2))
                product({e, W, T, dy, row, next, taken() + i * span, S * stride, stride, ofValues(m_site.dx(2)) + i * span,
                         S * stride, stride, 1, m_lanes});
        }
    }
    /// dp becomes the derivative by the scores; where p is 0 it is 0.
    void probabilitiesBack() const
    {
        simd::kernels<Real>().softmaxRowsBack({T * spans, span, W, stride, m_lanes, nullptr, p(), dp(), dp()});
    }
    /// dQ = scale K dsᵀ, dK = scale Q ds
    void scoresBack() const
    {
        if (additive()) return simd::kernels<Real>().additiveBack(additiveOf());
        if (m_site.dx(0))
            product({d, T, S, k(), S * stride, stride, dp(), stride, S * stride, ofQueries(m_site.dx(0)), T * stride, stride,
                     scale(), m_lanes});
        if (m_site.dx(1))
            product({d, S, T, q(), T * stride, stride, dp(), S * stride, stride, ofKeys(m_site.dx(1)), S * stride, stride,
                     scale(), m_lanes});
    }
    /// Of the additive score, features first ... end.
    void weights(int first, int end) const
    {
        simd::Additive<Real> a = additiveOf();
        a.dv = m_site.gradient(0) + m_h * d;
        a.first = first, a.end = end;
        simd::kernels<Real>().additiveGradient(a);
    }

private:
    bool additive() const { return m_layer.score == Attention::Score::Additive; }
    Real scale() const { return m_layer.score == Attention::Score::ScaledDot ? Real(1 / std::sqrt(double(d))) : Real(1); }
    static void product(const simd::LaneProduct<Real>& p) { simd::kernels<Real>().laneProduct(p); }
    void softmax(Index t, Index queries, Index keys) const
    {
        Real* at = p() + t * S * stride;
        const Real* lengths = m_site.inputs() > 3 ? m_site.x(3) + m_first : nullptr;
        simd::kernels<Real>().softmaxRows(
            {queries, m_layer.causal ? S * stride : span, keys, stride, m_lanes, at, at, nullptr, nullptr, lengths});
    }
    simd::Additive<Real> additiveOf() const
    {
        return {.features = d,
                .queries = T,
                .keys = S,
                .lanes = m_lanes,
                .stride = stride,
                .v = m_site.parameters(0) + m_h * d,
                .q = q(),
                .k = k(),
                .y = p(),
                .dy = dp(),
                .dq = m_site.dx(0) ? ofQueries(m_site.dx(0)) : nullptr,
                .dk = m_site.dx(1) ? ofKeys(m_site.dx(1)) : nullptr,
                .dv = nullptr,
                .first = 0,
                .end = 0};
    }

    Real* ofQueries(Real* rows) const { return rows + m_h * d * T * stride + m_first; }
    Real* ofKeys(Real* rows) const { return rows + m_h * d * S * stride + m_first; }
    Real* ofValues(Real* rows) const { return rows + m_h * e * S * stride + m_first; }
    const Real* q() const { return ofQueries(m_site.x(0)); }
    const Real* k() const { return ofKeys(m_site.x(1)); }
    const Real* v() const { return ofValues(m_site.x(2)); }
    Real* y(Real* rows) const { return rows + m_h * e * T * spans * stride + m_first; }
    Real* p() const { return m_site.inner + m_h * T * S * stride + m_first; }
    Real* taken() const { return m_layer.hard ? p() + m_layer.heads * T * S * stride : p(); }
    /// Nowhere on the way forward.
    Real* dp() const { return m_site.innerDeltas ? m_site.innerDeltas + m_h * T * S * stride + m_first : nullptr; }

    const Attention& m_layer;
    const Site<Real>& m_site;
    const Index m_h, m_first, m_lanes;
    const Index T = m_site.in(0).pixels(), S = m_site.in(1).pixels(), stride = m_site.stride;
    const Index spans = m_layer.spans, W = S / spans, span = W * stride; ///< keys of a span, and what lies between two
    const Index d = m_site.in(0).channels / m_layer.heads, e = m_site.in(2).channels / m_layer.heads;
};

} // namespace engine
