#include "engine/nn/layers/average_pool.h"

#include "engine/nn/layers/sliding.h"

namespace engine {

LayerForm AveragePool::form(const Inputs& inputs) const
{
    return poolingForm(inputs, {size, stride, padding, dilation, ceil, countPadding});
}

template <class Real> void AveragePool::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().averagePool(poolOf(site, first, end));
}

template <class Real> void AveragePool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) simd::kernels<Real>().averagePoolBack(poolOf(site, first, end));
}

TENSORSCOPE_LAYER(AveragePool)

} // namespace engine
