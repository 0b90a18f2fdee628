#pragma once

// Long short-term memory, forward and back through time.

#include "engine/nn/simd/recurrent.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

template <class Real> void lstm(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    const Index gate = r.hidden * cell.row();
    cell.inputs(4);
    for (Index step = 0; step < r.steps; ++step) {
        const Index t = cell.time(step);
        if (step > 0) cell.recur(0, 4, cell.oldH(t), 0, t, nullptr, true);
        cell.eachUnit(t, [&](Index at, Index, Index lane) {
            Real* z = r.gates + at;
            const Vec<Real> i = logisticOf<Real>(load(z)), f = logisticOf<Real>(load(z + gate));
            const Vec<Real> g = tanhOf<Real>(load(z + 2 * gate)), o = logisticOf<Real>(load(z + 3 * gate));
            const Vec<Real> old = cell.old(r.cells, at, step), c = f * old + i * g;
            store(z, i), store(z + gate, f), store(z + 2 * gate, g), store(z + 3 * gate, o);
            store(r.cells + at, cell.going(t, lane, c, old));
            store(r.h + at, cell.going(t, lane, o * tanhOf<Real>(c), cell.old(r.h, at, step)));
        });
    }
}

// dc_t = dh_t o (1 - tanh² c_t) + f_{t+1} dc_{t+1}, dh_t = dh from above + Uᵀ sums_{t+1}; the derivative of a gate times that of
// its activation. Where a sequence is over, dh and dc go on to the step before as they are.
template <class Real> void lstmBack(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    const Index gate = r.hidden * cell.row();
    Real *carriedH = r.carried, *carriedC = r.carried + r.hidden * r.stride;
    cell.clearCarried();
    for (Index step = r.steps - 1; step >= 0; --step) {
        const Index t = cell.time(step);
        cell.eachUnit(t, [&](Index at, Index k, Index lane) {
            const Real* z = r.gates + at;
            const Vec<Real> i = load(z), f = load(z + gate), g = load(z + 2 * gate), o = load(z + 3 * gate);
            const Vec<Real> tanhC = tanhOf<Real>(load(r.cells + at)), dh = load(r.dh + at) + load(carriedH + k);
            const Vec<Real> later = load(carriedC + k), dc = dh * o * (1 - tanhC * tanhC) + later;
            const auto sum = [&](Index number, Vec<Real> d) { store(r.sums + at + number * gate, cell.going(t, lane, d)); };
            sum(0, dc * g * i * (1 - i)), sum(1, dc * cell.old(r.cells, at, step) * f * (1 - f));
            sum(2, dc * i * (1 - g * g)), sum(3, dh * tanhC * o * (1 - o));
            store(carriedC + k, cell.going(t, lane, dc * f, later));
            if (r.lengths) store(carriedH + k, cell.going(t, lane, Vec<Real>{}, dh));
        });
        if (step > 0) cell.recurBack(0, 4, 0, t, carriedH, r.lengths != nullptr);
    }
    cell.inputsBack(4);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
