#include "engine/nn/layers/global_pool.h"

#include "engine/nn/layers/sliding.h"

namespace engine {
namespace {

LayerForm wholePicture(const Inputs& inputs)
{
    const Shape& in = inputs.only();
    return poolingForm(inputs, {{in.height, in.width}, 1, 0, 1, false, false});
}

} // namespace

LayerForm GlobalAveragePool::form(const Inputs& inputs) const { return wholePicture(inputs); }

template <class Real> void GlobalAveragePool::forward(const Site<Real>& site, int first, int end) const
{
    runPool(site, first, end, simd::kernels<Real>().averagePool);
}

template <class Real> void GlobalAveragePool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) runPool(site, first, end, simd::kernels<Real>().averagePoolBack);
}

LayerForm GlobalMaxPool::form(const Inputs& inputs) const { return wholePicture(inputs); }

template <class Real> void GlobalMaxPool::forward(const Site<Real>& site, int first, int end) const
{
    runPool(site, first, end, simd::kernels<Real>().maxPool);
}

template <class Real> void GlobalMaxPool::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) runPool(site, first, end, simd::kernels<Real>().maxPoolBack);
}

TENSORSCOPE_LAYER(GlobalAveragePool)
TENSORSCOPE_LAYER(GlobalMaxPool)

} // namespace engine
