#include "engine/nn/layers/max_pool.h"

#include "engine/nn/layers/sliding.h"

namespace engine {

LayerForm MaxPool::form(const Inputs& inputs) const
{
    return poolingForm(inputs, {size, stride, padding, dilation, ceil, false});
}

template <class Real> void MaxPool::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().maxPool(poolOf(site, first, end));
}

template <class Real> void MaxPool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) simd::kernels<Real>().maxPoolBack(poolOf(site, first, end));
}

TENSORSCOPE_LAYER(MaxPool)

} // namespace engine
