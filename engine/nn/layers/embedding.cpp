#include "engine/nn/layers/embedding.h"

#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {
namespace {

using simd::Index;

/// Calls body(number, its offset in the first row of vectors) for each place of lanes first ... end.
template <class Real, class Body> void eachNumber(const Site<Real>& site, int first, int end, Body body)
{
    for (Index place = 0; place < site.in().pixels(); ++place)
        for (Index lane = first; lane < end; ++lane)
            body(Index(site.x()[place * site.stride + lane]), place * site.stride + lane);
}

} // namespace

LayerForm Embedding::form(const Inputs& inputs) const
{
    const Shape& in = inputs.only();
    inputs.require(count > 0 && features > 0, "an embedding needs at least one vector of one feature");
    inputs.require(in.channels == 1, "what is looked up is one number at each step");
    const Fan fan{double(features), double(features)}; // a vector's length does not depend on its features
    LayerForm form{.out = {features, in.height, in.width}};
    form.blocks = {{"weights", {count, features}, Block::Weights, fan}};
    form.rows = count;
    form.whole = {{0, count - 1}};
    form.rowsAtOnce = 64;
    return form;
}

// The padding holds no numbers to look up.
template <class Real> void Embedding::forward(const Site<Real>& site, int first, int end) const
{
    const Index row = Index(site.in().pixels()) * site.stride;
    const int last = std::clamp(site.samples, first, end);
    eachNumber(site, first, last, [&](Index number, Index at) {
        const Real* vector = site.parameters(0) + number * features;
        for (Index f = 0; f < features; ++f) site.y()[f * row + at] = vector[f];
    });
    for (Index f = 0; f < site.out().features(); ++f)
        std::fill(site.y() + f * site.stride + last, site.y() + f * site.stride + end, Real(0));
}

template <class Real> void Embedding::backward(const Site<Real>& site, int first, int end) const
{
    clearDelta(site, 0, first, end);
}

// dL/dW[i] = sum of dL/dy_t over the steps and samples with x_t = i
template <class Real> void Embedding::gradient(const Site<Real>& site, int first, int end) const
{
    const Index row = Index(site.in().pixels()) * site.stride;
    Real* to = site.gradient(0);
    std::fill(to + Index(first) * features, to + Index(end) * features, Real(0));
    eachNumber(site, 0, site.samples, [&](Index number, Index at) {
        if (number < first || number >= end) return;
        for (Index f = 0; f < features; ++f) to[number * features + f] += site.dy()[f * row + at];
    });
}

TENSORSCOPE_LAYER(Embedding)
TENSORSCOPE_LAYER_GRADIENT(Embedding)

} // namespace engine
