#pragma once

#include "engine/nn/activation_kind.h"
#include "engine/nn/simd/elementary.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> constexpr Real GeluScale = Real(0.7978845608028654); // √(2/π)
template <class Real> constexpr Real GeluCube = Real(0.044715);
template <class Real> constexpr Real SeluScale = Real(1.0507009873554805);
template <class Real> constexpr Real SeluShape = Real(1.6732632423543772);

template <class Real> inline Vec<Real> geluTanh(Vec<Real> z)
{
    return tanhOf<Real>(GeluScale<Real> * (z + GeluCube<Real> * z * z * z));
}
template <class Real> inline Vec<Real> normalShare(Vec<Real> z)
{
    return Real(0.5) * (1 + erfOf<Real>(z * Real(0.7071067811865476)));
}

/// min(max(0, x), 1)
template <class Real> inline Vec<Real> clipped(Vec<Real> x)
{
    const Vec<Real> one = all(Real(1));
    return x < 0 ? Vec<Real>{} : (x > 1 ? one : x);
}

/// Calls body(z, offset) for every vector; the body says what is stored there.
template <class Real, class Body> inline void eachVector(const Pointwise<Real>& p, Body body)
{
    for (Index row = 0; row < p.rows; ++row)
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) body(load(p.z + row * p.stride + j), row * p.stride + j);
}

template <class Real> void activate(const Pointwise<Real>& p)
{
    const auto with = [&p](auto f) { eachVector(p, [&p, f](Vec<Real> z, Index at) { store(p.y + at, Vec<Real>(f(z))); }); };
    using V = Vec<Real>;
    const Real shape = p.shape;
    const V one = all(Real(1)), six = all(Real(6));
    switch (Activation(p.kind)) {
    case Activation::Linear: return with([](V z) { return z; });
    case Activation::Relu: return with([](V z) { return z > 0 ? z : V{}; });
    case Activation::LeakyRelu:
    case Activation::PRelu: return with([shape](V z) { return z > 0 ? z : shape * z; });
    case Activation::Tanh: return with([](V z) { return tanhOf<Real>(z); });
    case Activation::Logistic: return with([](V z) { return logisticOf<Real>(z); });
    case Activation::Elu: return with([shape](V z) { return z > 0 ? z : shape * expMinusOne<Real>(z > 0 ? V{} : z); });
    case Activation::Softplus:
        return with([](V z) { return (z > 0 ? z : V{}) + logOnePlus<Real>(expOf<Real>(-absolute<Real>(z))); });
    case Activation::Swish: return with([shape](V z) { return z * logisticOf<Real>(shape * z); });
    case Activation::Gelu: return with([](V z) { return z * normalShare<Real>(z); });
    case Activation::GeluTanh: return with([](V z) { return Real(0.5) * z * (1 + geluTanh<Real>(z)); });
    case Activation::GeluLogistic: return with([](V z) { return z * logisticOf<Real>(Real(1.702) * z); });
    case Activation::HardSigmoid: return with([shape](V z) { return clipped<Real>(shape * z + Real(0.5)); });
    case Activation::HardSwish: return with([](V z) { return z * clipped<Real>(z / 6 + Real(0.5)); });
    case Activation::Relu6: return with([six](V z) { return z > 6 ? six : (z > 0 ? z : V{}); });
    case Activation::Selu:
        return with([](V z) { return SeluScale<Real> * (z > 0 ? z : SeluShape<Real> * expMinusOne<Real>(z > 0 ? V{} : z)); });
    case Activation::Sign: return with([one](V z) { return z >= 0 ? one : -one; });
    }
}

// d/dz z σ(βz) = σ + β z σ (1 - σ)
template <class Real> inline Vec<Real> swishSlope(Vec<Real> z, Real beta)
{
    const Vec<Real> s = logisticOf<Real>(beta * z);
    return s + beta * z * s * (1 - s);
}

// d/dz z Φ(z) = Φ(z) + z φ(z)
template <class Real> inline Vec<Real> geluSlope(Vec<Real> z)
{
    const Vec<Real> density = Real(0.3989422804014327) * expOfMinusSquare<Real>(z * Real(0.7071067811865476));
    return normalShare<Real>(z) + z * density;
}

template <class Real> inline Vec<Real> geluTanhSlope(Vec<Real> z)
{
    const Vec<Real> t = geluTanh<Real>(z);
    const Vec<Real> inner = GeluScale<Real> * (1 + 3 * GeluCube<Real> * z * z);
    return Real(0.5) * (1 + t) + Real(0.5) * z * (1 - t * t) * inner;
}

// dz = dy f'(z); some derivatives are simplest in y
template <class Real> void activateBack(const Pointwise<Real>& p)
{
    using V = Vec<Real>;
    const auto with = [&p](auto slope) {
        eachVector(p, [&p, slope](V z, Index at) { store(p.dz + at, Vec<Real>(load(p.dy + at) * slope(z, load(p.y + at)))); });
    };
    const Real shape = p.shape;
    const V one = all(Real(1));
    switch (Activation(p.kind)) {
    case Activation::Linear: return with([one](V, V) { return one; });
    case Activation::Relu: return with([one](V z, V) { return z > 0 ? one : V{}; });
    case Activation::LeakyRelu:
    case Activation::PRelu: return with([one, shape](V z, V) { return z > 0 ? one : all(shape); });
    case Activation::Tanh: return with([](V, V y) { return 1 - y * y; });
    case Activation::Logistic: return with([](V, V y) { return y * (1 - y); });
    case Activation::Elu: return with([one, shape](V z, V y) { return z > 0 ? one : y + shape; });
    case Activation::Softplus: return with([](V z, V) { return logisticOf<Real>(z); });
    case Activation::Swish: return with([shape](V z, V) { return swishSlope<Real>(z, shape); });
    case Activation::Gelu: return with([](V z, V) { return geluSlope<Real>(z); });
    case Activation::GeluTanh: return with([](V z, V) { return geluTanhSlope<Real>(z); });
    case Activation::GeluLogistic: return with([](V z, V) { return swishSlope<Real>(z, Real(1.702)); });
    case Activation::HardSigmoid: return with([shape](V, V y) { return ((y > 0) & (y < 1)) ? all(shape) : V{}; });
    case Activation::HardSwish:
        return with([one](V z, V) { return ((z > -3) & (z < 3)) ? z / 3 + Real(0.5) : (z > 0 ? one : V{}); });
    case Activation::Relu6: return with([one](V z, V) { return ((z > 0) & (z < 6)) ? one : V{}; });
    case Activation::Selu:
        return with([](V z, V y) { return z > 0 ? all(SeluScale<Real>) : y + SeluScale<Real> * SeluShape<Real>; });
    case Activation::Sign: return with([one](V z, V) { return ((z >= -1) & (z <= 1)) ? one : V{}; });
    }
}

template <class Real> Real slopeGradient(const Pointwise<Real>& p)
{
    Vec<Real> sum{};
    eachVector(p, [&](Vec<Real> z, Index at) { sum += z > 0 ? Vec<Real>{} : z * load(p.dy + at); });
    return sumOfLanes<Real>(sum);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
