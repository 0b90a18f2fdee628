#include "engine/nn/layers/dense.h"

#include "engine/core/parallel.h"

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

/// Whether the gradient is a product with the transposed input: unless the sums over the batch are long and few.
template <class Real> bool needsTransposed(const Site<Real>& site)
{
    return site.learns() && site.in().features() * site.out().features() > 4 * site.samples;
}

/// A batch that is too small for several threads is shared out by rows, in whole tiles and vectors.
template <class Real, class Body> void shareOut(const Site<Real>& site, int rows, int grain, int lanes, const Body& body)
{
    parallelRanges(rows, grain, site.form.multiplyAdds / 5 * lanes, body);
}

// dL/dW_ji = sum over samples n of dL/dz_j x_i
template <class Real> void manyWeights(const Site<Real>& site, Index first, Index end)
{
    const Index inputs = site.in().features();
    kernels<Real>().product({.rows = end - first,
                             .columns = inputs,
                             .depth = site.samples,
                             .a = site.dy() + first * site.stride,
                             .aRow = site.stride,
                             .aTerm = 1,
                             .b = site.transposed(),
                             .bTerm = wholeVectors<Real>(int(inputs)),
                             .c = site.gradient(0) + first * inputs,
                             .cRow = inputs,
                             .bias = nullptr,
                             .padded = false});
}

/// A dense layer is a convolution whose kernel is as wide as its row of pixels.
template <class Real> void fewWeights(const Site<Real>& site, Index first, Index end)
{
    const Index inputs = site.in().features();
    kernels<Real>().kernelGradient({.planes = 1,
                                    .targets = end - first,
                                    .sourceHeight = 1,
                                    .sourceWidth = inputs,
                                    .height = 1,
                                    .width = 1,
                                    .kernelHeight = 1,
                                    .kernelWidth = inputs,
                                    .strideDown = 1,
                                    .strideAcross = 1,
                                    .dilationDown = 1,
                                    .dilationAcross = 1,
                                    .top = 0,
                                    .left = 0,
                                    .source = site.x(),
                                    .delta = site.dy() + first * site.stride,
                                    .zeros = site.zeros,
                                    .gradient = site.gradient(0) + first * inputs,
                                    .lanes = site.lanes(),
                                    .stride = site.stride,
                                    .atOnce = site.lanes()});
}

} // namespace

LayerForm Dense::form(const Inputs& inputs) const
{
    const Shape& in = inputs.only();
    inputs.require(units > 0, "a dense layer needs at least one unit");
    const Fan fan{double(in.features()), double(units)};
    LayerForm form{.out = {units},
                   .blocks = {{"weights", {units, in.features()}, Block::Weights, fan}},
                   .rows = units,
                   .multiplyAdds = double(units) * in.features(),
                   .transposesInput = true};
    if (bias) form.blocks.push_back({"biases", {units}, Block::Biases, fan});
    return form;
}

template <class Real> void Dense::forward(const Site<Real>& site, int first, int end) const
{
    const Index inputs = site.in().features();
    shareOut(site, units, 6, end - first, [&](int row, int last) {
        kernels<Real>().product({.rows = last - row,
                                 .columns = end - first,
                                 .depth = inputs,
                                 .a = site.parameters(0) + row * inputs,
                                 .aRow = inputs,
                                 .aTerm = 1,
                                 .b = site.x() + first,
                                 .bTerm = site.stride,
                                 .c = site.y() + Index(row) * site.stride + first,
                                 .cRow = site.stride,
                                 .bias = bias ? site.parameters(1) + row : nullptr,
                                 .padded = true});
    });
}

// dL/dx_i = sum over j of W_ji dL/dz_j
template <class Real> void Dense::backward(const Site<Real>& site, int first, int end) const
{
    const Index inputs = site.in().features(), wide = wholeVectors<Real>(int(inputs));
    const bool transposes = needsTransposed(site) && !site.isStaged;
    if (!site.dx() && !transposes) return;
    shareOut(site, int(inputs), 48, end - first, [&](int row, int last) {
        const Index at = Index(row) * site.stride + first;
        if (site.dx())
            kernels<Real>().product({.rows = last - row,
                                     .columns = end - first,
                                     .depth = units,
                                     .a = site.parameters(0) + row,
                                     .aRow = 1,
                                     .aTerm = inputs,
                                     .b = site.dy() + first,
                                     .bTerm = site.stride,
                                     .c = site.dx() + at,
                                     .cRow = site.stride,
                                     .bias = nullptr,
                                     .padded = true});
        if (transposes)
            kernels<Real>().transpose(site.x() + at, site.stride, site.transposed() + first * wide + row, wide, last - row,
                                      end - first);
    });
}

// dL/db = sum of dL/dz over samples
template <class Real> void Dense::gradient(const Site<Real>& site, int first, int end) const
{
    if (needsTransposed(site)) manyWeights(site, first, end);
    else fewWeights(site, first, end);
    if (bias)
        kernels<Real>().sums(site.dy() + Index(first) * site.stride, end - first, 1, site.lanes(), site.stride,
                             site.gradient(1) + first);
}

TENSORSCOPE_LAYER(Dense)
TENSORSCOPE_LAYER_GRADIENT(Dense)

} // namespace engine
