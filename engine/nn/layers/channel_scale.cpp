#include "engine/nn/layers/channel_scale.h"

#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm ChannelScale::form(const Inputs& inputs) const
{
    inputs.require(inputs.count() == 2 && inputs[1] == Shape{inputs[0].channels},
                   "a picture should be scaled by one number for each of its channels");
    return {.out = inputs[0]};
}

template <class Real> void ChannelScale::forward(const Site<Real>& site, int first, int end) const
{
    for (int c = 0; c < site.out().channels; ++c)
        simd::kernels<Real>().multiplyRows(channel(site, site.x(), c) + first, site.x(1) + c * site.stride + first, 0,
                                           channel(site, site.y(), c) + first, site.out().pixels(), end - first, site.stride);
}

// dL/dx = s dL/dy, dL/ds = sum over places of x dL/dy
template <class Real> void ChannelScale::backward(const Site<Real>& site, int first, int end) const
{
    const int places = site.out().pixels(), lanes = end - first;
    for (int c = 0; c < site.out().channels; ++c) {
        const Real *dy = channel(site, site.dy(), c) + first, *x = channel(site, site.x(), c) + first;
        const std::ptrdiff_t s = std::ptrdiff_t(c) * site.stride + first;
        if (site.dx(0))
            simd::kernels<Real>().multiplyRows(dy, site.x(1) + s, 0, channel(site, site.dx(0), c) + first, places, lanes,
                                               site.stride);
        if (site.dx(1)) simd::kernels<Real>().dotRows(dy, x, site.dx(1) + s, places, lanes, site.stride);
    }
}

TENSORSCOPE_LAYER(ChannelScale)

} // namespace engine
