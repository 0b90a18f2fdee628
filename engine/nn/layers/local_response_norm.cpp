#include "engine/nn/layers/local_response_norm.h"

#include "engine/core/elementary.h"

namespace engine {
namespace {

template <class Real> simd::LocalResponse<Real> workOf(const LocalResponseNorm& layer, const Site<Real>& site, int first, int end)
{
    const simd::Index rows = simd::Index(site.in().features()) * site.stride;
    return {.channels = site.in().channels,
            .places = site.in().pixels(),
            .lanes = end - first,
            .stride = site.stride,
            .before = (layer.size - 1) / 2,
            .after = layer.size / 2,
            .share = Real(layer.alphaOverSize ? layer.alpha / layer.size : layer.alpha),
            .beta = Real(layer.beta),
            .k = Real(layer.k),
            .factorOfK = Real(portableExp(-layer.beta * portableLog(layer.k))),
            .x = site.x() + first,
            .dy = site.dy() ? site.dy() + first : nullptr,
            .y = site.y() + first,
            .dx = site.dx() ? site.dx() + first : nullptr,
            .sums = site.inner + first,
            .factors = site.inner + rows + first,
            .carried = site.innerDeltas ? site.innerDeltas + first : nullptr};
}

} // namespace

LayerForm LocalResponseNorm::form(const Inputs& inputs) const
{
    inputs.require(size > 0, "the size of a local response normalisation should be at least 1");
    inputs.require(k > 0 && alpha >= 0 && beta >= 0,
                   "k of a local response normalisation should be above 0, α and β should not be negative");
    const Shape& in = inputs.only();
    return {.out = in, .inner = 2 * in.features()};
}

template <class Real> void LocalResponseNorm::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().localResponse(workOf(*this, site, first, end));
}

template <class Real> void LocalResponseNorm::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) simd::kernels<Real>().localResponseBack(workOf(*this, site, first, end));
}

TENSORSCOPE_LAYER(LocalResponseNorm)

} // namespace engine
