#include "engine/nn/layers/rnn.h"

#include "engine/nn/layers/sequence.h"

namespace engine {
namespace {

template <class Real> simd::Recurrent<Real> kernelOf(const Rnn& rnn, const Site<Real>& site, int first, int end)
{
    simd::Recurrent<Real> r = recurrentOf(site, rnn.reversed, rnn.hidden, first, end);
    r.activation = int(rnn.activation);
    return r;
}

} // namespace

LayerForm Rnn::form(const Inputs& inputs) const
{
    inputs.require(activation == Activation::Tanh || activation == Activation::Relu || activation == Activation::Linear,
                   "a plain recurrent layer has tanh, ReLU or a linear activation");
    LayerForm form = recurrentForm(inputs, hidden, 1);
    form.blocks.push_back(gateBiases("biases", hidden));
    form.inner = hidden * (form.out.height + 3);
    return form;
}

template <class Real> void Rnn::forward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().rnn(kernelOf(*this, site, first, end));
}

template <class Real> void Rnn::backward(const Site<Real>& site, int first, int end) const
{
    simd::kernels<Real>().rnnBack(kernelOf(*this, site, first, end));
    clearDelta(site, 1, first, end);
}

// As in Lstm, with one gate.
template <class Real> void Rnn::gradient(const Site<Real>& site, int first, int end) const
{
    const Real *sums = site.innerDeltas, *x = site.x(), *h = site.y();
    outerOverSteps(site, sums, x, Against::SameStep, reversed, site.in().channels, site.gradient(0), first, end);
    outerOverSteps(site, sums, h, Against::StepBefore, reversed, hidden, site.gradient(1), first, end);
    biasGradient(site, FirstBias, 0, first, end);
}

TENSORSCOPE_LAYER(Rnn)
TENSORSCOPE_LAYER_GRADIENT(Rnn)

} // namespace engine
