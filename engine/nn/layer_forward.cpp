#include "engine/nn/layer_lanes.h"

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

/// y from x.
template <class Real> struct Forward : LanesOfLayer<Real> {
    using LanesOfLayer<Real>::site, LanesOfLayer<Real>::first, LanesOfLayer<Real>::count;

    // z_j = b_j + sum over i of W_ji x_i
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
        for (Index g = 0; g < layer.how.groups; ++g) kernels<Real>().slide(this->group(layer, g, false));
    }
    void operator()(const MaxPool&) const { kernels<Real>().maxPool(this->pool()); }
    void operator()(const AveragePool&) const { kernels<Real>().averagePool(this->pool()); }
    void operator()(const ActivationLayer& layer) const
    {
        this->eachActivation(layer, [](const auto& p) { kernels<Real>().activate(p); });
    }
};

} // namespace

template <class Real> void forwardLanes(const Site<Real>& site, int first, int end)
{
    std::visit(Forward<Real>{{site, first, end - first}}, site.kind());
}

template void forwardLanes(const Site<float>&, int, int);
template void forwardLanes(const Site<double>&, int, int);

} // namespace engine
