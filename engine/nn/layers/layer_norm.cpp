#include "engine/nn/layers/layer_norm.h"

namespace engine {
namespace {

/// Lanes first ... end on the way forward or back, or all and features first ... end of the gradient.
template <class Real> simd::LayerNorm<Real> kernelOf(const LayerNorm& norm, const Site<Real>& site, int first, int end)
{
    const std::ptrdiff_t places = site.in().pixels();
    return {.features = site.in().channels,
            .places = places,
            .lanes = end - first,
            .stride = site.stride,
            .epsilon = Real(norm.epsilon),
            .gamma = site.parameters(0),
            .beta = site.parameters(1),
            .x = site.x() + first,
            .y = site.y() + first,
            .mean = site.inner + first,
            .scale = site.inner + places * site.stride + first,
            .dy = site.dy() ? site.dy() + first : nullptr,
            .dx = site.dx() ? site.dx() + first : nullptr,
            .dGamma = nullptr,
            .dBeta = nullptr,
            .first = 0,
            .end = 0};
}

} // namespace

LayerForm LayerNorm::form(const Inputs& inputs) const
{
    LayerForm form{.out = inputs.only()};
    inputs.require(epsilon > 0, "what is added to the variance should be more than 0");
    form.rows = form.out.channels;
    form.blocks = {{.name = "gamma", .shape = {form.rows}, .start = 1}, {.name = "beta", .shape = {form.rows}, .start = 0}};
    form.inner = 2 * form.out.pixels();
    return form;
}

template <class Real> void LayerNorm::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().layerNorm(kernelOf(*this, site, first, end));
}

template <class Real> void LayerNorm::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) simd::kernels<Real>().layerNormBack(kernelOf(*this, site, first, end));
}

template <class Real> void LayerNorm::gradient(const Site<Real>& site, int first, int end) const
{
    simd::LayerNorm<Real> norm = kernelOf(*this, site, 0, site.lanes());
    norm.dGamma = site.gradient(0), norm.dBeta = site.gradient(1);
    norm.first = first, norm.end = end;
    simd::kernels<Real>().layerNormGradient(norm);
}

TENSORSCOPE_LAYER(LayerNorm)
TENSORSCOPE_LAYER_GRADIENT(LayerNorm)

} // namespace engine
