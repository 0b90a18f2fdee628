#pragma once

#include "engine/nn/layer_steps.h"

namespace engine {

/// What layers at work on lanes have in common: where a range of lanes lies, as arguments of kernels.
template <class Real> struct LanesOfLayer {
    const Site<Real>& site;
    simd::Index first, count;

    const Real* weights() const { return site.parameters + site.net.weights(site.layer)->offset; }
    const Real* biases() const { return site.parameters + site.net.biases(site.layer)->offset; }
    /// The first lane of something, if it is there: going forward there are no derivatives.
    static Real* at(Real* rows, simd::Index offset) { return rows ? rows + offset : nullptr; }

    /// One group of a convolution, from channels to maps, or back from maps to channels.
    simd::Slide<Real> group(const Conv2d& layer, simd::Index g, bool back) const
    {
        const Shape &from = back ? site.out() : site.in(), &to = back ? site.in() : site.out();
        const simd::Index sources = from.channels / layer.how.groups, targets = to.channels / layer.how.groups;
        const simd::Index area = layer.height * layer.width, channels = site.in().channels / layer.how.groups;
        const Windows& windows = site.net.windows(site.layer);
        return {.planes = sources,
                .targets = targets,
                .sourceHeight = from.height,
                .sourceWidth = from.width,
                .height = to.height,
                .width = to.width,
                .source = (back ? site.dy : site.x) + g * sources * from.height * from.width * site.stride + first,
                .target = (back ? site.dx : site.y) + g * targets * to.height * to.width * site.stride + first,
                .weights = weights() + g * (layer.maps / layer.how.groups) * channels * area,
                .weightRow = back ? area : channels * area,
                .weightPlane = back ? channels * area : area,
                .kernelWidth = layer.width,
                .bias = back ? nullptr : biases() + g * targets,
                .rows = back ? windows.inputRows.data() : windows.rows.data(),
                .columns = back ? windows.inputColumns.data() : windows.columns.data(),
                .lanes = count,
                .stride = site.stride};
    }

    simd::Pool<Real> pool() const
    {
        const Shape &in = site.in(), &out = site.out();
        const Windows& windows = site.net.windows(site.layer);
        return {.planes = in.channels,
                .sourceHeight = in.height,
                .sourceWidth = in.width,
                .height = out.height,
                .width = out.width,
                .source = site.x + first,
                .sourceDelta = at(site.dx, first),
                .target = site.y + first,
                .targetDelta = at(site.dy, first),
                .rows = windows.rows.data(),
                .columns = windows.columns.data(),
                .lanes = count,
                .stride = site.stride};
    }

    /// Calls with(kernel arguments), once in all or, for PReLU, once per channel.
    template <class With> void eachActivation(const ActivationLayer& layer, With with) const
    {
        const auto& slopes = site.net.slopes(site.layer);
        const simd::Index parts = slopes ? site.in().channels : 1, rows = site.in().features() / parts;
        for (simd::Index c = 0; c < parts; ++c) {
            const simd::Index row = c * rows * site.stride + first;
            const Real shape = slopes ? site.parameters[slopes->offset + std::size_t(c)] : Real(layer.shape);
            with(simd::Pointwise<Real>{.kind = int(layer.kind),
                                       .shape = shape,
                                       .rows = rows,
                                       .lanes = count,
                                       .stride = site.stride,
                                       .z = site.x + row,
                                       .dy = at(site.dy, row),
                                       .y = site.y + row,
                                       .dz = at(site.dx, row)});
        }
    }
};

} // namespace engine
