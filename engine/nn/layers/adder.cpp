#include "engine/nn/layers/adder.h"

#include "engine/nn/layers/comparing.h"

namespace engine {

LayerForm Adder::form(const Inputs& inputs) const { return comparingForm(*this, inputs); }

template <class Real> void Adder::forward(const Site<Real>& site, int first, int end) const
{
    for (int m = 0; m < maps; ++m) simd::kernels<Real>().adders(comparisonOf(*this, site, m, Real(1), first, end));
}

template <class Real> void Adder::backward(const Site<Real>& site, int first, int end) const
{
    if (!site.dx()) return;
    clearInputDelta(site, first, end);
    for (int m = 0; m < maps; ++m) simd::kernels<Real>().addersBack(comparisonOf(*this, site, m, Real(1), first, end));
}

template <class Real> void Adder::gradient(const Site<Real>& site, int first, int end) const
{
    for (int m = first; m < end; ++m)
        simd::kernels<Real>().addersGradient(comparisonOf(*this, site, m, Real(1), 0, site.lanes()));
}

TENSORSCOPE_LAYER(Adder)
TENSORSCOPE_LAYER_GRADIENT(Adder)

} // namespace engine
