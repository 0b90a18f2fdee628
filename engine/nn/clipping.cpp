#include "engine/nn/clipping.h"

#include "engine/core/error.h"

#include <algorithm>
#include <cmath>

namespace engine {

template <class Real> double normOf(std::span<const Real> gradient)
{
    constexpr std::size_t Turns = 8; // so many sums hide the latency of an addition
    double sums[Turns] = {};
    std::size_t i = 0;
    for (; i + Turns <= gradient.size(); i += Turns)
        for (std::size_t k = 0; k < Turns; ++k) sums[k] += double(gradient[i + k]) * double(gradient[i + k]);
    for (std::size_t k = 0; i + k < gradient.size(); ++k) sums[k] += double(gradient[i + k]) * double(gradient[i + k]);
    double all = 0;
    for (const double sum : sums) all += sum;
    return std::sqrt(all);
}

void requireSound(const Clipping& clipping)
{
    if (!(clipping.value >= 0) || !(clipping.norm >= 0)) throw InputError("a gradient's bounds should be 0 (none) or more");
}

template <class Real> void clip(const Clipping& clipping, std::span<Real> gradient)
{
    requireSound(clipping);
    const Real most = Real(clipping.value);
    if (clipping.value > 0)
        for (Real& g : gradient) g = std::clamp(g, -most, most);
    if (clipping.norm == 0) return;
    const double factor = clipping.norm / (normOf<Real>(gradient) + 1e-6);
    if (factor < 1)
        for (Real& g : gradient) g *= Real(factor);
}

template double normOf(std::span<const float>);
template double normOf(std::span<const double>);
template void clip(const Clipping&, std::span<float>);
template void clip(const Clipping&, std::span<double>);

} // namespace engine
