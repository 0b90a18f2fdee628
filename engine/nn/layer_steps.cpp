#include "engine/nn/layer_steps.h"

#include "engine/core/aligned.h"

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

template <class Real> struct LanesOf {
    const Site<Real>& site;
    Index first, count;

    const Real* weights() const { return site.parameters + site.net.weights(site.layer)->offset; }
    /// A lane of something, if it is there: going forward there are no derivatives.
    static Real* at(Real* rows, Index offset) { return rows ? rows + offset : nullptr; }
    const Real* biases() const { return site.parameters + site.net.biases(site.layer)->offset; }
};

// z_j = b_j + sum over i of W_ji x_i
template <class Real> struct Forward : LanesOf<Real> {
    using LanesOf<Real>::site, LanesOf<Real>::first, LanesOf<Real>::count;

    void operator()(const Dense& layer) const
    {
        const Index inputs = site.in().features();
        kernels<Real>().product({.rows = layer.units,
                                 .columns = count,
                                 .depth = inputs,
                                 .a = this->weights(),
                                 .aRow = inputs,
                                 .aTerm = 1,
                                 .b = site.x + first,
                                 .bTerm = site.stride,
                                 .c = site.y + first,
                                 .cRow = site.stride,
                                 .bias = this->biases(),
                                 .padded = true});
    }
    void operator()(const Conv2d& layer) const
    {
        const Shape &in = site.in(), &out = site.out();
        const Index groups = layer.how.groups, planes = in.channels / groups, maps = layer.maps / groups;
        const Index area = layer.height * layer.width, inPixels = in.height * in.width, outPixels = out.height * out.width;
        const Windows& windows = site.net.windows(site.layer);
        for (Index g = 0; g < groups; ++g)
            kernels<Real>().slide({.planes = planes,
                                   .targets = maps,
                                   .sourceHeight = in.height,
                                   .sourceWidth = in.width,
                                   .height = out.height,
                                   .width = out.width,
                                   .source = site.x + g * planes * inPixels * site.stride + first,
                                   .target = site.y + g * maps * outPixels * site.stride + first,
                                   .weights = this->weights() + g * maps * planes * area,
                                   .weightRow = planes * area,
                                   .weightPlane = area,
                                   .kernelWidth = layer.width,
                                   .bias = this->biases() + g * maps,
                                   .rows = windows.rows.data(),
                                   .columns = windows.columns.data(),
                                   .lanes = count,
                                   .stride = site.stride});
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
                .sourceDelta = this->at(site.dx, first),
                .target = site.y + first,
                .targetDelta = this->at(site.dy, first),
                .rows = windows.rows.data(),
                .columns = windows.columns.data(),
                .lanes = count,
                .stride = site.stride};
    }
    void operator()(const MaxPool&) const { kernels<Real>().maxPool(pool()); }
    void operator()(const AveragePool&) const { kernels<Real>().averagePool(pool()); }

    /// Calls with(kernel arguments, channel), once in all or, for PReLU, once per channel.
    template <class With> void eachActivation(const ActivationLayer& layer, With with) const
    {
        const auto& slopes = site.net.slopes(site.layer);
        const Index parts = slopes ? site.in().channels : 1, rows = site.in().features() / parts;
        for (Index c = 0; c < parts; ++c) {
            const Index row = c * rows * site.stride + first;
            const Real shape = slopes ? site.parameters[slopes->offset + std::size_t(c)] : Real(layer.shape);
            with(simd::Pointwise<Real>{.kind = int(layer.kind),
                                       .shape = shape,
                                       .rows = rows,
                                       .lanes = count,
                                       .stride = site.stride,
                                       .z = site.x + row,
                                       .dy = this->at(site.dy, row),
                                       .y = site.y + row,
                                       .dz = this->at(site.dx, row)},
                 c);
        }
    }
    void operator()(const ActivationLayer& layer) const
    {
        eachActivation(layer, [](const auto& p, Index) { kernels<Real>().activate(p); });
    }
};

// dL/dx_i = sum over j of W_ji dL/dz_j
template <class Real> struct Backward : Forward<Real> {
    using LanesOf<Real>::site, LanesOf<Real>::first, LanesOf<Real>::count;

    void operator()(const Dense& layer) const
    {
        const Index inputs = site.in().features();
        kernels<Real>().product({.rows = inputs,
                                 .columns = count,
                                 .depth = layer.units,
                                 .a = this->weights(),
                                 .aRow = 1,
                                 .aTerm = inputs,
                                 .b = site.dy + first,
                                 .bTerm = site.stride,
                                 .c = site.dx + first,
                                 .cRow = site.stride,
                                 .bias = nullptr,
                                 .padded = true});
    }
    /// The same sliding, from the maps to the channels.
    void operator()(const Conv2d& layer) const
    {
        const Shape &in = site.in(), &out = site.out();
        const Index groups = layer.how.groups, planes = in.channels / groups, maps = layer.maps / groups;
        const Index area = layer.height * layer.width, inPixels = in.height * in.width, outPixels = out.height * out.width;
        const Windows& windows = site.net.windows(site.layer);
        for (Index g = 0; g < groups; ++g)
            kernels<Real>().slide({.planes = maps,
                                   .targets = planes,
                                   .sourceHeight = out.height,
                                   .sourceWidth = out.width,
                                   .height = in.height,
                                   .width = in.width,
                                   .source = site.dy + g * maps * outPixels * site.stride + first,
                                   .target = site.dx + g * planes * inPixels * site.stride + first,
                                   .weights = this->weights() + g * maps * planes * area,
                                   .weightRow = area,
                                   .weightPlane = planes * area,
                                   .kernelWidth = layer.width,
                                   .bias = nullptr,
                                   .rows = windows.inputRows.data(),
                                   .columns = windows.inputColumns.data(),
                                   .lanes = count,
                                   .stride = site.stride});
    }
    void operator()(const MaxPool&) const { kernels<Real>().maxPoolBack(this->pool()); }
    void operator()(const AveragePool&) const { kernels<Real>().averagePoolBack(this->pool()); }
    void operator()(const ActivationLayer& layer) const
    {
        this->eachActivation(layer, [](const auto& p, Index) { kernels<Real>().activateBack(p); });
    }
};

} // namespace

template <class Real> void forwardLanes(const Site<Real>& site, int first, int end)
{
    std::visit(Forward<Real>{{site, first, end - first}}, site.kind());
}

template <class Real> void backwardLanes(const Site<Real>& site, int first, int end)
{
    if (site.layer > 0) std::visit(Backward<Real>{{{site, first, end - first}}}, site.kind());
}

template <class Real> void transposeLanes(const Site<Real>& site, int first, int end)
{
    if (!needsTransposed(site)) return;
    const Index features = site.in().features(), row = wholeVectors<Real>(int(features));
    kernels<Real>().transpose(site.x + first, site.stride, site.transposed + first * row, row, features, end - first);
}

template void forwardLanes(const Site<float>&, int, int);
template void forwardLanes(const Site<double>&, int, int);
template void backwardLanes(const Site<float>&, int, int);
template void backwardLanes(const Site<double>&, int, int);
template void transposeLanes(const Site<float>&, int, int);
template void transposeLanes(const Site<double>&, int, int);

} // namespace engine
