#include "engine/nn/layers/mean.h"

#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {
namespace {

/// What a step counts in a lane: 1 over their number, or 0.
template <class Real> Real share(const Site<Real>& site, int step, int lane)
{
    const Real steps = Real(site.in().height);
    if (site.inputs() == 1) return 1 / steps;
    const Real length = std::min(site.x(1)[lane], steps);
    return Real(step) < length ? 1 / length : Real(0);
}

/// Calls body(row of x, row of y, step, lane) for lanes first ... end.
template <class Real, class Body> void eachStep(const Site<Real>& site, int first, int end, Body body)
{
    const int steps = site.in().height;
    for (int f = 0; f < site.out().channels; ++f)
        for (int step = 0; step < steps; ++step)
            for (int lane = first; lane < end; ++lane)
                body(std::ptrdiff_t(f * steps + step) * site.stride, std::ptrdiff_t(f) * site.stride, step, lane);
}

} // namespace

LayerForm Mean::form(const Inputs& inputs) const { return sequenceForm(inputs, inputs[0].channels, 1); }

template <class Real> void Mean::forward(const Site<Real>& site, int first, int end) const
{
    const Real* x = site.x();
    Real* y = site.y();
    eachStep(site, first, end, [&](std::ptrdiff_t from, std::ptrdiff_t to, int step, int lane) {
        y[to + lane] = (step > 0 ? y[to + lane] : Real(0)) + share(site, step, lane) * x[from + lane];
    });
}

template <class Real> void Mean::backward(const Site<Real>& site, int first, int end) const
{
    clearDelta(site, 1, first, end);
    const Real* dy = site.dy();
    if (Real* dx = site.dx())
        eachStep(site, first, end, [&](std::ptrdiff_t to, std::ptrdiff_t from, int step, int lane) {
            dx[to + lane] = share(site, step, lane) * dy[from + lane];
        });
}

TENSORSCOPE_LAYER(Mean)

} // namespace engine
