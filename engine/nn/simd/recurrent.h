#pragma once

// What LSTM, GRU and plain recurrent layers have in common. The part of the inputs is one product for all times if a thread has
// all lanes.

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

} // namespace
} // namespace engine::simd::TENSORSCOPE_ISA
