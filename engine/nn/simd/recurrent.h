#pragma once

// LSTM, GRU and plain recurrent layers, forward and back through time. The part of the inputs is one product for all times if a
// thread has all lanes.

#include "engine/nn/activation_kind.h"
#include "engine/nn/simd/elementary.h"
#include "engine/nn/simd/product.h"

namespace engine::simd::TENSORSCOPE_ISA {
namespace {

/// A recurrent layer at work: rows of its values at a time.
template <class Real> struct Cell {
    const Recurrent<Real>& r;

    Index row() const { return r.steps * r.stride; }
    Index H() const { return r.hidden; }
    template <class Pointer> Pointer at(Pointer rows, Index gate, Index t) const
    {
        return rows + gate * H() * row() + t * r.stride;
    }

    /// c = a b + bias, or c += a b, at time t, or, if they are next to each other, at all times at once.
    void multiply(Index rows, Index depth, const Real* a, Index aRow, Index aTerm, const Real* b, Real* c, const Real* bias,
                  bool more, Index columns, Index bTerm, Index cRow) const
    {
        product<Real>({rows, columns, depth, a, aRow, aTerm, b, bTerm, c, cRow, bias, true, more});
    }
    template <class Body> void eachTime(Body body) const
    {
        if (r.lanes == r.stride) return body(Index(0), row());
        for (Index t = 0; t < r.steps; ++t) body(t, r.lanes);
    }
    /// gates = W x + b
    void inputs(Index gates) const
    {
        eachTime([&](Index t, Index columns) {
            multiply(gates * H(), r.inputs, r.weights, r.inputs, 1, at(r.x, 0, t), at(r.gates, 0, t), r.bias, false, columns,
                     row(), row());
        });
    }
    /// dx = Wᵀ sums
    void inputsBack(Index gates) const
    {
        if (!r.dx) return;
        const Real* sums = r.sums;
        eachTime([&](Index t, Index columns) {
            multiply(r.inputs, gates * H(), r.weights, 1, r.inputs, at(sums, 0, t), at(r.dx, 0, t), nullptr, false, columns,
                     row(), row());
        });
    }
    /// Gates from `first` on, `count` of them, into rows of gate `to`: += U b, or = U b + bias.
    void recur(Index first, Index count, const Real* b, Index to, Index t, const Real* bias, bool more) const
    {
        multiply(count * H(), H(), r.recurrent + first * H() * H(), H(), 1, b, at(r.gates, to, t), bias, more, r.lanes, row(),
                 row());
    }
    /// carried = Uᵀ sums, or more of it, of gates from `first` on, whose sums are rows of gate `from`.
    void recurBack(Index first, Index count, Index from, Index t, Real* carried, bool more) const
    {
        const Real* sums = r.sums;
        multiply(H(), count * H(), r.recurrent + first * H() * H(), 1, H(), at(sums, from, t), carried, nullptr, more, r.lanes,
                 row(), r.stride);
    }
    /// The time of the step after `step` others, and how far away lies what the step before it made.
    Index time(Index step) const { return r.reversed ? r.steps - 1 - step : step; }
    Index earlier() const { return r.reversed ? r.stride : -r.stride; }
    const Real* oldH(Index t) const { return r.h + t * r.stride + earlier(); }
    /// What the step before left at this place.
    Vec<Real> old(const Real* rows, Index at, Index step) const { return step > 0 ? load(rows + at + earlier()) : Vec<Real>{}; }
    /// `fresh` where the sequence of a lane goes on at time t, `kept` where it is over.
    Vec<Real> going(Index t, Index lane, Vec<Real> fresh, Vec<Real> kept = Vec<Real>{}) const
    {
        if (!r.lengths) return fresh;
        return all(Real(t)) < load(r.lengths + lane) ? fresh : kept;
    }
    /// Calls body(offset of hidden unit i's lanes at time t, offset in `carried`, lane) for every vector.
    template <class Body> void eachUnit(Index t, Body body) const
    {
        for (Index i = 0; i < H(); ++i)
            for (Index j = 0; j < r.lanes; j += Lanes<Real>) body(i * row() + t * r.stride + j, i * r.stride + j, j);
    }
    void clearCarried() const
    {
        for (Index i = 0; i < 3 * H(); ++i)
            for (Index j = 0; j < r.lanes; j += Lanes<Real>) store(r.carried + i * r.stride + j, Vec<Real>{});
    }
};

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
