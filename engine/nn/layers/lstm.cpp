#include "engine/nn/layers/lstm.h"

#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int GatesOfLstm = 4;

} // namespace

LayerForm Lstm::form(const Inputs& inputs) const
{
    LayerForm form = recurrentForm(inputs, hidden, GatesOfLstm);
    form.blocks.push_back(gateBiases("input biases", hidden));
    form.blocks.push_back({.name = "forget biases", .shape = {hidden}, .start = forgetBias});
    form.blocks.push_back(gateBiases("candidate biases", hidden));
    form.blocks.push_back(gateBiases("output biases", hidden));
    const int steps = form.out.height;
    form.inner = hidden * (GatesOfLstm * steps + std::max(steps, 3)); // on the way back 3 rows per unit are carried there
    return form;
}

template <class Real> void Lstm::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().lstm(recurrentOf(site, reversed, GatesOfLstm * hidden, first, end));
}

template <class Real> void Lstm::backward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().lstmBack(recurrentOf(site, reversed, GatesOfLstm * hidden, first, end));
    clearDelta(site, 1, first, end);
}

// dL/dW = sum over steps and samples of dL/dsums xᵀ, dL/dU of dL/dsums hᵀ of the step before
template <class Real> void Lstm::gradient(const Site<Real>& site, int first, int end) const
{
    const Real *sums = site.innerDeltas, *x = site.x(), *h = site.y();
    const int from = GatesOfLstm * first, to = GatesOfLstm * end;
    outerOverSteps(site, sums, x, Against::SameStep, reversed, site.in().channels, site.gradient(0), from, to);
    outerOverSteps(site, sums, h, Against::StepBefore, reversed, hidden, site.gradient(1), from, to);
    for (int gate = 0; gate < GatesOfLstm; ++gate) biasGradient(site, FirstBias + gate, gate, first, end);
}

TENSORSCOPE_LAYER(Lstm)
TENSORSCOPE_LAYER_GRADIENT(Lstm)

} // namespace engine
