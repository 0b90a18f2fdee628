#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/layers/rows.h"

#include <algorithm>

namespace engine {

// What convolutions and pooling have in common.

Window windowDown(int n, int size, const Convolution& how);
Window windowAcross(int n, int size, const Convolution& how);

/// Refuses a kernel that is empty or does not fit the channels.
void checkKernel(const Inputs& inputs, int maps, int height, int width, const Convolution& how);

/// Of a window with so many places down and across.
Windows windowsOf(const Window& down, int rows, const Window& across, int columns);

/// Output shape and windows of a layer whose window slides down and across; refuses one that does not fit.
LayerForm slidingForm(const Inputs& inputs, int planes, const Window& down, Padding vertical, const Window& across,
                      Padding horizontal);

/// What all pooling can choose.
struct Pooling {
    PerAxis size, stride;
    Borders padding;
    PerAxis dilation;
    bool ceil, countPadding;
};
LayerForm poolingForm(const Inputs& inputs, const Pooling& how);

/// What a kernel needs for lanes first ... end, on the way forward or back.
template <class Real> simd::Pool<Real> poolOf(const Site<Real>& site, int first, int end)
{
    const Shape &in = site.in(), &out = site.out();
    const Windows& windows = site.form.windows;
    return {.planes = in.channels,
            .sourceHeight = in.height,
            .sourceWidth = in.width,
            .height = out.height,
            .width = out.width,
            .source = site.x() + first,
            .sourceDelta = site.dx() ? site.dx() + first : nullptr,
            .target = site.y() + first,
            .targetDelta = site.dy() ? site.dy() + first : nullptr,
            .rows = windows.rows.data(),
            .columns = windows.columns.data(),
            .rowCounts = windows.rowCounts.data(),
            .columnCounts = windows.columnCounts.data(),
            .lanes = end - first,
            .stride = site.stride};
}

/// Runs a kernel on lanes first ... end of all planes.
template <class Real> void runPool(const Site<Real>& site, int first, int end, void (*kernel)(const simd::Pool<Real>&))
{
    const simd::Pool<Real> all = poolOf(site, first, end);
    const simd::Index source = site.in().pixels() * all.stride, target = site.out().pixels() * all.stride;
    shareRows(int(all.planes), 1, double(site.in().pixels()) * (end - first), [&](int plane, int last) {
        simd::Pool<Real> part = all;
        part.planes = last - plane;
        part.source += plane * source, part.target += plane * target;
        if (part.sourceDelta) part.sourceDelta += plane * source;
        if (part.targetDelta) part.targetDelta += plane * target;
        kernel(part);
    });
}

/// Lanes first ... end of the derivatives by the input start from 0.
template <class Real> void clearInputDelta(const Site<Real>& site, int first, int end)
{
    for (int f = 0; f < site.in().features(); ++f)
        std::fill_n(site.dx() + simd::Index(f) * site.stride + first, end - first, Real(0));
}

/// Of dL/dy over places and samples, for the channels first ... end: what biases learn.
template <class Real> void sumsOfChannels(const Site<Real>& site, int first, int end, Real* sums)
{
    const simd::Index places = site.out().pixels();
    simd::kernels<Real>().sums(site.dy() + first * places * site.stride, end - first, places, site.lanes(), site.stride,
                               sums + first);
}

} // namespace engine
