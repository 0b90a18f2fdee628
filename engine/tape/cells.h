#pragma once

#include "engine/nn/activation_kind.h"
#include "engine/tape/naming.h"

namespace engine {

/// One step of the layers Rnn, Lstm and Gru on vectors: x {d}, h {hidden}. Over time,
///     for (...) tape.round("x"), h = lstmStep(weights, tape.arrives("x", x), {tape.carry("hOld", h), ...}, name).h;
/// and backward() goes through time. Names are those of the formulas; what is returned has its name, too.

/// W x + U h + b, of a gate or of the cell.
struct Weighed {
    Quantity W, U, b;

    Quantity sum(const Quantity& x, const Quantity& h) const;
};

/// h = f(z), z = W x + U h + b; names "z", "h". (Elman 1990)
Quantity rnnStep(const Weighed& weights, const Quantity& x, const Quantity& h, Activation f = Activation::Tanh,
                 const Naming& name = unnamed);

/// i, f, o = σ(its sum), c~ = tanh(its sum); c = f c + i c~, h = o tanh c; names "f", "i", "candidate", "c", "o", "h".
/// (Hochreiter and Schmidhuber 1997, Gers et al. 2000)
struct LstmWeights {
    Weighed i, f, candidate, o;
};
struct LstmState {
    Quantity h, c;
};
LstmState lstmStep(const LstmWeights& weights, const Quantity& x, const LstmState& before, const Naming& name = unnamed);

/// r, z = σ(its sum), h = z h + (1 - z) h~; names "r", "z", "candidate", "h". (Cho et al. 2014) Where the reset is: inside, h~ =
/// tanh(W x + U (r h) + b), names "rh"; outside, h~ = tanh(W x + b + r (U h + b')), names "Uh". (PyTorch, cuDNN)
struct GruWeights {
    Weighed r, z, candidate;
    std::optional<Quantity> stateBias = {}; ///< b'; with it the reset is outside
};
Quantity gruStep(const GruWeights& weights, const Quantity& x, const Quantity& h, const Naming& name = unnamed);

} // namespace engine
