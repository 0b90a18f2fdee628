#include "engine/nn/layers/average_pool.h"

#include "engine/nn/layers/sliding.h"

namespace engine {

LayerForm AveragePool::form(const Inputs& inputs) const
{
    return poolingForm(inputs, {size, stride, padding, dilation, ceil, countPadding});
}

template <class Real> void AveragePool::forward(const Site<Real>& site, int first, int end) const
{
    runPool(site, first, end, simd::kernels<Real>().averagePool);
}

template <class Real> void AveragePool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) runPool(site, first, end, simd::kernels<Real>().averagePoolBack);
}

TENSORSCOPE_LAYER(AveragePool)

} // namespace engine
