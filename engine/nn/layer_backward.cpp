#include "engine/core/aligned.h"
#include "engine/nn/layer_lanes.h"

namespace engine {
namespace {

using simd::Index;
using simd::kernels;

/// dx from dy.
template <class Real> struct Backward : LanesOfLayer<Real> {
    using LanesOfLayer<Real>::site, LanesOfLayer<Real>::first, LanesOfLayer<Real>::count;

    // dL/dx_i = sum over j of W_ji dL/dz_j
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
    void operator()(const Conv2d& layer) const
    {
        for (Index g = 0; g < layer.how.groups; ++g) kernels<Real>().slide(this->group(layer, g, true));
    }
    void operator()(const MaxPool&) const { kernels<Real>().maxPoolBack(this->pool()); }
    void operator()(const AveragePool&) const { kernels<Real>().averagePoolBack(this->pool()); }
    void operator()(const ActivationLayer& layer) const
    {
        this->eachActivation(layer, [](const auto& p) { kernels<Real>().activateBack(p); });
    }
};

} // namespace

template <class Real> void backwardLanes(const Site<Real>& site, int first, int end)
{
    if (site.layer > 0) std::visit(Backward<Real>{{site, first, end - first}}, site.kind());
}

template <class Real> void transposeLanes(const Site<Real>& site, int first, int end)
{
    if (!needsTransposed(site)) return;
    const Index features = site.in().features(), row = wholeVectors<Real>(int(features));
    kernels<Real>().transpose(site.x + first, site.stride, site.transposed + first * row, row, features, end - first);
}

template void backwardLanes(const Site<float>&, int, int);
template void backwardLanes(const Site<double>&, int, int);
template void transposeLanes(const Site<float>&, int, int);
template void transposeLanes(const Site<double>&, int, int);

} // namespace engine
