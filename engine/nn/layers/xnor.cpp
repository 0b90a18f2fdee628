#include "engine/nn/layers/xnor.h"

#include "engine/nn/layers/comparing.h"

#include <cmath>

namespace engine {
namespace {

template <class Real> std::size_t kernelSize(const Site<Real>& site)
{
    return site.form.blocks[0].size() / std::size_t(site.out().channels);
}

template <class Real> Real scaleOf(const Site<Real>& site, int m)
{
    const std::size_t n = kernelSize(site);
    Real sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += std::abs(site.parameters(0)[std::size_t(m) * n + i]);
    return sum / Real(n);
}

} // namespace

LayerForm Xnor::form(const Inputs& inputs) const
{
    LayerForm form = comparingForm(*this, inputs);
    form.inner = maps;
    return form;
}

template <class Real> void Xnor::forward(const Site<Real>& site, int first, int end) const
{
    for (int m = 0; m < maps; ++m) {
        const Real scale = scaleOf(site, m);
        std::fill_n(site.inner + simd::Index(m) * site.stride + first, end - first, scale);
        simd::kernels<Real>().signs(comparisonOf(*this, site, m, scale, first, end));
    }
}

template <class Real> void Xnor::backward(const Site<Real>& site, int first, int end) const
{
    if (!site.dx()) return;
    clearInputDelta(site, first, end);
    for (int m = 0; m < maps; ++m) simd::kernels<Real>().signsBack(comparisonOf(*this, site, m, scaleOf(site, m), first, end));
}

// With g_i = dL/d(α sign w_i): dL/dw_i = α g_i where |w_i| <= 1, and by α sign w_i / n times the sum over j of g_j sign w_j
template <class Real> void Xnor::gradient(const Site<Real>& site, int first, int end) const
{
    const std::size_t n = kernelSize(site);
    for (int m = first; m < end; ++m) {
        const Real scale = scaleOf(site, m);
        simd::kernels<Real>().signsGradient(comparisonOf(*this, site, m, scale, 0, site.lanes()));
        const Real* w = site.parameters(0) + std::size_t(m) * n;
        Real *g = site.gradient(0) + std::size_t(m) * n, byScale = 0;
        for (std::size_t i = 0; i < n; ++i) byScale += w[i] < 0 ? -g[i] : g[i];
        byScale /= Real(n);
        for (std::size_t i = 0; i < n; ++i) g[i] = (std::abs(w[i]) <= 1 ? scale * g[i] : 0) + (w[i] < 0 ? -byScale : byScale);
    }
}

TENSORSCOPE_LAYER(Xnor)
TENSORSCOPE_LAYER_GRADIENT(Xnor)

} // namespace engine
