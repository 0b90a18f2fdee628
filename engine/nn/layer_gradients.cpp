#include "engine/core/aligned.h"
#include "engine/nn/layer_steps.h"

#include <algorithm>

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

constexpr Index LanesAtOnce = 64; // finding the pixels under a kernel takes as long as computing on 16 of their lanes

/// The rows first ... end of a layer.
template <class Real> struct Gradient {
    const Site<Real>& site;
    Index first, end;

    int lanes() const { return wholeVectors<Real>(site.samples); }

    /// dL/db = sum of dL/dz over places and samples
    void biases(Index places) const
    {
        kernels<Real>().sums(site.dy + first * places * site.stride, end - first, places, lanes(), site.stride,
                             site.gradient + site.net.biases(site.layer)->offset + first);
    }
    Real* weights() const { return site.gradient + site.net.weights(site.layer)->offset; }

    // dL/dW_ji = sum over samples n of dL/dz_j x_i
    void operator()(const Dense&) const
    {
        const Index inputs = site.in().features();
        if (!needsTransposed(site)) fewWeights(inputs);
        else manyWeights(inputs);
        biases(1);
    }
    void manyWeights(Index inputs) const
    {
        kernels<Real>().product({.rows = end - first,
                                 .columns = inputs,
                                 .depth = site.samples,
                                 .a = site.dy + first * site.stride,
                                 .aRow = site.stride,
                                 .aTerm = 1,
                                 .b = site.transposed,
                                 .bTerm = wholeVectors<Real>(int(inputs)),
                                 .c = weights() + first * inputs,
                                 .cRow = inputs,
                                 .bias = nullptr,
                                 .padded = false});
    }
    /// A dense layer is a convolution whose kernel is as wide as its row of pixels.
    void fewWeights(Index inputs) const
    {
        kernels<Real>().kernelGradient({.planes = 1,
                                        .targets = end - first,
                                        .sourceHeight = 1,
                                        .sourceWidth = inputs,
                                        .height = 1,
                                        .width = 1,
                                        .kernelHeight = 1,
                                        .kernelWidth = inputs,
                                        .step = 1,
                                        .dilation = 1,
                                        .top = 0,
                                        .left = 0,
                                        .source = site.x,
                                        .delta = site.dy + first * site.stride,
                                        .zeros = site.zeros,
                                        .gradient = weights() + first * inputs,
                                        .lanes = lanes(),
                                        .stride = site.stride,
                                        .atOnce = lanes()});
    }
    /// Group by group, as many of its maps as lie among the rows.
    void operator()(const Conv2d& layer) const
    {
        const Index maps = layer.maps / layer.how.groups;
        for (Index r = first; r < end;) {
            const Index last = std::min(end, (r / maps + 1) * maps);
            group(layer, r, last, r / maps);
            r = last;
        }
        biases(site.out().height * site.out().width);
    }
    void group(const Conv2d& layer, Index r, Index last, Index index) const
    {
        const Shape &in = site.in(), &out = site.out();
        const Index planes = in.channels / layer.how.groups, row = planes * layer.height * layer.width;
        kernels<Real>().kernelGradient({.planes = planes,
                                        .targets = last - r,
                                        .sourceHeight = in.height,
                                        .sourceWidth = in.width,
                                        .height = out.height,
                                        .width = out.width,
                                        .kernelHeight = layer.height,
                                        .kernelWidth = layer.width,
                                        .step = layer.how.stride,
                                        .dilation = layer.how.dilation,
                                        .top = layer.how.vertical.before,
                                        .left = layer.how.horizontal.before,
                                        .source = site.x + index * planes * in.height * in.width * site.stride,
                                        .delta = site.dy + r * out.height * out.width * site.stride,
                                        .zeros = site.zeros,
                                        .gradient = weights() + r * row,
                                        .lanes = lanes(),
                                        .stride = site.stride,
                                        .atOnce = LanesAtOnce});
    }
    // dL/dγ = sum of dL/dy min(z, 0) over the channel
    void operator()(const ActivationLayer&) const
    {
        const Index pixels = site.in().height * site.in().width;
        for (Index c = first; c < end; ++c) {
            const Index at = c * pixels * site.stride;
            site.gradient[site.net.slopes(site.layer)->offset + std::size_t(c)] =
                kernels<Real>().slopeGradient({.kind = 0,
                                               .shape = 0,
                                               .rows = pixels,
                                               .lanes = lanes(),
                                               .stride = site.stride,
                                               .z = site.x + at,
                                               .dy = site.dy + at,
                                               .y = nullptr,
                                               .dz = nullptr});
        }
    }
    void operator()(const MaxPool&) const {}
    void operator()(const AveragePool&) const {}
};

} // namespace

int learningRows(const Network& net, int layer)
{
    if (net.slopes(layer)) return net.slopes(layer)->shape[0];
    return net.weights(layer) ? net.weights(layer)->shape[0] : 0;
}

int rowsAtOnce(const Network& net, int layer)
{
    return std::holds_alternative<Conv2d>(net.layers()[std::size_t(layer)]) ? 4 : 12;
}

template <class Real> void gradientOfRows(const Site<Real>& site, int first, int end)
{
    std::visit(Gradient<Real>{site, first, end}, site.kind());
}

template void gradientOfRows(const Site<float>&, int, int);
template void gradientOfRows(const Site<double>&, int, int);

} // namespace engine
