#include "engine/nn/layers/positions.h"

#include "engine/core/elementary.h"
#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm Positions::form(const Inputs& inputs) const
{
    const Shape& in = inputs.only();
    LayerForm form{.out = in};
    if (kind == Kind::Learnt) {
        form.blocks = {{"weights", {in.channels, in.pixels()}, Block::Weights, {double(in.channels), double(in.channels)}}};
        form.rows = in.channels;
        return form;
    }
    for (int f = 0; f < in.channels; ++f)
        for (int t = 0; t < in.pixels(); ++t) {
            const double angle = t * portableExp(-portableLog(10000) * (f / 2 * 2) / in.channels);
            form.table.push_back(f % 2 == 0 ? portableSin(angle) : portableCos(angle));
        }
    return form;
}

template <class Real> void Positions::forward(const Site<Real>& site, int first, int end) const
{
    for (int row = 0; row < site.out().features(); ++row) {
        const Real position = kind == Kind::Learnt ? site.parameters(0)[row] : Real(site.form.table[std::size_t(row)]);
        const Real* x = site.x() + std::ptrdiff_t(row) * site.stride;
        Real* y = site.y() + std::ptrdiff_t(row) * site.stride;
        for (int lane = first; lane < end; ++lane) y[lane] = x[lane] + position;
    }
}

template <class Real> void Positions::backward(const Site<Real>& site, int first, int end) const
{
    if (site.dx()) copyLanes(site, site.dy(), site.dx(), site.out().features(), first, end);
}

// dL/dp_t = sum of dL/dy_t over samples
template <class Real> void Positions::gradient(const Site<Real>& site, int first, int end) const
{
    const std::ptrdiff_t steps = site.in().pixels();
    simd::kernels<Real>().sums(site.dy() + first * steps * site.stride, (end - first) * steps, 1, site.lanes(), site.stride,
                               site.gradient(0) + first * steps);
}

TENSORSCOPE_LAYER(Positions)
TENSORSCOPE_LAYER_GRADIENT(Positions)

} // namespace engine
