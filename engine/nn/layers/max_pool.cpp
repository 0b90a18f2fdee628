#include "engine/nn/layers/max_pool.h"

#include "engine/nn/layers/sliding.h"

namespace engine {

LayerForm MaxPool::form(const Inputs& inputs) const
{
    return poolingForm(inputs, {size, stride, padding, dilation, ceil, false});
}

template <class Real> void MaxPool::forward(const Site<Real>& site, int first, int end) const
{
    runPool(site, first, end, simd::kernels<Real>().maxPool);
}

template <class Real> void MaxPool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) runPool(site, first, end, simd::kernels<Real>().maxPoolBack);
}

TENSORSCOPE_LAYER(MaxPool)

} // namespace engine
