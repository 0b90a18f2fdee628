#pragma once

#include "engine/nn/convolution.h"
#include "engine/nn/site.h"

namespace engine {

// What convolutions and pooling have in common.

/// Output shape and windows of a layer whose window slides down and across; refuses one that does not fit.
LayerForm slidingForm(const Inputs& inputs, int planes, const Window& down, Padding vertical, const Window& across,
                      Padding horizontal);

/// That of pooling, whose window is a square.
LayerForm poolingForm(const Inputs& inputs, int size, int stride, int padding);

/// Lanes first ... end, on the way forward or back, as a kernel takes them.
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
            .lanes = end - first,
            .stride = site.stride};
}

} // namespace engine
