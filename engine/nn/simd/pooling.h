#pragma once

#include "engine/nn/simd/vector.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// Calls body(source offset, first) for every pixel of a window.
template <class Real, class Body> inline void overWindow(const Pool<Real>& p, Index plane, Taps down, Taps across, Body body)
{
    for (Index u = 0; u < down.count; ++u)
        for (Index v = 0; v < across.count; ++v) {
            const Index y = down.pixel + u * down.pixelStep, x = across.pixel + v * across.pixelStep;
            body(((plane * p.sourceHeight + y) * p.sourceWidth + x) * p.stride, u == 0 && v == 0);
        }
}

/// Calls body(plane, target offset, rows, columns, share of a pixel in the mean) for every window.
template <class Real, class Body> inline void overTargets(const Pool<Real>& p, Body body)
{
    for (Index plane = 0; plane < p.planes; ++plane)
        for (Index y = 0; y < p.height; ++y)
            for (Index x = 0; x < p.width; ++x)
                body(plane, ((plane * p.height + y) * p.width + x) * p.stride, p.rows[y], p.columns[x],
                     Real(1) / Real(p.rowCounts[y] * p.columnCounts[x]));
}

template <class Real> void maxPool(const Pool<Real>& p)
{
    overTargets(p, [&p](Index plane, Index to, Taps down, Taps across, Real) {
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) {
            Vec<Real> most{};
            overWindow(p, plane, down, across, [&](Index from, bool first) {
                const Vec<Real> x = load(p.source + from + j);
                most = first ? x : larger(x, most);
            });
            store(p.target + to + j, most);
        }
    });
}

/// Whether the windows of an axis lie side by side and meet each pixel once.
inline bool meetOnce(const Taps* windows, Index count, Index pixels)
{
    Index next = 0;
    for (Index i = 0; i < count; ++i) {
        const Taps& t = windows[i];
        if (t.pixel != next || (t.count > 1 && t.pixelStep != 1)) return false;
        next += t.count;
    }
    return next == pixels;
}

/// Whether each pixel gets its derivative from one window: it then need not be cleared before.
template <class Real> inline bool meetOnce(const Pool<Real>& p)
{
    return meetOnce(p.rows, p.height, p.sourceHeight) && meetOnce(p.columns, p.width, p.sourceWidth);
}

template <class Real> void clearSourceDelta(const Pool<Real>& p)
{
    for (Index row = 0; row < p.planes * p.sourceHeight * p.sourceWidth; ++row)
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) store(p.sourceDelta + row * p.stride + j, Vec<Real>{});
}

// The first pixel that equals the maximum gets the window's derivative.
template <class Real> void maxPoolBack(const Pool<Real>& p)
{
    const bool once = meetOnce(p);
    if (!once) clearSourceDelta(p);
    overTargets(p, [&p, once](Index plane, Index to, Taps down, Taps across, Real) {
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) {
            const Vec<Real> most = load(p.target + to + j);
            Vec<Real> left = load(p.targetDelta + to + j);
            overWindow(p, plane, down, across, [&](Index from, bool) {
                const Vec<Real> here = load(p.source + from + j) == most ? left : Vec<Real>{};
                store(p.sourceDelta + from + j, (once ? Vec<Real>{} : load(p.sourceDelta + from + j)) + here);
                left = left - here;
            });
        }
    });
}

template <class Real> void averagePool(const Pool<Real>& p)
{
    overTargets(p, [&p](Index plane, Index to, Taps down, Taps across, Real share) {
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) {
            Vec<Real> sum{};
            overWindow(p, plane, down, across, [&](Index from, bool) { sum += load(p.source + from + j); });
            store(p.target + to + j, sum * share);
        }
    });
}

template <class Real> void averagePoolBack(const Pool<Real>& p)
{
    const bool once = meetOnce(p);
    if (!once) clearSourceDelta(p);
    overTargets(p, [&p, once](Index plane, Index to, Taps down, Taps across, Real share) {
        for (Index j = 0; j < p.lanes; j += Lanes<Real>) {
            const Vec<Real> each = load(p.targetDelta + to + j) * share;
            overWindow(p, plane, down, across, [&](Index from, bool) {
                store(p.sourceDelta + from + j, (once ? Vec<Real>{} : load(p.sourceDelta + from + j)) + each);
            });
        }
    });
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
