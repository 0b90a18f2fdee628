#include "engine/nn/layers/gru.h"

#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int GatesOfGru = 3, Kept = 4; // kept of each unit and step
constexpr int StateBias = FirstBias + GatesOfGru;

template <class Real> simd::Recurrent<Real> kernelOf(const Gru& gru, const Site<Real>& site, int first, int end)
{
    simd::Recurrent<Real> r = recurrentOf(site, gru.reversed, Kept * gru.hidden, first, end);
    r.resetFirst = gru.reset == Gru::Reset::Inside;
    if (!r.resetFirst) r.resetBias = site.parameters(StateBias);
    return r;
}

} // namespace

LayerForm Gru::form(const Inputs& inputs) const
{
    LayerForm form = recurrentForm(inputs, hidden, GatesOfGru);
    form.blocks.push_back(gateBiases("reset biases", hidden));
    form.blocks.push_back({.name = "update biases", .shape = {hidden}, .start = updateBias});
    form.blocks.push_back(gateBiases("candidate biases", hidden));
    if (reset == Reset::Outside) form.blocks.push_back(gateBiases("state biases", hidden));
    form.inner = hidden * (Kept * form.out.height + 3);
    return form;
}

template <class Real> void Gru::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().gru(kernelOf(*this, site, first, end));
}

template <class Real> void Gru::backward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().gruBack(kernelOf(*this, site, first, end));
    clearDelta(site, 1, first, end);
}

// As in Lstm, but U of the candidate multiplies r ⊙ h, or has derivatives of its own.
template <class Real> void Gru::stateGradient(const Site<Real>& site, int first, int end) const
{
    const int gates = std::clamp(2 * hidden, first, end); // r and z before it
    const std::ptrdiff_t gate = std::ptrdiff_t(hidden) * site.in().height * site.stride;
    const Real *sums = site.innerDeltas, *h = site.y();
    outerOverSteps(site, sums, h, Against::StepBefore, reversed, hidden, site.gradient(1), first, gates);
    if (reset == Reset::Inside)
        return outerOverSteps<Real>(site, sums, site.inner + 3 * gate, Against::SameStep, reversed, hidden, site.gradient(1),
                                    gates, end);
    outerOverSteps(site, sums + gate, h, Against::StepBefore, reversed, hidden, site.gradient(1), gates, end);
}

template <class Real> void Gru::gradient(const Site<Real>& site, int first, int end) const
{
    const Real *sums = site.innerDeltas, *x = site.x();
    outerOverSteps(site, sums, x, Against::SameStep, reversed, site.in().channels, site.gradient(0), GatesOfGru * first,
                   GatesOfGru * end);
    stateGradient(site, GatesOfGru * first, GatesOfGru * end);
    for (int gate = 0; gate < GatesOfGru; ++gate) biasGradient(site, FirstBias + gate, gate, first, end);
    if (reset == Reset::Outside) biasGradient(site, StateBias, GatesOfGru, first, end);
}

TENSORSCOPE_LAYER(Gru)
TENSORSCOPE_LAYER_GRADIENT(Gru)

} // namespace engine
