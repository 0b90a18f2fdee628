#pragma once

// Plain recurrent layers, forward and back through time.

#include "engine/nn/activation_kind.h"
#include "engine/nn/simd/recurrent.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// f of a plain recurrent layer, and f' from h = f(z).
template <class Real> Vec<Real> plain(int activation, Vec<Real> z)
{
    if (Activation(activation) == Activation::Tanh) return tanhOf<Real>(z);
    return Activation(activation) == Activation::Relu ? larger(z, Vec<Real>{}) : z;
}
template <class Real> Vec<Real> plainSlope(int activation, Vec<Real> h)
{
    const Vec<Real> one = all(Real(1));
    if (Activation(activation) == Activation::Tanh) return one - h * h;
    return Activation(activation) == Activation::Relu ? (h > 0 ? one : Vec<Real>{}) : one;
}

template <class Real> void rnn(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    cell.inputs(1);
    for (Index step = 0; step < r.steps; ++step) {
        const Index t = cell.time(step);
        if (step > 0) cell.recur(0, 1, cell.oldH(t), 0, t, nullptr, true);
        cell.eachUnit(t, [&](Index at, Index, Index lane) {
            const Vec<Real> h = plain<Real>(r.activation, load(r.gates + at));
            store(r.h + at, cell.going(t, lane, h, cell.old(r.h, at, step)));
        });
    }
}

// dL/dz_t = dh_t f'(z_t), dh_t = dh from above + Uᵀ dL/dz_{t+1}
template <class Real> void rnnBack(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    cell.clearCarried();
    for (Index step = r.steps - 1; step >= 0; --step) {
        const Index t = cell.time(step);
        cell.eachUnit(t, [&](Index at, Index k, Index lane) {
            const Vec<Real> dh = load(r.dh + at) + load(r.carried + k);
            store(r.sums + at, cell.going(t, lane, dh * plainSlope<Real>(r.activation, load(r.h + at))));
            if (r.lengths) store(r.carried + k, cell.going(t, lane, Vec<Real>{}, dh));
        });
        if (step > 0) cell.recurBack(0, 1, 0, t, r.carried, r.lengths != nullptr);
    }
    cell.inputsBack(1);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
