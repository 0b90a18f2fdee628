#include "engine/nn/layers/activation.h"

#include "engine/nn/layers/rows.h"

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

/// Calls with(kernel arguments) for lanes first ... end, once in all or, for PReLU, once per channel.
template <class Real, class With>
void eachPart(const ActivationLayer& layer, const Site<Real>& site, Index first, Index end, bool back, With with)
{
    const bool slopes = layer.kind == Activation::PRelu;
    const Index parts = slopes ? site.in().channels : 1, rows = site.in().features() / parts;
    for (Index c = 0; c < parts; ++c) {
        shareRows(int(rows), 1, double(end - first), [&](int from, int last) {
            const Index row = (c * rows + from) * site.stride + first;
            with(simd::Pointwise<Real>{.kind = int(layer.kind),
                                       .shape = slopes ? site.parameters(0)[c] : Real(layer.shape),
                                       .rows = last - from,
                                       .lanes = end - first,
                                       .stride = site.stride,
                                       .z = site.x() + row,
                                       .dy = back ? site.dy() + row : nullptr,
                                       .y = site.y() + row,
                                       .dz = back ? site.dx() + row : nullptr});
        });
    }
}

} // namespace

LayerForm ActivationLayer::form(const Inputs& inputs) const
{
    LayerForm form{.out = inputs.only()};
    if (kind != Activation::PRelu) return form;
    form.rows = form.out.channels;
    form.blocks = {{.name = "slopes", .shape = {form.rows}, .start = shape}};
    return form;
}

template <class Real> void ActivationLayer::forward(const Site<Real>& site, int first, int end) const
{
    eachPart(*this, site, first, end, false, [](const auto& part) { kernels<Real>().activate(part); });
}

template <class Real> void ActivationLayer::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) eachPart(*this, site, first, end, true, [](const auto& part) { kernels<Real>().activateBack(part); });
}

// dL/dγ = sum of dL/dy min(z, 0) over the channel
template <class Real> void ActivationLayer::gradient(const Site<Real>& site, int first, int end) const
{
    const Index pixels = site.in().pixels();
    for (Index c = first; c < end; ++c) {
        const Index at = c * pixels * site.stride;
        site.gradient(0)[c] = kernels<Real>().slopeGradient({.kind = 0,
                                                             .shape = 0,
                                                             .rows = pixels,
                                                             .lanes = site.lanes(),
                                                             .stride = site.stride,
                                                             .z = site.x() + at,
                                                             .dy = site.dy() + at,
                                                             .y = nullptr,
                                                             .dz = nullptr});
    }
}

TENSORSCOPE_LAYER(ActivationLayer)
TENSORSCOPE_LAYER_GRADIENT(ActivationLayer)

} // namespace engine
