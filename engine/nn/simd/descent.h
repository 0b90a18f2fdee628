#pragma once

// Optimisers and sums.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(i, load, store) for vectors of neighbours; the last one may be partial.
template <class Real, class Body> inline void overParameters(const Update<Real>& u, Body body)
{
    constexpr Index L = Lanes<Real>;
    Index i = 0;
    for (; i + L <= u.count; i += L)
        body([i](const Real* from) { return load(from + i); }, [i](Real* to, Vec<Real> v) { store(to + i, v); });
    const Index left = u.count - i;
    if (left > 0)
        body([i, left](const Real* from) { return loadSome(from + i, left); },
             [i, left](Real* to, Vec<Real> v) { storeSome(to + i, v, left); });
}

// g + l1 sign(w) + l2 w
template <class Real> inline Vec<Real> withPenalty(const Update<Real>& u, Vec<Real> g, Vec<Real> w)
{
    const Vec<Real> l1 = all(u.l1);
    return g + (w > 0 ? l1 : (w < 0 ? -l1 : Vec<Real>{})) + u.l2 * w;
}

// p -= rate g
template <class Real> void descend(const Update<Real>& u)
{
    const bool punished = u.l1 != 0 || u.l2 != 0;
    overParameters(u, [&u, punished](auto get, auto put) {
        const Vec<Real> w = get(u.parameters), g = get(u.gradient);
        put(u.parameters, w - u.rate * (punished ? withPenalty(u, g, w) : g));
    });
}

// v = momentum v + taken g;  p -= rate v
template <class Real> void descendWithMomentum(const Update<Real>& u)
{
    const bool whole = u.taken == 1;
    overParameters(u, [&u, whole](auto get, auto put) {
        const Vec<Real> w = get(u.parameters), g = withPenalty<Real>(u, get(u.gradient), w);
        const Vec<Real> v = u.momentum * get(u.first) + (whole ? g : u.taken * g);
        put(u.first, v);
        put(u.parameters, w - u.rate * v);
    });
}

// v = momentum v + g;  p -= rate (g + momentum v)
template <class Real> void descendWithNesterov(const Update<Real>& u)
{
    overParameters(u, [&u](auto get, auto put) {
        const Vec<Real> w = get(u.parameters), g = withPenalty<Real>(u, get(u.gradient), w);
        const Vec<Real> v = u.momentum * get(u.first) + g;
        put(u.first, v);
        put(u.parameters, w - u.rate * (g + u.momentum * v));
    });
}

template <class Real> inline Vec<Real> squareRoot(Vec<Real> v)
{
    for (int i = 0; i < Lanes<Real>; ++i)
        v[i] = sizeof(Real) == 4 ? Real(__builtin_sqrtf(float(v[i]))) : Real(__builtin_sqrt(double(v[i])));
    return v;
}

// v = beta2 v + fresh2 g², where both are 1 for Adagrad, alpha and 1 - alpha for RMSprop;  p -= rate g / (√v + epsilon)
template <class Real> void descendByRoot(const Update<Real>& u)
{
    overParameters(u, [&u](auto get, auto put) {
        const Vec<Real> w = get(u.parameters), g = withPenalty<Real>(u, get(u.gradient), w);
        const Vec<Real> v = u.beta2 * get(u.second) + u.fresh2 * g * g;
        put(u.second, v);
        put(u.parameters, w - u.rate * g / (squareRoot<Real>(v) + u.epsilon));
    });
}

// m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g²;  p = kept p - rate m^ / (√v^ + epsilon), m^ and v^ corrected
template <class Real> void descendAsAdam(const Update<Real>& u)
{
    overParameters(u, [&u](auto get, auto put) {
        const Vec<Real> w = get(u.parameters), g = withPenalty<Real>(u, get(u.gradient), w);
        const Vec<Real> m = u.beta1 * get(u.first) + u.fresh1 * g, v = u.beta2 * get(u.second) + u.fresh2 * g * g;
        put(u.first, m);
        put(u.second, v);
        put(u.parameters, u.kept * w - u.rate * (m * u.corrected1) / (squareRoot<Real>(v * u.corrected2) + u.epsilon));
    });
}

template <class Real> void sums(const Real* from, Index count, Index rows, Index lanes, Index stride, Real* to)
{
    for (Index i = 0; i < count; ++i, from += rows * stride) {
        Vec<Real> sum{};
        for (Index row = 0; row < rows; ++row)
            for (Index j = 0; j < lanes; j += Lanes<Real>) sum += load(from + row * stride + j);
        to[i] = sumOfLanes<Real>(sum);
    }
}

template <class Real> void addRows(const Real* a, const Real* b, Real* to, Index rows, Index lanes, Index stride)
{
    for (Index at = 0; rows > 0; --rows, at += stride)
        for (Index j = at; j < at + lanes; j += Lanes<Real>) store(to + j, load(a + j) + load(b + j));
}

template <class Real> void copyRows(const float* from, const int* rows, Index count, Index columns, Real* to, Index toStride)
{
    for (Index i = 0; i < count; ++i, to += toStride) {
        const float* row = from + rows[i] * columns;
        Index j = 0;
        if constexpr (sizeof(Real) == sizeof(float)) // whole vectors first
            for (; j + Lanes<float> <= columns; j += Lanes<float>) store(to + j, load(row + j));
        for (; j < columns; ++j) to[j] = Real(row[j]);
    }
}

template <class Real> double multiplyAdds(int rounds)
{
    constexpr int registers = 12; // enough to hide the latency, and few enough for 16 registers
    Vec<Real> sum[registers];
    for (int k = 0; k < registers; ++k) sum[k] = all(Real(k)); // no two alike, or the compiler computes one of them
    const Vec<Real> a = all(Real(0.999)), b = all(Real(1));
    for (int i = 0; i < rounds; ++i)
#pragma GCC unroll 12
        for (int k = 0; k < registers; ++k) sum[k] = sum[k] * a + b;
    for (int k = 1; k < registers; ++k) sum[0] += sum[k];
    return 2.0 * rounds * registers * Lanes<Real> + (sum[0][0] < 0 ? 1 : 0); // the sums are used: the loop stays
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
