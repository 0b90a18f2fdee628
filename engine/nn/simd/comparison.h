#pragma once

// Kernels that slide like a convolution but compare instead of multiply: AdderNet's and XNOR-Net's.

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> inline Real signOf(Real w) { return w < 0 ? Real(-1) : Real(1); }
template <class Real> inline Vec<Real> signsOf(Vec<Real> x) { return x < 0 ? all(Real(-1)) : all(Real(1)); }

/// Y = -sum |x - w|; taken for its derivatives: x - w by w, and w - x, cut off at ±1, by x (Chen et al. 2020). Pixels outside are
/// 0.
template <class Real> struct AddersRule {
    static constexpr bool Outside = true;
    static Vec<Real> value(Vec<Real> x, Real w)
    {
        const Vec<Real> d = x - w;
        return d < 0 ? d : -d;
    }
    static Vec<Real> byWeight(Vec<Real> x, Real w) { return x - w; }
    static Vec<Real> byPixel(Vec<Real> x, Real w)
    {
        const Vec<Real> d = w - x, low = d < -1 ? all(Real(-1)) : d;
        return low > 1 ? all(Real(1)) : low;
    }
};

/// Y = sum of sign x sign w, sign 0 = 1; the sign's slope is taken to be 1 from -1 to 1 (Rastegari et al. 2016). Pixels outside
/// do not count.
template <class Real> struct SignsRule {
    static constexpr bool Outside = false;
    static Vec<Real> value(Vec<Real> x, Real w) { return signsOf<Real>(x) * signOf(w); }
    static Vec<Real> byWeight(Vec<Real> x, Real) { return signsOf<Real>(x); }
    static Vec<Real> byPixel(Vec<Real> x, Real w) { return x < -1 || x > 1 ? Vec<Real>{} : all(signOf(w)); }
};

/// Calls body(offset of the weight in its kernel, offset of the pixel, whether it is inside) for every tap at place (i, j).
template <class Real, class Body> inline void eachTap(const Comparison<Real>& f, Index i, Index j, Body body)
{
    for (Index p = 0; p < f.planes; ++p)
        for (Index u = 0; u < f.kernelHeight; ++u)
            for (Index v = 0; v < f.kernelWidth; ++v) {
                const Index y = i * f.strideDown + u * f.dilationDown - f.top,
                            x = j * f.strideAcross + v * f.dilationAcross - f.left;
                const bool inside = y >= 0 && y < f.sourceHeight && x >= 0 && x < f.sourceWidth;
                body((p * f.kernelHeight + u) * f.kernelWidth + v, ((p * f.sourceHeight + y) * f.sourceWidth + x) * f.stride,
                     inside);
            }
}

/// Calls body(i, j, offset of the target) for every place.
template <class Real, class Body> inline void eachPlace(const Comparison<Real>& f, Body body)
{
    for (Index i = 0; i < f.height; ++i)
        for (Index j = 0; j < f.width; ++j) body(i, j, (i * f.width + j) * f.stride);
}

template <class Real, class Rule> void compare(const Comparison<Real>& f)
{
    eachPlace(f, [&](Index i, Index j, Index to) {
        for (Index lane = 0; lane < f.lanes; lane += Lanes<Real>) {
            Vec<Real> sum{};
            eachTap(f, i, j, [&](Index weight, Index from, bool inside) {
                if (inside) sum += Rule::value(load(f.source + from + lane), f.weights[weight]);
                else if (Rule::Outside) sum += Rule::value(Vec<Real>{}, f.weights[weight]);
            });
            store(f.target + to + lane, Vec<Real>(sum * f.scale));
        }
    });
}

template <class Real, class Rule> void compareBack(const Comparison<Real>& f)
{
    eachPlace(f, [&](Index i, Index j, Index to) {
        for (Index lane = 0; lane < f.lanes; lane += Lanes<Real>) {
            const Vec<Real> dy = load(f.targetDelta + to + lane) * f.scale;
            eachTap(f, i, j, [&](Index weight, Index from, bool inside) {
                if (!inside) return;
                const Vec<Real> slope = Rule::byPixel(load(f.source + from + lane), f.weights[weight]);
                store(f.sourceDelta + from + lane, Vec<Real>(load(f.sourceDelta + from + lane) + dy * slope));
            });
        }
    });
}

template <class Real, class Rule> void compareGradient(const Comparison<Real>& f)
{
    for (Index k = 0; k < f.planes * f.kernelHeight * f.kernelWidth; ++k) f.gradient[k] = 0;
    eachPlace(f, [&](Index i, Index j, Index to) {
        eachTap(f, i, j, [&](Index weight, Index from, bool inside) {
            if (!inside && !Rule::Outside) return;
            Vec<Real> sum{};
            for (Index lane = 0; lane < f.lanes; lane += Lanes<Real>) {
                const Vec<Real> x = inside ? load(f.source + from + lane) : Vec<Real>{};
                sum += load(f.targetDelta + to + lane) * Rule::byWeight(x, f.weights[weight]);
            }
            f.gradient[weight] += sumOfLanes<Real>(sum);
        });
    });
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
