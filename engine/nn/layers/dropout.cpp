#include "engine/nn/layers/dropout.h"

#include "engine/core/random.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int Words = 4; // of a block of random bits: one for each of so many lanes

template <class Real> void drawMask(const Dropout& layer, const Site<Real>& site, int first, int end)
{
    const auto low = [](std::uint64_t n) { return std::uint32_t(n); };
    const auto high = [](std::uint64_t n) { return std::uint32_t(n >> 32); };
    const double bound = layer.probability * 0x1p32;
    const Real kept = Real(1 / (1 - layer.probability));
    for (int f = 0; f < site.in().features(); ++f)
        for (int n = first; n < end; n += Words) {
            const auto words = philox({std::uint32_t(n / Words), std::uint32_t(f), low(site.mode.draw), high(site.mode.draw)},
                                      {low(layer.seed), high(layer.seed) ^ std::uint32_t(site.value)});
            Real* mask = site.inner + std::ptrdiff_t(f) * site.stride + n;
            for (int k = 0; k < Words; ++k) mask[k] = double(words[std::size_t(k)]) < bound ? 0 : kept;
        }
}

} // namespace

LayerForm Dropout::form(const Inputs& inputs) const
{
    inputs.require(probability >= 0 && probability < 1, "the probability of a dropout should be at least 0 and below 1");
    return {.out = inputs.only(), .inner = inputs.only().features()};
}

template <class Real> void Dropout::forward(const Site<Real>& site, int first, int end) const
{
    const int rows = site.in().features();
    if (site.mode.learning) drawMask(*this, site, first, end);
    else
        for (int f = 0; f < rows; ++f) std::fill_n(site.inner + std::ptrdiff_t(f) * site.stride + first, end - first, Real(1));
    simd::kernels<Real>().multiplyRows(site.x() + first, site.inner + first, site.stride, site.y() + first, rows, end - first,
                                       site.stride);
}

template <class Real> void Dropout::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx())
        simd::kernels<Real>().multiplyRows(site.dy() + first, site.inner + first, site.stride, site.dx() + first,
                                           site.in().features(), end - first, site.stride);
}

TENSORSCOPE_LAYER(Dropout)

} // namespace engine
