#pragma once

#include "engine/core/aligned.h"
#include "engine/nn/form.h"
#include "engine/nn/simd/kernels.h"

#include <cstdint>

namespace engine {

/// Whether a pass answers or learns: dropout and batch normalisation then work otherwise. `draw` numbers the random draws.
struct Mode {
    bool learning = false;
    std::uint64_t draw = 0;
};

/// One way into a layer. Of the layers that a value enters, the last one sets its derivative on the way back, and those before
/// it add theirs, from rows of scratch.
struct Entry {
    int value = 0;
    int scratch = -1; ///< the first row; -1: sets
};

/// One layer at work on a batch: where its parameters and values lie. All rows are [feature][stride], and whole vectors of lanes
/// may be read and written. With lanes from `first` on, row f of the input begins at x() + f * stride + first.
template <class Real> struct Site {
    const LayerForm& form;
    const Entry* entries;
    int value; ///< what the layer makes
    Mode mode; ///< a frozen layer never learns
    const Real* flat;
    Real* flatGradient; ///< none if the layer learns nothing
    Real *values, *deltas, *scratch;
    const std::size_t* firstRow; ///< of each value
    const char* wanted;          ///< for each value: is its derivative? Null: all are
    Real *inner, *innerDeltas;   ///< form.inner rows, kept from the way forward to the way back and to the gradient
    Real* staged;                ///< see transposed()
    bool isStaged;
    const Real* zeros; ///< [stride]
    int samples, stride;

    const Shape& in(int i = 0) const { return form.in[std::size_t(i)]; }
    const Shape& out() const { return form.out; }
    int inputs() const { return int(form.in.size()); }

    /// What enters and leaves, and the loss's derivatives by them: dy is given, dx is to be set, but where nobody wants it there
    /// is none.
    Real* x(int i = 0) const { return at(values, firstRow[entries[i].value]); }
    Real* y() const { return at(values, firstRow[value]); }
    Real* dy() const { return deltas ? at(deltas, firstRow[value]) : nullptr; }
    Real* dx(int i = 0) const
    {
        const Entry& entry = entries[i];
        if (!deltas || (wanted && !wanted[entry.value])) return nullptr;
        return entry.scratch < 0 ? at(deltas, firstRow[entry.value]) : at(scratch, std::size_t(entry.scratch));
    }

    /// Block b of the layer's parameters, and the derivatives by it.
    const Real* parameters(int b) const { return flat + form.blocks[std::size_t(b)].offset; }
    Real* gradient(int b) const { return flatGradient + form.blocks[std::size_t(b)].offset; }
    bool learns() const { return flatGradient != nullptr; }

    /// x as [sample][whole vectors of features], if the form asks for it; backward() fills it unless it `isStaged`.
    Real* transposed() const { return staged; }
    int lanes() const { return wholeVectors<Real>(samples); }

private:
    Real* at(Real* rows, std::size_t row) const { return rows + row * std::size_t(stride); }
};

} // namespace engine
