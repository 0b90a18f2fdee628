#include "engine/nn/layers/last.h"

#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {
namespace {

/// Where the last step of a lane lies among the rows of a feature.
template <class Real> std::ptrdiff_t placeOf(const Site<Real>& site, int lane)
{
    const int steps = site.in().height;
    if (site.inputs() == 1) return std::ptrdiff_t(steps - 1) * site.stride + lane;
    const Real length = std::clamp(site.x(1)[lane], Real(1), Real(steps));
    return std::ptrdiff_t(length - 1) * site.stride + lane;
}

} // namespace

LayerForm Last::form(const Inputs& inputs) const { return sequenceForm(inputs, inputs[0].channels, 1); }

template <class Real> void Last::forward(const Site<Real>& site, int first, int end) const
{
    const std::ptrdiff_t row = std::ptrdiff_t(site.in().height) * site.stride;
    for (int lane = first; lane < end; ++lane)
        for (std::ptrdiff_t f = 0, at = placeOf(site, lane); f < site.out().channels; ++f)
            site.y()[f * site.stride + lane] = site.x()[f * row + at];
}

// The other steps get no derivative from here.
template <class Real> void Last::backward(const Site<Real>& site, int first, int end) const
{
    clearDelta(site, 0, first, end);
    clearDelta(site, 1, first, end);
    if (!site.dx()) return;
    const std::ptrdiff_t row = std::ptrdiff_t(site.in().height) * site.stride;
    for (int lane = first; lane < end; ++lane)
        for (std::ptrdiff_t f = 0, at = placeOf(site, lane); f < site.out().channels; ++f)
            site.dx()[f * row + at] = site.dy()[f * site.stride + lane];
}

TENSORSCOPE_LAYER(Last)

} // namespace engine
