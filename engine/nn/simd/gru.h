#pragma once

// Gated recurrent units, forward and back through time.

#include "engine/nn/simd/recurrent.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// The fourth row of a GRU's gates, and with it n's sum.
template <class Real> void resetGate(const Cell<Real>& cell, Index t, Index step)
{
    const Recurrent<Real>& r = cell.r;
    const Index gate = r.hidden * cell.row();
    cell.eachUnit(t, [&](Index at, Index, Index) {
        Real* z = r.gates + at;
        store(z, logisticOf<Real>(load(z))), store(z + gate, logisticOf<Real>(load(z + gate)));
        if (!r.resetFirst) return store(z + 2 * gate, Vec<Real>(load(z + 2 * gate) + load(z) * load(z + 3 * gate)));
        store(z + 3 * gate, Vec<Real>(load(z) * cell.old(r.h, at, step)));
    });
    const Real* reset = r.gates;
    if (r.resetFirst && step > 0) cell.recur(2, 1, cell.at(reset, 3, t), 2, t, nullptr, true);
}

/// What the inputs and the state before give to the gates' sums at time t.
template <class Real> void gruSums(const Cell<Real>& cell, Index t, Index step)
{
    const Recurrent<Real>& r = cell.r;
    const Index fourth = 3 * r.hidden * cell.row();
    if (step > 0) cell.recur(0, 2, cell.oldH(t), 0, t, nullptr, true);
    if (r.resetFirst) return;
    if (step > 0) return cell.recur(2, 1, cell.oldH(t), 3, t, r.resetBias, false);
    cell.eachUnit(t, [&](Index at, Index, Index) {
        store(r.gates + fourth + at, all(r.resetBias ? r.resetBias[at / cell.row()] : Real(0)));
    });
}

template <class Real> void gru(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    const Index gate = r.hidden * cell.row();
    cell.inputs(3);
    for (Index step = 0; step < r.steps; ++step) {
        const Index t = cell.time(step);
        gruSums(cell, t, step);
        resetGate(cell, t, step);
        cell.eachUnit(t, [&](Index at, Index, Index lane) {
            Real* n = r.gates + 2 * gate + at;
            store(n, tanhOf<Real>(load(n)));
            const Vec<Real> z = load(n - gate), h = cell.old(r.h, at, step);
            store(r.h + at, cell.going(t, lane, (1 - z) * load(n) + z * h, h));
        });
    }
}

// With h = h_{t-1}, a = dh (1 - z) (1 - n²) by n's sum: dz's sum = dh (h - n) z (1 - z), and
//   reset later: r's sum = a (U h + b') r (1 - r), a r goes to U h + b';  reset first: d(r h) = Uᵀ a, r's sum = d(r h) h r (1 -
//   r)
template <class Real> void gruUnits(const Cell<Real>& cell, Index t, Index step)
{
    const Recurrent<Real>& r = cell.r;
    const Index gate = r.hidden * cell.row();
    cell.eachUnit(t, [&](Index at, Index k, Index lane) {
        const Real* kept = r.gates + at;
        const Vec<Real> z = load(kept + gate), n = load(kept + 2 * gate), h = cell.old(r.h, at, step), reset = load(kept);
        const Vec<Real> dh = load(r.dh + at) + load(r.carried + k), a = cell.going(t, lane, dh * (1 - z) * (1 - n * n));
        Real* d = r.sums + at;
        store(d + gate, cell.going(t, lane, dh * (h - n) * z * (1 - z))), store(d + 2 * gate, a);
        store(r.carried + r.hidden * r.stride + k, cell.going(t, lane, dh * z, dh));
        if (r.resetFirst) return;
        store(d, Vec<Real>(a * load(kept + 3 * gate) * reset * (1 - reset)));
        store(d + 3 * gate, Vec<Real>(a * reset));
    });
}

/// Where the reset comes first, its derivative and what it lets through: d(r h) in the third part of what is carried.
template <class Real> void resetFirstBack(const Cell<Real>& cell, Index t, Index step)
{
    const Recurrent<Real>& r = cell.r;
    Real *kept = r.carried + r.hidden * r.stride, *through = kept + r.hidden * r.stride;
    cell.recurBack(2, 1, 2, t, through, false);
    cell.eachUnit(t, [&](Index at, Index k, Index) {
        const Vec<Real> reset = load(r.gates + at), d = load(through + k);
        store(r.sums + at, Vec<Real>(d * cell.old(r.h, at, step) * reset * (1 - reset)));
        store(kept + k, Vec<Real>(load(kept + k) + d * reset));
    });
}

template <class Real> void gruBack(const Recurrent<Real>& r)
{
    const Cell<Real> cell{r};
    cell.clearCarried();
    for (Index step = r.steps - 1; step >= 0; --step) {
        const Index t = cell.time(step);
        gruUnits(cell, t, step);
        if (r.resetFirst) resetFirstBack(cell, t, step);
        if (step == 0) break;
        cell.recurBack(0, 2, 0, t, r.carried, false);
        if (!r.resetFirst) cell.recurBack(2, 1, 3, t, r.carried, true);
        cell.eachUnit(t, [&](Index, Index k, Index) {
            store(r.carried + k, Vec<Real>(load(r.carried + k) + load(r.carried + r.hidden * r.stride + k)));
        });
    }
    cell.inputsBack(3);
}

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
