#include "engine/nn/layers/batch_norm.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

enum { Scale, Shift, Mean, Variance }; // the blocks

/// Rows of what belongs to channel c: of `inner` its mean and variance, of `innerDeltas` the derivatives by β and γ.
template <class Real> Real* rowOf(const Site<Real>& site, Real* rows, int c, bool second)
{
    return rows + Index(second ? site.in().channels + c : c) * site.stride;
}

template <class Real> simd::BatchNorm<Real> channelOf(const BatchNorm& layer, const Site<Real>& site, int c)
{
    const Index rows = site.in().pixels(), at = c * rows * site.stride;
    const Real variance = *rowOf(site, site.inner, c, true);
    return {.rows = rows,
            .samples = site.samples,
            .lanes = site.lanes(),
            .stride = site.stride,
            .x = site.x() + at,
            .dy = site.dy() ? site.dy() + at : nullptr,
            .y = site.y() + at,
            .dx = site.dx() ? site.dx() + at : nullptr,
            .mean = *rowOf(site, site.inner, c, false),
            .scale = 1 / std::sqrt(variance + Real(layer.epsilon)),
            .gamma = site.parameters(Scale)[c],
            .beta = site.parameters(Shift)[c]};
}

} // namespace

LayerForm BatchNorm::form(const Inputs& inputs) const
{
    inputs.require(epsilon > 0, "ε of a normalisation should be above 0");
    inputs.require(momentum >= 0 && momentum <= 1, "the momentum of a normalisation should be from 0 to 1");
    const Shape& in = inputs.only();
    const std::vector<int> shape{in.channels};
    return {.out = in,
            .blocks = {{.name = "scale", .shape = shape, .start = 1},
                       {.name = "shift", .shape = shape},
                       {.name = "mean", .shape = shape, .learnt = false},
                       {.name = "variance", .shape = shape, .start = 1, .learnt = false}},
            .rows = in.channels,
            .inner = 2 * in.channels,
            .batchRows = in.channels};
}

template <class Real> void BatchNorm::forward(const Site<Real>& site, int first, int end) const
{
    for (int c = first; c < end; ++c) {
        Real mean = site.parameters(Mean)[c], variance = site.parameters(Variance)[c];
        if (site.mode.learning) kernels<Real>().moments(channelOf(*this, site, c), &mean, &variance);
        std::fill_n(rowOf(site, site.inner, c, false), site.stride, mean);
        std::fill_n(rowOf(site, site.inner, c, true), site.stride, variance);
        kernels<Real>().batchNorm(channelOf(*this, site, c));
    }
}

// Learning, x enters μ and σ², too; answering, dx = γ dy / √(σ² + ε)
template <class Real> void BatchNorm::backward(const Site<Real>& site, int first, int end) const
{
    for (int c = first; c < end; ++c) {
        const auto channel = channelOf(*this, site, c);
        Real *ofBeta = rowOf(site, site.innerDeltas, c, false), *ofGamma = rowOf(site, site.innerDeltas, c, true);
        kernels<Real>().batchNormSums(channel, ofBeta, ofGamma);
        const Real share = site.mode.learning ? 1 / Real(channel.rows * channel.samples) : 0;
        if (site.dx()) kernels<Real>().batchNormBack(channel, *ofBeta * share, *ofGamma * share);
    }
}

template <class Real> void BatchNorm::gradient(const Site<Real>& site, int first, int end) const
{
    for (int c = first; c < end; ++c) {
        site.gradient(Shift)[c] = *rowOf(site, site.innerDeltas, c, false);
        site.gradient(Scale)[c] = *rowOf(site, site.innerDeltas, c, true);
    }
}

template <class Real> void BatchNorm::follow(const Site<Real>& site, Real* flat) const
{
    const double n = double(site.in().pixels()) * site.samples;
    if (!site.mode.learning || n < 2) return;
    const auto block = [&](int b) { return flat + site.form.blocks[std::size_t(b)].offset; };
    for (int c = 0; c < site.in().channels; ++c) {
        Real &mean = block(Mean)[c], &variance = block(Variance)[c];
        mean += Real(momentum) * (*rowOf(site, site.inner, c, false) - mean);
        variance += Real(momentum) * (*rowOf(site, site.inner, c, true) * Real(n / (n - 1)) - variance);
    }
}

TENSORSCOPE_LAYER(BatchNorm)
TENSORSCOPE_LAYER_GRADIENT(BatchNorm)
template void BatchNorm::follow(const Site<float>&, float*) const;
template void BatchNorm::follow(const Site<double>&, double*) const;

} // namespace engine
