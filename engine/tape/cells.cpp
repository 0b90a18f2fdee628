#include "engine/tape/cells.h"

#include "engine/tape/operators.h"

namespace engine {

Quantity Weighed::sum(const Quantity& x, const Quantity& h) const { return matmul(W, x) + matmul(U, h) + b; }

Quantity rnnStep(const Weighed& weights, const Quantity& x, const Quantity& h, Activation f, const Naming& name)
{
    return name("h", activated(f, name("z", weights.sum(x, h))));
}

LstmState lstmStep(const LstmWeights& weights, const Quantity& x, const LstmState& before, const Naming& name)
{
    const Quantity f = name("f", logistic(weights.f.sum(x, before.h)));
    const Quantity i = name("i", logistic(weights.i.sum(x, before.h)));
    const Quantity candidate = name("candidate", tanh(weights.candidate.sum(x, before.h)));
    const Quantity c = name("c", f * before.c + i * candidate);
    const Quantity o = name("o", logistic(weights.o.sum(x, before.h)));
    return {name("h", o * tanh(c)), c};
}

Quantity gruStep(const GruWeights& weights, const Quantity& x, const Quantity& h, const Naming& name)
{
    const Quantity r = name("r", logistic(weights.r.sum(x, h))), z = name("z", logistic(weights.z.sum(x, h)));
    const auto& [W, U, b] = weights.candidate;
    const Quantity sum = weights.stateBias ? matmul(W, x) + b + r * name("Uh", matmul(U, h) + *weights.stateBias)
                                           : weights.candidate.sum(x, name("rh", r * h));
    const Quantity candidate = name("candidate", tanh(sum));
    return name("h", z * h + (1 - z) * candidate);
}

} // namespace engine
